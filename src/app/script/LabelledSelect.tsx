import { Select } from '../../ui/Select'

interface LabelledSelectProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly onChange: (value: Value) => void
}

/** A list of choices with its label before it. */
export function LabelledSelect<Value extends string>(props: LabelledSelectProps<Value>) {
  return (
    <div className="script-select">
      <span aria-hidden="true">{props.label}</span>
      <Select {...props} />
    </div>
  )
}
