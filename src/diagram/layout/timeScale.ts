import { bisectRight } from 'd3-array'
import type { Ms } from '../../engine/settings'
import { momentsOf } from '../../simulation/frame'
import type { SegmentRecord, Trace, TraceEvent } from '../../simulation/trace'
import type { Dimensions } from './dimensions'
import type { Slots } from './slots'

/** A stretch of time that is drawn shorter than it is. */
export interface Fold {
  readonly start: Ms
  readonly end: Ms
  readonly top: number
  readonly bottom: number
  /** No segment is on its way. */
  readonly silent: boolean
}

/** Time as height on the screen, both ways. It only ever increases. */
export interface TimeScale {
  readonly y: (time: Ms) => number
  readonly timeAt: (y: number) => Ms
  /** The last moment up to this time at which anything happens. Between moments nothing changes, it only moves. */
  readonly momentAt: (time: Ms) => Ms
  /** Where the first and the last moment are. */
  readonly top: number
  readonly bottom: number
  readonly folds: readonly Fold[]
}

/** Stretches of more than this many one-way delays without an event are folded. */
const FOLD_BEYOND = 2.5
/** A pause that is too short to be folded takes no more room than this part of a flight. */
const PAUSE = 0.75
/** However close in time, two moments are at least this far apart, in px. */
const LEAST_GAP = 10
/** An instant at which several segments leave takes up a little of the time before it, in ms. */
const INSTANT = 0.25

/** A trace, and the places of what falls together in it. */
export interface Course {
  readonly trace: Trace
  readonly slots: Slots
}

/**
 * Spreads busy stretches out, folds silent ones, and gives room to instants at which much happens. Several traces that
 * are looked at together share one scale: it shows the moments of all of them, and folds what is silent in each.
 *
 * The pieces are found by d3-array's `bisectRight` and interpolated here: d3's `scaleLinear` does the same, but brings
 * number formats and colours with it, which are a tenth of all that a first visit may load.
 */
export function timeScaleOf(courses: readonly Course[], dimensions: Dimensions): TimeScale {
  const { flightHeight, foldHeight, slotHeight, top } = dimensions
  const delay = Math.max(courses[0]?.trace.scenario.timing.delay ?? 0, 1)
  const followed = courses.map(({ trace, slots }) => follow(trace, slots))
  const moments = allOf(followed.map((course) => course.moments))
  const domain: Ms[] = []
  const range: number[] = []
  const folds: Fold[] = []
  // Nearly all heights that are asked for are those of moments.
  const known = new Map<Ms, number>()
  const knot = (time: Ms, y: number) => {
    domain.push(time)
    range.push(y)
    known.set(time, y)
  }

  let y = top
  let previous: Ms | null = null
  let silent = false
  for (const moment of moments) {
    const gap: Ms = previous === null ? 0 : moment - previous
    if (previous !== null) {
      const isFolded = gap > FOLD_BEYOND * delay
      const proportional = Math.max(LEAST_GAP, (gap / delay) * flightHeight)
      const unfolded = silent ? Math.min(proportional, flightHeight * PAUSE) : proportional
      const height = isFolded ? foldHeight : unfolded
      if (isFolded) folds.push({ start: previous, end: moment, top: y, bottom: y + height, silent })
      y += height
    }
    let extra = 0
    for (const { slots, lines } of followed) {
      extra = Math.max(extra, slots.extraAt(moment) * slotHeight)
      y = Math.max(y, lines.lowestAbove(moment) + slotHeight)
    }
    if (extra > 0) {
      knot(moment - (previous === null ? INSTANT : Math.min(INSTANT, gap / 2)), y)
      y += extra
    }
    knot(moment, y)
    previous = moment
    silent = true
    for (const { lines, isSilentAfter } of followed) {
      lines.put(y)
      // Each must be asked of every moment.
      silent = isSilentAfter(moment) && silent
    }
  }
  if (domain.length === 1) knot((domain[0] ?? 0) + delay, y + flightHeight)

  const between = piecewise(domain, range)
  return {
    y: (time) => known.get(time) ?? between(time),
    timeAt: piecewise(range, domain),
    momentAt: (time) => moments[bisectRight(moments, time) - 1] ?? Number.NEGATIVE_INFINITY,
    top,
    bottom: y,
    folds,
  }
}

