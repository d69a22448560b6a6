import { type KeyboardEvent, memo } from 'react'
import type { Translate } from '../i18n/messages'
import type { Phase } from '../simulation/frame'
import type { SegmentRecord } from '../simulation/trace'
import { pastFlight } from './art/flightArt'
import { haloPath, hitPath, labelArt, stillFlights, zoomOf } from './art/segmentArt'
import type { Clock } from './clock'
import { FlyingMark, StillMark } from './FlyingMark'
import type { Dimensions } from './layout/dimensions'
import type { SegmentPlace } from './layout/layout'
import type { TimeScale } from './layout/timeScale'
import { segmentSentence } from './segmentSentence'

interface SegmentMarkProps {
  readonly segment: SegmentRecord
  readonly place: SegmentPlace
  readonly phase: Phase
  /** How many of its flights are over. They are in the order of their ends. */
  readonly landed: number
  readonly clock: Clock
  readonly scale: TimeScale
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
  const { segment, place, phase, landed, clock, scale, dimensions, t } = props
  const { isSelected, isActive, onChoose, onApproach } = props
  const choose = () => onChoose(segment)
  const approach = () => onApproach(place.segment)
  const onKeyDown = (event: KeyboardEvent) => {
    // The menu may still be on its way: until it has come, Escape is for the segment to hear.
    if (!PRESSES.has(event.key) && !(isSelected && event.key === 'Escape')) return
    event.preventDefault()
    choose()
  }
  const isStill = phase !== 'in-flight'
  const label = labelArt(place, phase === 'future', dimensions)
  const zoom = zoomOf(dimensions)
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
      data-tone={place.lines[0]?.tone}
      onClick={choose}
      onKeyDown={onKeyDown}
      onPointerEnter={approach}
      onFocus={approach}
    >
      {/* It stays the same element while it is pressed, or the press would be lost. */}
      <path className="mark-hit" strokeWidth={place.hitWidth} d={hitPath(place)} />
      {isActive && <path className="mark-halo" d={haloPath(place)} />}
      {!isStill &&
        place.lines.map((line, flight) =>
          flight < landed ? (
            <StillMark key={line.flight} art={pastFlight(line, zoom)} />
          ) : (
            <FlyingMark key={line.flight} line={line} zoom={zoom} clock={clock} scale={scale} />
          ),
        )}
      <StillMark art={isStill ? stillFlights(place, phase, dimensions) + label : label} />
    </g>
  )
})
