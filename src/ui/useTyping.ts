import { type ChangeEvent, useRef, useState } from 'react'

interface Typing<Value> {
  readonly value: Value
  /** What a text stands for; null if that cannot be. */
  readonly read: (text: string) => Value | null
  /** `isRefined`: something has been entered here already since the field was reached. */
  readonly onChange: (value: Value, isRefined: boolean) => void
}

/**
 * A field whose text takes hold as soon as it is possible. A text that is being typed is the browser's to undo
 * (`data-typed`); what is entered by steps alone is undone like any other change.
 */
export function useTyping<Value extends string | number>({ value, read, onChange }: Typing<Value>) {
  const [typed, setTyped] = useState<string | null>(null)
  const hasEntered = useRef(false)
  const isBad = typed !== null && read(typed) === null
  const enter = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const entered = read(target.value)
    const isStep = !('inputType' in nativeEvent)
    setTyped(isStep && entered !== null ? null : target.value)
    if (entered === null || entered === value) return
    onChange(entered, hasEntered.current)
    hasEntered.current = true
  }
  const leave = () => {
    setTyped(null)
    hasEntered.current = false
  }
  const field = {
    value: typed ?? String(value),
    'aria-invalid': isBad,
    'data-typed': typed === null ? undefined : '',
    onChange: enter,
    onBlur: leave,
  }
  return { field, isBad }
}