/** What the scale must know of a trace as it goes from moment to moment. */
function follow(trace: Trace, slots: Slots) {
  const ends = flightEnds(trace)
  return {
    slots,
    moments: momentsToDraw(trace, ends),
    isSilentAfter: silences(trace, ends),
    lines: linesIn(trace),
  }
}

/** The moments of all, in order, each once. */
const allOf = ([first = [], ...others]: readonly (readonly Ms[])[]): readonly Ms[] =>
  others.length === 0 ? first : [...new Set([...first, ...others.flat()])].sort((a, b) => a - b)

/**
 * The heights of lines that would run side by side: what one host sends, and what reaches it. To be asked of each moment
 * in order, and told where it is drawn.
 */
function linesIn({ events }: Trace) {
  /** Of what A and B have sent, and of what has reached them. */
  const heights = new Float64Array(4).fill(Number.NEGATIVE_INFINITY)
  /** Which of them have a line at the present moment, as bits. */
  let present = 0
  let next = 0
  return {
    /** The lowest of the lines beside those of this moment. */
    lowestAbove: (moment: Ms): number => {
      let lowest = Number.NEGATIVE_INFINITY
      present = 0
      for (; next < events.length; next += 1) {
        const { kind, host, at } = events[next] as TraceEvent
        if (at > moment) break
        if (kind !== 'sent' && kind !== 'arrived' && kind !== 'lost') continue
        const line = (kind === 'sent' ? 0 : 2) + (host === 'A' ? 0 : 1)
        present |= 1 << line
        lowest = Math.max(lowest, heights[line] as number)
      }
      return lowest
    },
    put: (y: number): void => {
      for (let line = 0; line < 4; line += 1) if (present & (1 << line)) heights[line] = y
    },
  }
}

/** A function that goes straight from knot to knot, and stays where it is beyond them. Both lists only increase. */
function piecewise(from: readonly number[], to: readonly number[]): (value: number) => number {
  const last = from.length - 1
  return (value) => {
    const place = bisectRight(from, value, 1, last) - 1
    const start = from[place] as number
    const end = from[place + 1] as number
    const part = Math.min(1, Math.max(0, (value - start) / (end - start)))
    const low = to[place] as number
    const high = to[place + 1] as number
    return low * (1 - part) + high * part
  }
}

/** When the flights of a trace end, in order. */
function flightEnds({ segments }: Trace): Float64Array {
  // Segments are in the order of sending; their flights need not end in that order.
  const ends: Ms[] = []
  for (const { flights } of segments) for (const { at } of flights) ends.push(at)
  return Float64Array.from(ends).sort()
}

/** The moments of the trace, and the ends of flights that outlast it. */
function momentsToDraw(trace: Trace, ends: Float64Array): readonly Ms[] {
  const moments = momentsOf(trace)
  const last = moments.at(-1) ?? 0
  const beyond = new Set(ends.filter((at) => at > last))
  return beyond.size === 0 ? moments : [...moments, ...beyond]
}

/** Whether from a moment on, until something else happens, no segment is on its way; to be asked of each in order. */
function silences({ segments }: Trace, ends: Float64Array): (moment: Ms) => boolean {
  let sent = 0
  let onTheirWay = 0
  let ended = 0
  return (moment) => {
    for (; sent < segments.length && (segments[sent] as SegmentRecord).sentAt <= moment; sent += 1)
      onTheirWay += (segments[sent] as SegmentRecord).flights.length
    for (; ended < ends.length && (ends[ended] as Ms) <= moment; ended += 1) onTheirWay -= 1
    return onTheirWay === 0
  }
}
