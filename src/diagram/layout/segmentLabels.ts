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
  /** Level rules across the picture at these heights. */
  readonly rules: readonly number[]
  readonly top: number
  readonly bottom: number
}

/**
 * Finds each flight a place for its label: no label overlaps another, leaves the space between the lanes, or covers an
 * obstacle. Where there is no place for a long form a shorter one is taken; null where there is none at all.
 */
export function placeSegmentLabels(
  trace: Trace,
  { flights, passing, obstacles, rules, top, bottom }: Labelling,
  dimensions: Dimensions,
  words: SegmentWords,
): readonly (SegmentLabel | null)[] {
  const taken = shelvesOf<Box>(SHELF, top)
  const trails = trailsOf(passing, top, bottom)
  for (const y of rules) {
    const points = [dimensions.lane.A, dimensions.lane.B].map((x) => ({ x, y }))
    trails.put({ line: null, points }, y, y)
  }
  const placed = new Array<SegmentLabel | null>(flights.length).fill(null)
  const take = (box: Box) => taken.put(box, box.y - reachOf(box).y, box.y + reachOf(box).y)
  for (const obstacle of obstacles) take(obstacle)
  // The most cramped flights choose first, for they have the fewest places.
  const order = flights
    .map((_, index) => index)
    .sort((a, b) => compare(room(flights[a]), room(flights[b])) || a - b)
  for (const index of order) {
    const line = flights[index] as FlightLine
    const wordings = wordingsFor(trace, line, dimensions, words)
    // The places come in order of their cost.
    for (const place of placesOf(line, dimensions.compact)) {
      const { parts, width, height } = wordings(place.form)
      const box = boxAt(line, place, { width, height })
      const reach = reachOf(box)
      const from = box.y - reach.y
      const to = box.y + reach.y
      if (from <= top || to >= bottom || !isBetweenLanes(box, reach, dimensions)) continue
      const around = { ...box, width: width + APART }
      if (taken.some(from, to, (other) => overlaps(around, other))) continue
      if (isStruck(box, reach, trails, line)) continue
      placed[index] = { box, parts, form: place.form }
      take(box)
      break
    }
  }
  return placed
}

/** About the height of a label that lies along its line. */
const SHELF = 40

/** A line as straight pieces. */
interface Trail {
  /** Null: a rule across the picture. */
  readonly line: FlightLine | null
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

/** Does a line go through the words? A straight one cannot cross the label that lies along it. */
function isStruck(box: Box, reach: Point, trails: Shelves<Trail>, own: FlightLine): boolean {
  const heart = { ...box, height: box.height * HEART }
  const isThrough = ({ line, points }: Trail) =>
    (line !== own || !isStraight(own)) && lengthWithin(points, heart) > 0
  return trails.some(box.y - reach.y, box.y + reach.y, isThrough)
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)

/** How much choice a line leaves: little if it breaks off, most if it wanders past many others. */
const room = (line: FlightLine | undefined) =>
  line === undefined ? 0 : isStraight(line) ? line.reaches : Number.POSITIVE_INFINITY

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

function isBetweenLanes({ x }: Box, reach: Point, { lane, laneWidth }: Dimensions): boolean {
  const left = lane.A + laneWidth / 2 + LANE_MARKS
  const right = lane.B - laneWidth / 2 - LANE_MARKS
  return x - reach.x > left && x + reach.x < right
}
