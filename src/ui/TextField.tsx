import './NumberField.css'
import { useId } from 'react'
import { useTyping } from './useTyping'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly isPossible: (text: string) => boolean
  /** What may be typed, in words; shown while something else is. */
  readonly expected: string
  /** `isRefined`: something has been entered here already since the field was reached. */
  readonly onChange: (value: string, isRefined: boolean) => void
}

/** A few words to be typed. They take hold as soon as they are possible; blanks at either end are no part of them. */
export function TextField({ label, value, isPossible, expected, onChange }: TextFieldProps) {
  const id = useId()
  const read = (text: string) => (isPossible(text.trim()) ? text.trim() : null)
  const { field, isBad } = useTyping({ value, read, onChange })
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="is-text"
        autoComplete="off"
        {...field}
        aria-describedby={isBad ? `${id}expected` : undefined}
      />
      {isBad && (
        <span className="number-field-range" id={`${id}expected`}>
          {expected}
        </span>
      )}
    </div>
  )
}
