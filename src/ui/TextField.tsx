import './NumberField.css'
import { useId, useRef, useState } from 'react'

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
  const [typed, setTyped] = useState<string | null>(null)
  const hasEntered = useRef(false)
  const isBad = typed !== null && !isPossible(typed.trim())
  const enter = (text: string) => {
    setTyped(text)
    const entered = text.trim()
    if (!isPossible(entered) || entered === value) return
    onChange(entered, hasEntered.current)
    hasEntered.current = true
  }
  const leave = () => {
    setTyped(null)
    hasEntered.current = false
  }
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="is-text"
        autoComplete="off"
        value={typed ?? value}
        aria-invalid={isBad}
        aria-describedby={isBad ? `${id}expected` : undefined}
        onChange={({ target }) => enter(target.value)}
        onBlur={leave}
      />
      {isBad && (
        <span className="number-field-range" id={`${id}expected`}>
          {expected}
        </span>
      )}
    </div>
  )
}
