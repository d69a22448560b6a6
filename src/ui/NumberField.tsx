import './NumberField.css'
import { type ChangeEvent, useId } from 'react'
import { useTyping } from './useTyping'

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
  const digits = String(max).length
  const read = (text: string) => {
    const number = Number(text)
    const isPossible = text.trim() !== '' && number >= min && number <= max
    return isPossible && (!isWhole || Number.isInteger(number)) ? number : null
  }
  const { field, isBad } = useTyping({ value, read, onChange })
  const enter = (event: ChangeEvent<HTMLInputElement>) => {
    // Further digits would only run out of the box.
    if (Number(event.target.value) < 10 ** digits) field.onChange(event)
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
          {...field}
          onChange={enter}
          aria-describedby={isBad ? `${id}range` : undefined}
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
