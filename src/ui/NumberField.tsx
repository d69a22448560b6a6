import './NumberField.css'
import { useId, useRef, useState } from 'react'

interface NumberFieldProps {
  readonly label: string
  readonly unit?: string
  /** The accessible name: label and unit. */
  readonly name: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** Only whole numbers can be. */
  readonly isWhole?: boolean
  /** What may be typed, in words; shown while something else is. */
  readonly rangeText: string
  /** `isRefined`: something has been entered here already since the field was reached. */
  readonly onChange: (value: number, isRefined: boolean) => void
}

/** A number to be typed, or raised and lowered. What is typed takes hold as soon as it is possible. */
export function NumberField(props: NumberFieldProps) {
  const { label, unit = null, name, value, min, max, step, isWhole = false, rangeText, onChange } = props
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const hasEntered = useRef(false)
  const isPossible = (text: string) =>
    text.trim() !== '' &&
    Number(text) >= min &&
    Number(text) <= max &&
    (!isWhole || Number.isInteger(Number(text)))
  const isBad = typed !== null && !isPossible(typed)
  const digits = String(max).length
  const enter = (text: string) => {
    // Further digits would only run out of the box.
    if (Number(text) >= 10 ** digits) return
    setTyped(text)
    if (!isPossible(text) || Number(text) === value) return
    onChange(Number(text), hasEntered.current)
    hasEntered.current = true
  }
  const leave = () => {
    setTyped(null)
    hasEntered.current = false
  }
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <span className="number-field-entry">
        <input
          id={id}
          type="number"
          aria-label={name}
          inputMode="decimal"
          min={min}
          max={max}
          step={step}
          style={{ minInlineSize: `${digits + 5}ch` }}
          value={typed ?? String(value)}
          aria-invalid={isBad}
          aria-describedby={isBad ? `${id}range` : undefined}
          onChange={({ target }) => enter(target.value)}
          onBlur={leave}
        />
        {unit !== null && <span aria-hidden="true">{unit}</span>}
      </span>
      {isBad && (
        <span className="number-field-range" id={`${id}range`}>
          {rangeText}
        </span>
      )}
    </div>
  )
}
