import type { KeyboardEvent } from 'react'
import type { Ms } from '../engine/settings'
import type { Phase } from '../simulation/frame'
import type { SegmentRecord } from '../simulation/trace'
import { FlightPath } from './FlightPath'
import type { Dimensions } from './layout/dimensions'
import { type FlightLine, pathBetween } from './layout/flights'
import type { SegmentLabel } from './layout/segmentLabels'
import type { TimeScale } from './layout/timeScale'

interface SegmentMarkProps {
  readonly segment: SegmentRecord
  readonly phase: Phase
  readonly lines: readonly FlightLine[]
  readonly labels: readonly (SegmentLabel | null)[]
  readonly scale: TimeScale
  readonly dimensions: Dimensions
  readonly playhead: Ms
  readonly zoom: number
  readonly sentence: string
  readonly isSelected: boolean
  readonly hitWidth: number
  readonly onChoose: (segment: SegmentRecord) => void
}

/** The keys that press a button, and those with which one would take a segment away. */
const PRESSES: ReadonlySet<string> = new Set(['Enter', ' ', 'Delete', 'Backspace'])

/** A segment with its flights and their labels: a button whose name is the sentence of what becomes of it. */
export function SegmentMark(props: SegmentMarkProps) {
  const { segment, phase, lines, labels, scale, dimensions, playhead, zoom } = props
  const { sentence, isSelected, hitWidth, onChoose } = props
  const [line] = lines
  const choose = () => onChoose(segment)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!PRESSES.has(event.key)) return
    event.preventDefault()
    choose()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
    <g
      className={isSelected ? 'mark-segment is-selected' : 'mark-segment'}
      role="button"
      tabIndex={0}
      aria-label={sentence}
      aria-haspopup="dialog"
      aria-expanded={isSelected}
      data-segment={segment.id}
      data-fate={segment.fate}
      data-phase={phase}
      data-tone={line?.tone}
      onClick={choose}
      onKeyDown={onKeyDown}
    >
      {lines.map((it) => (
        <path key={it.flight} className="mark-hit" strokeWidth={hitWidth} d={pathBetween(it, 0.02, 0.98)} />
      ))}
      {lines.map((it) => (
        <path key={it.flight} className="mark-halo" d={pathBetween(it, 0, it.reaches)} />
      ))}
      {lines.map((it) => (
        <FlightPath key={it.flight} line={it} scale={scale} playhead={playhead} zoom={zoom} />
      ))}
      {labels.map(
        (label, index) =>
          label !== null && (
            <Label
              key={lines[index]?.flight}
              label={label}
              dimensions={dimensions}
              isFuture={phase === 'future'}
            />
          ),
      )}
    </g>
  )
}

interface LabelProps {
  readonly label: SegmentLabel
  readonly dimensions: Dimensions
  readonly isFuture: boolean
}

function Label({ label, dimensions, isFuture }: LabelProps) {
  const { box, parts } = label
  const { type } = dimensions
  const size = { flags: type.flags, numbers: type.numbers, note: type.note }
  return (
    <g
      className={isFuture ? 'mark-label is-future' : 'mark-label'}
      transform={`translate(${box.x} ${box.y}) rotate(${(box.angle * 180) / Math.PI})`}
    >
      {parts.map(({ role, text, x, width }) => (
        <text
          key={role}
          className={`is-${role}`}
          x={x + width / 2}
          dy="0.35em"
          textAnchor="middle"
          fontSize={size[role]}
        >
          {text}
        </text>
      ))}
    </g>
  )
}
