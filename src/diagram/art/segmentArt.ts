import type { Dimensions } from '../layout/dimensions'
import { pathBetween } from '../layout/flights'
import type { SegmentPlace } from '../layout/layout'
import type { SegmentLabel } from '../layout/segmentLabels'
import { futureFlight, pastFlight } from './flightArt'
import { escaped, px } from './markup'

/**
 * The flights of a segment that stands still. They and what is about them are markup: many segments come into view at
 * once, and a browser reads their markup in a fraction of the time that it takes to make the elements one by one.
 */
export function stillFlights(
  { lines }: SegmentPlace,
  phase: 'future' | 'past',
  dimensions: Dimensions,
): string {
  const flight = phase === 'future' ? futureFlight : pastFlight
  return lines.map((line) => flight(line, zoomOf(dimensions))).join('')
}

/** Along which a segment can be pressed. */
export const hitPath = ({ lines }: SegmentPlace): string =>
  lines.map((line) => pathBetween(line, 0.02, 0.98)).join('')

/** What lights up about a segment that the reader has in hand. */
export const haloPath = ({ lines }: SegmentPlace): string =>
  lines.map((line) => pathBetween(line, 0, line.reaches)).join('')

/** How much larger marks are than on a screen that one sits before. */
export const zoomOf = ({ laneWidth }: Dimensions): number => laneWidth / 14

/** The labels along the flights of a segment. */
export function labelArt({ labels }: SegmentPlace, isFuture: boolean, dimensions: Dimensions): string {
  return labels.map((label) => (label === null ? '' : oneLabel(label, isFuture, dimensions))).join('')
}

function oneLabel({ box, parts }: SegmentLabel, isFuture: boolean, { type }: Dimensions): string {
  const turned = `translate(${px(box.x)} ${px(box.y)}) rotate(${px((box.angle * 180) / Math.PI)})`
  const words = parts.map(({ role, text, x, width }) => {
    const size = type[role]
    const at = `x="${px(x + width / 2)}" y="${px(size * 0.35)}" font-size="${size}"`
    return `<tspan class="is-${role}" ${at}>${escaped(text)}</tspan>`
  })
  return `<text class="mark-label${isFuture ? ' is-future' : ''}" text-anchor="middle" transform="${turned}">${words.join('')}</text>`
}
