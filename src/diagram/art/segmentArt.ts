import type { Translate } from '../../i18n/messages'
import { type Phase, segmentAt } from '../../simulation/frame'
import type { Ms } from '../../simulation/scenario'
import type { SegmentRecord } from '../../simulation/trace'
import type { Dimensions } from '../layout/dimensions'
import { type FlightLine, pathBetween, uAtHeight } from '../layout/flights'
import type { SegmentPlace } from '../layout/layout'
import type { SegmentLabel } from '../layout/segmentLabels'
import type { TimeScale } from '../layout/timeScale'
import { segmentSentence } from '../segmentSentence'
import { flyingFlight, futureFlight, pastFlight } from './flightArt'
import { type Attributes, attributesArt, escaped, fine, px } from './markup'

/** A segment as it is drawn: its place, and how the reader has to do with it. */
export interface SegmentMark {
  readonly segment: SegmentRecord
  readonly place: SegmentPlace
  /** Its fate is being chosen. */
  readonly isSelected: boolean
  /** The reader has it in hand: it is lit up. */
  readonly isActive: boolean
  readonly isLabelled: boolean
}

/** What all marks of a picture have in common. */
export interface MarkSetting {
  readonly scale: TimeScale
  readonly dimensions: Dimensions
  readonly t: Translate
}

/** Where the flights of a segment are at a moment, as far as that makes a difference to how they are drawn. */
export interface Progress {
  readonly phase: Phase
  /**
   * For each flight whether it is drawn as over. It may be lost, or reach the other lane where several arrive at once,
   * somewhat before the moment at which it ends.
   */
  readonly isOver: readonly boolean[]
}

export function progressAt({ segment, place }: SegmentMark, { scale }: MarkSetting, moment: Ms): Progress {
  const { phase, flights } = segmentAt(segment, moment)
  const y = scale.y(moment)
  return {
    phase,
    isOver: place.lines.map(
      (line) => flights[line.flight]?.phase === 'past' || uAtHeight(line, y) >= line.reaches,
    ),
  }
}

/** A segment is a button whose name is the sentence of what becomes of it. */
export const markAttributes = (
  { segment, place, isSelected }: SegmentMark,
  { t }: MarkSetting,
  { phase }: Progress,
): Attributes => ({
  class: isSelected ? 'mark-segment is-selected' : 'mark-segment',
  role: 'button',
  tabindex: 0,
  'aria-label': segmentSentence(t, segment),
  'aria-haspopup': 'dialog',
  'aria-expanded': `${isSelected}`,
  'data-segment': segment.id,
  'data-fate': segment.fate,
  'data-phase': phase,
  'data-tone': place.lines[0]?.tone ?? 'none',
})

/** Along which a segment can be pressed. */
export const hitAttributes = ({ place }: SegmentMark): Attributes => ({
  class: 'mark-hit',
  'stroke-width': place.hitWidth,
  d: place.lines.map((line) => pathBetween(line, 0.02, 0.98)).join(''),
})

/** A segment with all that is drawn of it at a moment. */
export const segmentArt = (mark: SegmentMark, setting: MarkSetting, progress: Progress, moment: Ms): string =>
  `<g${attributesArt(markAttributes(mark, setting, progress))}><path${attributesArt(hitAttributes(mark))}/>${flightsArt(mark, setting, progress, moment)}${labelsArt(mark, setting)}</g>`

/** The flights of a segment at a moment, and what lights up about them. */
export function flightsArt(
  mark: SegmentMark,
  { scale, dimensions }: MarkSetting,
  { phase, isOver }: Progress,
  moment: Ms,
): string {
  const { place, isActive } = mark
  const zoom = dimensions.laneWidth / 14
  const isFuture = phase === 'future'
  const flights = place.lines.map((line, flight) => {
    if (isFuture) return futureFlight(line, zoom)
    return isOver[flight]
      ? pastFlight(line, zoom)
      : flyingFlight(line, zoom, uAtHeight(line, scale.y(moment)))
  })
  return (isActive ? haloArt(mark) : '') + flights.join('')
}

/** The flights that are on their way. */
export const flyingLines = ({ place }: SegmentMark, { phase, isOver }: Progress): readonly FlightLine[] =>
  phase === 'in-flight' ? place.lines.filter((_, flight) => !isOver[flight]) : []

/** What lights up about a segment that the reader has in hand. It stands before all that is drawn of it. */
export const haloArt = ({ place }: SegmentMark): string =>
  `<path class="mark-halo" d="${place.lines.map((line) => pathBetween(line, 0, line.reaches)).join('')}"/>`

/** The labels along the flights of a segment. They are the same at all moments, and stand behind all else of it. */
export const labelsArt = ({ place, isLabelled }: SegmentMark, { dimensions }: MarkSetting): string =>
  isLabelled ? place.labels.map((label) => (label === null ? '' : oneLabel(label, dimensions))).join('') : ''

function oneLabel({ box, parts }: SegmentLabel, { type }: Dimensions): string {
  const turned = `translate(${px(box.x)} ${px(box.y)}) rotate(${fine((box.angle * 180) / Math.PI)})`
  const words = parts.map(({ role, text, x, y, width }) => {
    const size = type[role]
    const at = `x="${px(x + width / 2)}" y="${px(y + size * 0.35)}" font-size="${size}"`
    return `<tspan class="is-${role}" ${at}>${escaped(text)}</tspan>`
  })
  return `<text class="mark-label" text-anchor="middle" transform="${turned}">${words.join('')}</text>`
}
