import type { Trace } from '../../simulation/trace'
import { type Box, lengthWithin, overlaps, type Point, reachOf } from './boxes'
import type { Dimensions } from './dimensions'
import { type FlightLine, headingAt, isStraight, pointAt, pointsAlong } from './flights'
import { type Form, type LabelPart, partsFor, type SegmentWords } from './segmentLabelParts'
import { type Shelves, shelvesOf } from './shelves'

/** A label along the line of its flight, turned with it; or level, beside a part that is too steep to read along. */
export interface SegmentLabel {
  readonly box: Box
  readonly parts: readonly LabelPart[]
  readonly form: Form
}

const POSITIONS = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75, 0.18, 0.82]
/** Where lines or other labels leave no room at those. */
const POSITIONS_BETWEEN = [0.45, 0.55, 0.36, 0.64, 0.285, 0.715, 0.215, 0.785, 0.14, 0.86]
const POSITIONS_ON_BEND = [
  0.05, 0.07, 0.09, 0.11, 0.14, 0.18, 0.24, 0.3, 0.4, 0.5, 0.6, 0.7, 0.76, 0.82, 0.86, 0.89, 0.91, 0.93, 0.95,
]
/**
 * What each failing costs, in steps along the line. A crossed line is worse than short numbers; one that runs through
 * the whole length of the words is worse than no numbers at all.
 */
const COST = {
  short: 3,
  kind: 18,
  below: 0.6,
  crossing: 3,
  struck: 25,
  position: 4,
  between: 1,
  beyond: 3,
  steepness: 8,
  level: 4,
}
const CLEARANCE = 4.5
/** Words along a steeper line, in radians, are hard to read. */
const STEEP = 0.65

/** What is labelled: some flights, among the lines and other marks that they meet, between two heights. */
export interface Labelling {
  readonly flights: readonly FlightLine[]
  readonly passing: readonly FlightLine[]
  readonly obstacles: readonly Box[]
  readonly top: number
  readonly bottom: number
}

/**
 * Finds each flight a place for its label: no label overlaps another, leaves the space between the lanes, or covers an
 * obstacle. Where there is no place for a long form a shorter one is taken; null where there is none at all.
 */
export function placeSegmentLabels(
  trace: Trace,
  { flights, passing, obstacles, top, bottom }: Labelling,
  dimensions: Dimensions,
  words: SegmentWords,
): readonly (SegmentLabel | null)[] {
  const taken = shelvesOf<Box>(SHELF, top)
  const trails = trailsOf(passing, top, bottom)
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
    let best: Placed | null = null
    // The places come in order of their cost, and lines through them only add to it.
    for (const { form, u, side, cost: ownCost } of placesOf(line, dimensions.compact)) {
      if (best !== null && ownCost >= best.cost) break
      const { parts, width } = wordings(form)
      const box = boxBeside(line, u, side, width, dimensions.type.flags * 1.2)
      const reach = reachOf(box)
      if (box.y - reach.y <= top || box.y + reach.y >= bottom) continue
      if (!isBetweenLanes(box, reach, dimensions)) continue
      if (taken.near(box.y - reach.y, box.y + reach.y).some((other) => overlaps(box, other))) continue
      const cost = ownCost + strikesThrough(box, reach, trails, line)
      if (best === null || cost < best.cost) best = { box, parts, form, cost }
    }
    if (best === null) continue
    placed[index] = { box: best.box, parts: best.parts, form: best.form }
    take(best.box)
  }
  return placed
}

interface Placed extends SegmentLabel {
  readonly cost: number
}

/** About the height of a label that lies along its line. */
const SHELF = 40

/** A line as straight pieces. */
interface Trail {
  readonly line: FlightLine
  readonly points: readonly Point[]
}

/** Among more lines than this every place is crossed, and counting would not tell them apart. */
const CROWD = 40

function trailsOf(lines: readonly FlightLine[], top: number, bottom: number): Shelves<Trail> {
  const trails = shelvesOf<Trail>(SHELF, top, CROWD)
  for (const line of lines) {
    const { start, finish } = line
    trails.put({ line, points: pointsAlong(line) }, Math.max(start.y, top), Math.min(finish.y, bottom))
  }
  return trails
}

/** What the lines through a place cost: each the more, the further it runs through the words. */
function strikesThrough(box: Box, reach: Point, trails: Shelves<Trail>, own: FlightLine): number {
  let cost = 0
  for (const { line, points } of trails.near(box.y - reach.y, box.y + reach.y)) {
    // A straight line cannot cross the label that lies along it.
    if (line === own && isStraight(line)) continue
    const length = lengthWithin(points, box)
    if (length > 0) cost += COST.crossing + (COST.struck * length) / box.width
  }
  return cost
}

