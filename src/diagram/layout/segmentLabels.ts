import type { Trace } from '../../simulation/trace'
import { type Box, lengthWithin, overlaps, type Point, reachOf } from './boxes'
import type { Dimensions } from './dimensions'
import { type FlightLine, isStraight, pointsAlong } from './flights'
import { boxAt, placesOf } from './labelPlaces'
import { type Form, type LabelPart, LINE_HEIGHT, partsFor, type SegmentWords } from './segmentLabelParts'
import { type Shelves, shelvesOf } from './shelves'

/** A label along the line of its flight, turned with it; or level, beside a part that is too steep to read along. */
export interface SegmentLabel {
  readonly box: Box
  readonly parts: readonly LabelPart[]
  readonly form: Form
}

/** What no line may pass through: the letters, without the air above and below them. */
const HEART = 0.8
/** Words that follow one another on a line do not touch. */
const APART = 6
/** How far the bars and arrow heads at the lanes reach inward. */
const LANE_MARKS = 12

/** What is labelled: some flights, among the lines and other marks that they meet, between two heights. */
export interface Labelling {
  readonly flights: readonly FlightLine[]
  readonly passing: readonly FlightLine[]
  readonly obstacles: readonly Box[]
  readonly top: number
  readonly bottom: number
}

/**
 * Finds each flight a place for its label: no label overlaps another, leaves the space between the lanes, covers an
 * obstacle or is crossed by a line. Where there is no place for a long form a shorter one is taken; where there is none
 * at all a flight has no label.
 */
export function placeSegmentLabels(
  trace: Trace,
  { flights, passing, obstacles, top, bottom }: Labelling,
  dimensions: Dimensions,
  words: SegmentWords,
): ReadonlyMap<FlightLine, SegmentLabel> {
  const taken = shelvesOf<Box>(SHELF, top)
  const trails = trailsOf(passing, top, bottom)
  const placed = new Map<FlightLine, SegmentLabel>()
  const take = (box: Box) => {
    const around = { ...box, width: box.width + APART }
    const { y } = reachOf(around)
    taken.put(around, box.y - y, box.y + y)
  }
  for (const obstacle of obstacles) take(obstacle)
  const { lane, laneWidth, compact } = dimensions
  const middle = (lane.A + lane.B) / 2
  const furthest = (lane.B - lane.A - laneWidth) / 2 - LANE_MARKS
  // The most cramped flights choose first, for they have the fewest places.
  for (const line of [...flights].sort((a, b) => roomOf(a) - roomOf(b))) {
    const wordings = wordingsFor(trace, line, dimensions, words)
    // A straight line cannot cross the label that lies along it.
    const isThrough = (heart: Box) => (trail: Trail) =>
      (trail.line !== line || !isStraight(line)) && lengthWithin(trail.points, heart) > 0
    /** Where even the shortest form is crossed. */
    const crossed = new Set<number>()
    // The places come in order of their cost.
    for (const place of placesOf(line, compact)) {
      const y = line.start.y + (line.finish.y - line.start.y) * place.u
      if (y < top - SHELF || y > bottom + SHELF || crossed.has(place.spot)) continue
      const { parts, width, height } = wordings(place.form)
      const box = boxAt(line, place, { width, height })
      const reach = reachOf(box)
      const from = box.y - reach.y
      const to = box.y + reach.y
      if (from <= top || to >= bottom || Math.abs(box.x - middle) + reach.x >= furthest) continue
      if (taken.some(from, to, (other) => overlaps(box, other))) continue
      if (trails.some(from, to, isThrough(heartOf(box)))) {
        const shortest = heartOf(boxAt(line, place, wordings('kind')))
        if (trails.some(from, to, isThrough(shortest))) crossed.add(place.spot)
        continue
      }
      placed.set(line, { box, parts, form: place.form })
      take(box)
      break
    }
  }
  return placed
}

const heartOf = (box: Box): Box => ({ ...box, height: box.height * HEART })

/** About the height of a label that lies along its line. */
const SHELF = 40

/** A line as straight pieces. */
interface Trail {
  readonly line: FlightLine
  readonly points: readonly Point[]
}

/** Among more lines than this every place is crossed. */
const CROWD = 24

function trailsOf(lines: readonly FlightLine[], top: number, bottom: number): Shelves<Trail> {
  const trails = shelvesOf<Trail>(SHELF, top, CROWD)
  for (const line of lines) {
    const { start, finish } = line
    trails.put({ line, points: pointsAlong(line) }, Math.max(start.y, top), Math.min(finish.y, bottom))
  }
  return trails
}

/** How much choice a line leaves: little if it breaks off, most if it wanders past many others. */
const roomOf = (line: FlightLine): number => (isStraight(line) ? line.reaches : 2)

/** What a flight's label says in each form, worked out only when it is asked for. */
function wordingsFor(trace: Trace, line: FlightLine, dimensions: Dimensions, words: SegmentWords) {
  const known: {
    [form in Form]?: { readonly parts: readonly LabelPart[]; readonly width: number; readonly height: number }
  } = {}
  return (form: Form) => {
    const said = known[form]
    if (said !== undefined) return said
    const parts = partsFor(trace, line, form, dimensions, words)
    const width = parts.reduce((right, part) => Math.max(right, part.x + part.width), 0) * 2
    const height = dimensions.type.flags * LINE_HEIGHT * (form === 'stacked' ? 2 : 1)
    const wording = { parts, width, height }
    known[form] = wording
    return wording
  }
}
