import { type KeyboardEvent, memo } from 'react'
import type { Translate } from '../i18n/messages'
import type { Phase } from '../simulation/frame'
import type { SegmentRecord } from '../simulation/trace'
import { FlightPath } from './FlightPath'
import type { Dimensions } from './layout/dimensions'
import { pathBetween, uAtHeight } from './layout/flights'
import type { SegmentPlace } from './layout/layout'
import type { SegmentLabel } from './layout/segmentLabels'
import { segmentSentence } from './segmentSentence'

interface SegmentMarkProps {
  readonly segment: SegmentRecord
  readonly place: SegmentPlace
  readonly phase: Phase
  /** The height of the playhead while the segment is on its way; else null, so that nothing is drawn anew. */
  readonly now: number | null
  readonly dimensions: Dimensions
  readonly t: Translate
  readonly isSelected: boolean
  /** The reader has it in hand: it is lit up. */
  readonly isActive: boolean
  readonly onChoose: (segment: SegmentRecord) => void
  /** The reader points at it, or has come to it by keys. */
  readonly onApproach: (segment: number) => void
}

/** The keys that press a button, and those with which one would take a segment away. */
const PRESSES: ReadonlySet<string> = new Set(['Enter', ' ', 'Delete', 'Backspace'])

/** A segment with its flights and their labels: a button whose name is the sentence of what becomes of it. */
export const SegmentMark = memo(function SegmentMark(props: SegmentMarkProps) {
  const { segment, place, phase, now, dimensions, t, isSelected, isActive, onChoose, onApproach } = props
  const { lines, labels, hitWidth } = place
  const zoom = dimensions.laneWidth / 14
  const choose = () => onChoose(segment)
  const approach = () => onApproach(place.segment)
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
      aria-label={segmentSentence(t, segment)}
      aria-haspopup="dialog"
      aria-expanded={isSelected}
      data-segment={segment.id}
      data-fate={segment.fate}
      data-phase={phase}
      data-tone={lines[0]?.tone}
      onClick={choose}
      onKeyDown={onKeyDown}
      onPointerEnter={approach}
      onFocus={approach}
    >
      <Surroundings lines={lines} hitWidth={hitWidth} isLit={isActive} />
      {lines.map((line) => (
        <FlightPath
          key={line.flight}
          line={line}
          reached={
            phase === 'future' ? null : now === null || now >= line.finish.y ? 1 : uAtHeight(line, now)
          }
          zoom={zoom}
        />
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
})

interface SurroundingsProps extends Pick<SegmentPlace, 'lines' | 'hitWidth'> {
  readonly isLit: boolean
}

/** Where a segment can be pressed, and what lights up about it. */
const Surroundings = memo(function Surroundings({ lines, hitWidth, isLit }: SurroundingsProps) {
  const hit = lines.map((line) => pathBetween(line, 0.02, 0.98)).join('')
  const halo = () => lines.map((line) => pathBetween(line, 0, line.reaches)).join('')
  return (
    <>
      <path className="mark-hit" strokeWidth={hitWidth} d={hit} />
      {isLit && <path className="mark-halo" d={halo()} />}
    </>
  )
})

const px = (value: number) => Math.round(value * 100) / 100

interface LabelProps {
  readonly label: SegmentLabel
  readonly dimensions: Dimensions
  readonly isFuture: boolean
}

const Label = memo(function Label({ label, dimensions, isFuture }: LabelProps) {
  const { box, parts } = label
  const { type } = dimensions
  const size = { flags: type.flags, numbers: type.numbers, note: type.note }
  return (
    <text
      className={isFuture ? 'mark-label is-future' : 'mark-label'}
      textAnchor="middle"
      transform={`translate(${px(box.x)} ${px(box.y)}) rotate(${px((box.angle * 180) / Math.PI)})`}
    >
      {parts.map(({ role, text, x, width }) => (
        <tspan
          key={role}
          className={`is-${role}`}
          x={px(x + width / 2)}
          y={px(size[role] * 0.35)}
          fontSize={size[role]}
        >
          {text}
        </tspan>
      ))}
    </text>
  )
})