const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)

/** How much choice a line leaves: little if it breaks off, most if it wanders past many others. */
const room = (line: FlightLine | undefined) =>
  line === undefined ? 0 : isStraight(line) ? line.reaches : Number.POSITIVE_INFINITY

/** What a flight's label says in each form, worked out only when it is asked for. */
function wordingsFor(trace: Trace, line: FlightLine, dimensions: Dimensions, words: SegmentWords) {
  const known: { [form in Form]?: { readonly parts: readonly LabelPart[]; readonly width: number } } = {}
  return (form: Form) => {
    const said = known[form]
    if (said !== undefined) return said
    const parts = partsFor(trace, line, form, dimensions, words)
    const width = parts.reduce((right, part) => Math.max(right, part.x + part.width), 0) * 2
    known[form] = { parts, width }
    return { parts, width }
  }
}

/** A place for a label in one form: where along the line, above or below it. */
interface LabelPlace {
  readonly form: Form
  readonly u: number
  readonly side: -1 | 1
  readonly cost: number
}

/** The places on a line in order of cost. They are the same for all that go straight to the same end. */
function placesOf(line: FlightLine, compact: boolean): readonly LabelPlace[] {
  if (!isStraight(line)) return rankedPlaces(placesOnBend(line), compact)
  const key = `${line.reaches} ${compact}`
  const known = straightPlaces.get(key)
  if (known !== undefined) return known
  const places = rankedPlaces(placesAlong(line.reaches), compact)
  straightPlaces.set(key, places)
  return places
}

const straightPlaces = new Map<string, readonly LabelPlace[]>()

function rankedPlaces(
  places: readonly { readonly u: number; readonly cost: number }[],
  compact: boolean,
): readonly LabelPlace[] {
  const forms: readonly Form[] = compact ? ['short', 'kind'] : ['full', 'short', 'kind']
  const ranked: LabelPlace[] = []
  for (const form of forms) {
    const formCost = form === 'full' || (form === 'short' && compact) ? 0 : COST[form]
    for (const { u, cost } of places) {
      ranked.push({ form, u, side: -1, cost: formCost + cost })
      ranked.push({ form, u, side: 1, cost: formCost + cost + COST.below })
    }
  }
  return ranked.sort((a, b) => a.cost - b.cost)
}

/** About the middle of what the segment travels; else where it would have gone on. */
function placesAlong(reaches: number) {
  const places = [...POSITIONS, ...POSITIONS_BETWEEN].map((u, index) => ({
    u,
    cost: Math.abs(u - 0.5) * COST.position + (index < POSITIONS.length ? 0 : COST.between),
  }))
  if (reaches === 1) return places
  return [
    ...places.map(({ u, cost }) => ({ u: u * reaches * 0.94, cost })),
    ...places.map(({ u, cost }) => ({ u, cost: cost + COST.beyond })),
  ]
}

/** On a line that wanders, where it is least steep; else beside it. */
const placesOnBend = (line: FlightLine) =>
  POSITIONS_ON_BEND.map((u) => {
    const rise = Math.abs(Math.sin(headingAt(line, u)))
    return { u, cost: rise > Math.sin(STEEP) ? COST.level : rise * COST.steepness }
  })

function boxBeside(line: FlightLine, u: number, side: -1 | 1, width: number, height: number): Box {
  const heading = headingAt(line, u)
  // Text reads from left to right, whichever way the segment goes.
  const angle = Math.abs(heading) > Math.PI / 2 ? heading - Math.sign(heading) * Math.PI : heading
  const { x, y } = pointAt(line, u)
  if (!isStraight(line) && Math.abs(angle) > STEEP) {
    const aside = width / 2 + CLEARANCE + height / 2 / Math.abs(Math.tan(angle))
    return { x: x + side * aside, y, width, height, angle: 0 }
  }
  const away = side * (height / 2 + CLEARANCE)
  return { x: x - Math.sin(angle) * away, y: y + Math.cos(angle) * away, width, height, angle }
}

function isBetweenLanes({ x }: Box, reach: Point, { lane, laneWidth }: Dimensions): boolean {
  const left = lane.A + laneWidth / 2
  const right = lane.B - laneWidth / 2
  return x - reach.x > left && x + reach.x < right
}
