import './controls.css'
import type { ReactNode } from 'react'

interface SliderProps {
  readonly label: string
  readonly min: number
  readonly max: number
  readonly value: number
  /** What the value means, in words. */
  readonly valueText: string
  readonly onChange: (value: number) => void
  /** Marks along the track, drawn beneath the thumb. */
  readonly children?: ReactNode
}

/** A native slider over a drawn track. */
export function Slider({ label, min, max, value, valueText, onChange, children }: SliderProps) {
  const part = max > min ? (value - min) / (max - min) : 0
  return (
    <div className="slider">
      <div className="slider-track" aria-hidden="true">
        <div className="slider-done" style={{ inlineSize: `${part * 100}%` }} />
        {children}
      </div>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={valueText}
        min={min}
        max={max}
        step="any"
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </div>
  )
}
