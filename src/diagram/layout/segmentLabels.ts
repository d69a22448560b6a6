import type { Trace } from '../../simulation/trace'
import { type Box, cornersOf, crosses, overlaps, type Point } from './boxes'
import type { Dimensions } from './dimensions'
import { type FlightLine, headingAt, isStraight, pointAt, pointsAlong } from './flights'
import { type Form, type LabelPart, partsFor, type SegmentWords } from './segmentLabelParts'

/** A label along the line of its flight, turned with it. */
export interface SegmentLabel {
  readonly box: Box
  readonly parts: readonly LabelPart[]
  readonly form: Form
}

const POSITIONS = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75, 0.18, 0.82]
const POSITIONS_ON_BEND = [
  0.05, 0.07, 0.09, 0.11, 0.14, 0.18, 0.24, 0.3, 0.4, 0.5, 0.6, 0.7, 0.76, 0.82, 0.86, 0.89, 0.91, 0.93, 0.95,
]
/** What each failing costs, in steps along the line. A crossed line is worse than short numbers. */
const COST = { short: 3, kind: 18, below: 0.6, crossing: 5, position: 4, beyond: 3, steepness: 8 }
const CLEARANCE = 4.5

/**
 * Finds each flight a place for its label: no label overlaps another, leaves the space between the lanes, or covers an
 * obstacle. Where there is no place for a long form a shorter one is taken; null where there is none at all.
 */
export function placeSegmentLabels(
  trace: Trace,
  lines: readonly FlightLine[],
  obstacles: readonly Box[],
  dimensions: Dimensions,
  words: SegmentWords,
): readonly (SegmentLabel | null)[] {
  const taken: Box[] = [...obstacles]
  const traces = lines.map((line): Trail => ({ line, points: pointsAlong(line) }))
  const placed = new Array<SegmentLabel | null>(lines.length).fill(null)
  // The most cramped flights choose first, for they have the fewest places.
  const order = lines.map((_, index) => index).sort((a, b) => room(lines[a]) - room(lines[b]) || a - b)
  for (const index of order) {
    const line = lines[index] as FlightLine
    const near = boxesNear(taken, line)
    const crossing = tracesNear(traces, index)
    let best: { readonly label: SegmentLabel; readonly cost: number } | null = null
    for (const candidate of candidatesFor(trace, line, dimensions, words)) {
      if (best !== null && candidate.cost >= best.cost) continue
      const box = candidate.box()
      if (!isBetweenLanes(box, dimensions) || near.some((other) => overlaps(box, other))) continue
      const cost = candidate.cost + COST.crossing * countCrossings(box, crossing)
      if (best === null || cost < best.cost)
        best = { label: { box, parts: candidate.parts, form: candidate.form }, cost }
    }
    if (best === null) continue
    placed[index] = best.label
    taken.push(best.label.box)
  }
  return placed
}

/** No label is further from its line than this. */
const MARGIN = 150

/** Which of the taken boxes a label of this line could touch at all. */
const boxesNear = (taken: readonly Box[], { start, finish }: FlightLine) =>
  taken.filter(({ y }) => y > start.y - MARGIN && y < finish.y + MARGIN)

/** Among more lines than this every place is crossed, and counting would not tell them apart. */
const CROWD = 40

/** Which lines could cross a label of this one: those of the same heights, and itself if it wanders. */
function tracesNear(traces: readonly Trail[], own: number): readonly Trail[] {
  const { line } = traces[own] as Trail
  const near = traces.filter(
    (other, index) =>
      other.line.start.y < line.finish.y + MARGIN &&
      other.line.finish.y > line.start.y - MARGIN &&
      // A straight line cannot cross the label that lies along it.
      !(index === own && isStraight(line)),
  )
  return near.length > CROWD ? [] : near
}

interface Trail {
  readonly line: FlightLine
  readonly points: readonly Point[]
}

const room = (line: FlightLine | undefined) => (line === undefined ? 0 : line.reaches)

function* candidatesFor(trace: Trace, line: FlightLine, dimensions: Dimensions, words: SegmentWords) {
  const forms: readonly Form[] = dimensions.compact ? ['short', 'kind'] : ['full', 'short', 'kind']
  for (const form of forms) {
    const parts = partsFor(trace, line, form, dimensions, words)
    const width = parts.reduce((right, part) => Math.max(right, part.x + part.width), 0) * 2
    const height = dimensions.type.flags * 1.2
    const formCost = form === 'full' || (form === 'short' && dimensions.compact) ? 0 : COST[form]
    for (const { u, cost } of placesAlong(line)) {
      for (const side of [-1, 1] as const) {
        const box = () => boxBeside(line, u, side, width, height)
        yield { box, parts, form, cost: formCost + cost + (side === 1 ? COST.below : 0) }
      }
    }
  }
}

/**
 * Where a label may stand: about the middle of what the segment travels; else where it would have gone on. On a line
 * that wanders, where it is least steep.
 */
function placesAlong(line: FlightLine) {
  const { reaches } = line
  if (!isStraight(line)) {
    return POSITIONS_ON_BEND.map((u) => ({
      u,
      cost: Math.abs(Math.sin(headingAt(line, u))) * COST.steepness,
    }))
  }
  const places = POSITIONS.map((position) => ({ position, cost: Math.abs(position - 0.5) * COST.position }))
  const travelled = places.map(({ position, cost }) => ({
    u: position * (reaches < 1 ? reaches * 0.94 : 1),
    cost,
  }))
  if (reaches === 1) return travelled
  return [...travelled, ...places.map(({ position, cost }) => ({ u: position, cost: cost + COST.beyond }))]
}

function boxBeside(line: FlightLine, u: number, side: -1 | 1, width: number, height: number): Box {
  const heading = headingAt(line, u)
  // Text reads from left to right, whichever way the segment goes.
  const angle = Math.abs(heading) > Math.PI / 2 ? heading - Math.sign(heading) * Math.PI : heading
  const { x, y } = pointAt(line, u)
  const away = side * (height / 2 + CLEARANCE)
  return { x: x - Math.sin(angle) * away, y: y + Math.cos(angle) * away, width, height, angle }
}

function isBetweenLanes(box: Box, { lane, laneWidth }: Dimensions): boolean {
  const left = lane.A + laneWidth / 2
  const right = lane.B - laneWidth / 2
  return cornersOf(box).every(({ x, y }) => x > left && x < right && y > 0)
}

function countCrossings(box: Box, trails: readonly Trail[]): number {
  const reach = box.width / 2 + box.height
  let crossings = 0
  for (const { line, points } of trails) {
    if (line.start.y > box.y + reach || line.finish.y < box.y - reach) continue
    if (points.some((q, i) => i > 0 && crosses(points[i - 1] as Point, q, box))) crossings += 1
  }
  return crossings
}
