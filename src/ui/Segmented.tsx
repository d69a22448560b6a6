import './Segmented.css'
import { useId } from 'react'

interface SegmentedProps<Value extends string | number> {
  /** What is chosen, and the accessible name of the group. */
  readonly label: string
  /** A short remark beside the label, such as that this is not the usual choice. */
  readonly remark?: string | null
  readonly value: Value | null
  readonly options: readonly { readonly value: Value; readonly text: string }[]
  readonly onChange: (value: Value) => void
  /** The label stands beside the choices, not above them. */
  readonly isInline?: boolean
  /** Why nothing can be chosen here. */
  readonly disabled?: string | null
}

/** A few choices in a row, one of which holds: a group of radio buttons. */
export function Segmented<Value extends string | number>(props: SegmentedProps<Value>) {
  const { label, remark = null, value, options, onChange, isInline = false, disabled = null } = props
  const id = useId()
  return (
    <div
      className={isInline ? 'segmented is-inline' : 'segmented'}
      role="radiogroup"
      aria-labelledby={`${id}label`}
      aria-describedby={disabled === null ? undefined : `${id}reason`}
      aria-disabled={disabled !== null}
    >
      <span className="segmented-head">
        <span id={`${id}label`}>{label}</span>
        {remark !== null && <span className="segmented-remark">{remark}</span>}
      </span>
      <span className="segmented-options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={`${id}choice`}
              checked={option.value === value}
              disabled={disabled !== null}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </span>
      {disabled !== null && (
        <span className="segmented-reason" id={`${id}reason`}>
          {disabled}
        </span>
      )}
    </div>
  )
}
