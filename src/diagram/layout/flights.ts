import type { Ms } from '../../engine/settings'
import type { Host } from '../../simulation/scenario'
import type { Flight, SegmentRecord, Trace } from '../../simulation/trace'
import { px } from '../art/markup'
import { type Tone, toneOfSegment } from '../tone'
import type { Point } from './boxes'
import type { Dimensions } from './dimensions'
import { type Marks, marksBetween } from './made'
import type { Slots } from './slots'
import type { EventPlaces } from './timeScale'

/**
 * The way of a segment as a line: a cubic whose height grows evenly with `u` from 0 to 1, so that the point at the
 * playhead is found without searching. An ordinary flight is straight; a late one wanders.
 */
export interface FlightLine {
  /** Index into `trace.segments`. */
  readonly segment: number
  /** Index into the flights of the segment. */
  readonly flight: number
  readonly sender: Host
  readonly end: Flight['end']
  readonly isCopy: boolean
  readonly isLate: boolean
  readonly tone: Tone
  readonly start: Point
  /** Where the segment arrives, would have arrived, or expires. */
  readonly finish: Point
  readonly sentAt: Ms
  readonly endsAt: Ms
  /** The part of the way at which a lost segment is lost; else 1. */
  readonly reaches: number
  /** How far along x the two inner control points lie, as parts of the whole. */
  readonly bend: readonly [number, number]
}

/** A loss has no true place. It is drawn a little beyond the middle. */
const LOST_AT = 0.55
/** An expired segment never reaches the other lane. */
const EXPIRES_AT = 0.62
const STRAIGHT = [1 / 3, 2 / 3] as const
const WANDERING = [0.9, 0.1] as const
/** Where there is little height, because the time is folded. */
const SWAYING = [0.62, 0.38] as const

/** The flights of a trace by their places: in the order in which the segments were sent, from 0. */
export interface Flights extends Marks<FlightLine> {
  /** The place of each segment's first flight. */
  readonly firsts: Uint32Array
}

/** Where all flights are; there may be thousands, of which few are seen. */
export function flightsOf(
  trace: Trace,
  { scale, heights }: EventPlaces,
  slots: Slots,
  dimensions: Dimensions,
): Flights {
  const { segments } = trace
  // A segment has two flights at most.
  const firsts = new Uint32Array(segments.length)
  const segmentOf = new Uint32Array(2 * segments.length)
  const tops = new Float64Array(2 * segments.length)
  const bottoms = new Float64Array(2 * segments.length)
  let count = 0
  for (let segment = 0; segment < segments.length; segment += 1) {
    const { event: departure, flights } = segments[segment] as SegmentRecord
    const top = (heights[departure] as number) - slots.sent(segment) * dimensions.slotHeight
    firsts[segment] = count
    for (let flight = 0; flight < flights.length; flight += 1) {
      const { at, event: end } = flights[flight] as Flight
      const height = end === null ? scale.y(at) : (heights[end] as number)
      segmentOf[count] = segment
      tops[count] = top
      bottoms[count] = Math.max(height - slots.ended(segment, flight) * dimensions.slotHeight, top + 1)
      count += 1
    }
  }
  const line = (place: number, top: number, bottom: number): FlightLine => {
    const segment = segmentOf[place] as number
    const flight = place - (firsts[segment] as number)
    return flightLine(segments[segment] as SegmentRecord, segment, flight, top, bottom, dimensions)
  }
  return { firsts, ...marksBetween(tops.subarray(0, count), bottoms.subarray(0, count), line) }
}

/** The lines of all flights. */
export const linesOf = ({ tops, mark }: Flights): readonly FlightLine[] =>
  Array.from(tops, (_, place) => mark(place))

/** Does it go straight, as ordinary flights do? */
export const isStraight = ({ bend }: FlightLine): boolean => bend === STRAIGHT

/** The point at `u`, 0 to 1. */
export function pointAt({ start, finish, bend }: FlightLine, u: number): Point {
  const v = 1 - u
  const along = 3 * v * v * u * bend[0] + 3 * v * u * u * bend[1] + u * u * u
  return { x: start.x + (finish.x - start.x) * along, y: start.y + (finish.y - start.y) * u }
}

/** Which `u` has this height; the ends for what lies beyond them. */
export function uAtHeight({ start, finish }: FlightLine, y: number): number {
  return Math.min(1, Math.max(0, (y - start.y) / (finish.y - start.y)))
}

/** The direction of travel at `u`, in radians; 0 is to the right, and down is positive. */
export function headingAt({ start, finish, bend }: FlightLine, u: number): number {
  const v = 1 - u
  const slope = 3 * v * v * bend[0] + 6 * v * u * (bend[1] - bend[0]) + 3 * u * u * (1 - bend[1])
  return Math.atan2(finish.y - start.y, (finish.x - start.x) * slope)
}

/** The part of the line from `from` to `to` as the `d` of an SVG path. */
export function pathBetween(line: FlightLine, from: number, to: number): string {
  const { start, finish } = line
  const p = pointAt(line, from)
  const q = pointAt(line, to)
  const begins = `M${px(p.x)} ${px(p.y)}`
  const ends = `${px(q.x)} ${px(q.y)}`
  if (isStraight(line)) return `${begins}L${ends}`
  // The derivative at each end gives the control points of the part.
  const third = (to - from) / 3
  const rise = (finish.y - start.y) * third
  const slopeAt = (u: number) => rise / Math.tan(headingAt(line, u))
  const leaving = `${px(p.x + slopeAt(from))} ${px(p.y + rise)}`
  const coming = `${px(q.x - slopeAt(to))} ${px(q.y - rise)}`
  return `${begins}C${leaving} ${coming} ${ends}`
}

/** The line as short straight pieces, for measuring. */
export function pointsAlong(line: FlightLine): readonly Point[] {
  if (isStraight(line)) return [line.start, line.finish]
  return Array.from({ length: PIECES + 1 }, (_, i) => pointAt(line, i / PIECES))
}

const PIECES = 14

function flightLine(
  record: SegmentRecord,
  segment: number,
  flight: number,
  top: number,
  bottom: number,
  { lane, laneWidth, flightHeight }: Dimensions,
): FlightLine {
  const { sender, sentAt, fate } = record
  const { end, at } = record.flights[flight] as Flight
  const rightward = sender === 'A' ? 1 : -1
  const from = lane[sender] + (rightward * laneWidth) / 2
  const to = lane[sender === 'A' ? 'B' : 'A'] - (rightward * laneWidth) / 2
  const start = { x: from, y: top }
  const finish = { x: end === 'expired' ? from + (to - from) * EXPIRES_AT : to, y: bottom }
  return {
    segment,
    flight,
    sender,
    end,
    isCopy: flight > 0,
    isLate: fate === 'delay' && end !== 'lost',
    tone: toneOfSegment(record),
    start,
    finish,
    sentAt,
    endsAt: at,
    reaches: end === 'lost' ? LOST_AT : 1,
    bend: bendOf(record, flight, bottom - top > 1.8 * flightHeight),
  }
}

/** What is held up wanders. The way of any other is high only where much happens at one instant, and goes straight. */
function bendOf({ fate }: SegmentRecord, flight: number, isHigh: boolean): readonly [number, number] {
  if (isHigh && (fate === 'delay' || flight > 0)) return WANDERING
  return fate === 'delay' ? SWAYING : STRAIGHT
}
