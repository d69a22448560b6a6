import './controls.css'
import { type ReactNode, type Ref, useImperativeHandle, useRef } from 'react'

/** Where the thumb of a slider is, and what that means in words. */
export interface SliderPlace {
  readonly value: number
  readonly valueText: string
}

/** A slider that can be moved without being rendered anew. */
export interface SliderHandle {
  readonly moveTo: (place: SliderPlace) => void
}

interface SliderProps {
  readonly ref: Ref<SliderHandle>
  readonly label: string
  readonly min: number
  readonly max: number
  /** Where it is until it is moved. */
  readonly first: SliderPlace
  readonly onChange: (value: number) => void
  /** Marks along the track, drawn beneath the thumb. */
  readonly children?: ReactNode
}

/** A native slider over a drawn track. */
export function Slider({ ref, label, min, max, first, onChange, children }: SliderProps) {
  const input = useRef<HTMLInputElement>(null)
  const done = useRef<HTMLDivElement>(null)
  const part = (value: number) => `scaleX(${max > min ? (value - min) / (max - min) : 0})`
  useImperativeHandle(ref, () => ({
    moveTo: ({ value, valueText }) => {
      if (input.current === null || done.current === null) return
      input.current.value = `${value}`
      input.current.setAttribute('aria-valuetext', valueText)
      done.current.style.transform = part(value)
    },
  }))
  return (
    <div className="slider">
      <div className="slider-track" aria-hidden="true">
        <div ref={done} className="slider-done" style={{ transform: part(first.value) }} />
        {children}
      </div>
      <input
        ref={input}
        type="range"
        aria-label={label}
        aria-valuetext={first.valueText}
        min={min}
        max={max}
        step="any"
        defaultValue={first.value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  )
}
