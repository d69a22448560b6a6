import { bisectRight } from 'd3-array'
import type { Ms } from '../../engine/settings'
import { momentsOf } from '../../simulation/frame'
import type { Flight, SegmentRecord, Trace, TraceEvent } from '../../simulation/trace'
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

/** The heights of the events of a trace, by their places in it, and of any other time. */
export interface EventPlaces {
  readonly scale: TimeScale
  readonly heights: Float64Array
}

/** A time scale, and the heights at which it puts the events of each course, by their places in the trace. */
export interface Spread {
  readonly scale: TimeScale
  readonly heights: readonly Float64Array[]
}

/**
 * Spreads busy stretches out, folds silent ones, and gives room to instants at which much happens. Several traces that
 * are looked at together share one scale: it shows the moments of all of them, and folds what is silent in each.
 *
 * The pieces are found by d3-array's `bisectRight` and interpolated here: d3's `scaleLinear` does the same, but brings
 * number formats and colours with it, which are a tenth of all that a first visit may load.
 */
export function timeScaleOf(courses: readonly Course[], dimensions: Dimensions): Spread {
  const { flightHeight, foldHeight, slotHeight, top } = dimensions
  const delay = Math.max(courses[0]?.trace.scenario.timing.delay ?? 0, 1)
  const followers = courses.map(follow)
  const { moments, extraAt, reach, put, isSilent } = together(followers)
  const domain = new Float64Array(2 * moments.length + 1)
  const range = new Float64Array(domain.length)
  let knots = 0
  const folds: Fold[] = []
  const knot = (time: Ms, y: number) => {
    domain[knots] = time
    range[knots] = y
    knots += 1
  }

  let y = top
  let previous: Ms | null = null
  let silent = false
  // The picture waits for this, and there may be thousands of moments: none of these loops makes an iterator.
  for (let place = 0; place < moments.length; place += 1) {
    const moment = moments[place] as Ms
    const gap: Ms = previous === null ? 0 : moment - previous
    if (previous !== null) {
      const isFolded = gap > FOLD_BEYOND * delay
      const proportional = Math.max(LEAST_GAP, (gap / delay) * flightHeight)
      const unfolded = silent ? Math.min(proportional, flightHeight * PAUSE) : proportional
      const height = isFolded ? foldHeight : unfolded
      if (isFolded) folds.push({ start: previous, end: moment, top: y, bottom: y + height, silent })
      y += height
    }
    const extra = extraAt(moment) * slotHeight
    y = Math.max(y, reach(moment) + slotHeight)
    if (extra > 0) {
      knot(moment - (previous === null ? INSTANT : Math.min(INSTANT, gap / 2)), y)
      y += extra
    }
    knot(moment, y)
    previous = moment
    put(y)
    silent = isSilent()
  }
  if (knots === 1) knot((domain[0] ?? 0) + delay, y + flightHeight)

  const times = domain.subarray(0, knots)
  const places = range.subarray(0, knots)
  return {
    scale: {
      y: piecewise(times, places),
      timeAt: piecewise(places, times),
      momentAt: (time) => moments[bisectRight(moments, time) - 1] ?? Number.NEGATIVE_INFINITY,
      top,
      bottom: y,
      folds,
    },
    heights: followers.map(({ heights }) => heights),
  }
}

/** What the scale goes through, from each moment to the next. */
interface Follower {
  readonly moments: readonly Ms[]
  /** How many places beyond the first a moment needs. */
  readonly extraAt: (moment: Ms) => number
  /** Goes on to a moment. Gives the lowest of the lines that would run beside those of this moment. */
  readonly reach: (moment: Ms) => number
  /** Tells at which height the moment is drawn. */
  readonly put: (y: number) => void
  /** From the moment on, until something else happens, no segment is on its way. */
  readonly isSilent: () => boolean
}

/** Follows several at once. */
function together(all: readonly Follower[]): Follower {
  if (all.length === 1) return all[0] as Follower
  const most = (ask: (one: Follower) => number) =>
    all.reduce((max, one) => Math.max(max, ask(one)), Number.NEGATIVE_INFINITY)
  return {
    moments: [...new Set(all.flatMap(({ moments }) => moments))].sort((a, b) => a - b),
    extraAt: (moment) => most(({ extraAt }) => extraAt(moment)),
    reach: (moment) => most(({ reach }) => reach(moment)),
    put: (y) => {
      for (const { put } of all) put(y)
    },
    isSilent: () => all.every(({ isSilent }) => isSilent()),
  }
}

/** Lines run side by side that begin or end at one host: what it sends, and what reaches it. */
function follow({ trace, slots }: Course): Follower & { readonly heights: Float64Array } {
  const { events, segments } = trace
  const outlasting = endsBeyond(trace)
  const heights = new Float64Array(events.length)
  /** Of what A and B have sent, and of what has reached them. */
  const lines = new Float64Array(4).fill(Number.NEGATIVE_INFINITY)
  /** Which of them have a line at the present moment, as bits. */
  let present = 0
  let first = 0
  let next = 0
  let ended = 0
  let onTheirWay = 0
  return {
    heights,
    moments: momentsToDraw(trace, outlasting),
    extraAt: slots.extraAt,
    reach: (moment) => {
      let lowest = Number.NEGATIVE_INFINITY
      present = 0
      first = next
      for (; next < events.length; next += 1) {
        const event = events[next] as TraceEvent
        if (event.at > moment) break
        const { kind, host } = event
        if (kind === 'sent') onTheirWay += (segments[event.segment] as SegmentRecord).flights.length
        else if (kind === 'arrived' || kind === 'lost' || kind === 'expired') onTheirWay -= 1
        if (kind !== 'sent' && kind !== 'arrived' && kind !== 'lost') continue
        const line = (kind === 'sent' ? 0 : 2) + (host === 'A' ? 0 : 1)
        present |= 1 << line
        lowest = Math.max(lowest, lines[line] as number)
      }
      for (; ended < outlasting.length && (outlasting[ended] as Ms) <= moment; ended += 1) onTheirWay -= 1
      return lowest
    },
    put: (y) => {
      for (let event = first; event < next; event += 1) heights[event] = y
      for (let line = 0; line < 4; line += 1) if (present & (1 << line)) lines[line] = y
    },
    isSilent: () => onTheirWay === 0,
  }
}

/** When the flights end that outlast the trace, in order. */
function endsBeyond({ segments, ending }: Trace): readonly Ms[] {
  if (ending === 'quiet') return []
  const ends: Ms[] = []
  for (let segment = 0; segment < segments.length; segment += 1) {
    const { flights } = segments[segment] as SegmentRecord
    for (let flight = 0; flight < flights.length; flight += 1) {
      const { at, event } = flights[flight] as Flight
      if (event === null) ends.push(at)
    }
  }
  return ends.sort((a, b) => a - b)
}

/** The moments of the trace, and the ends of flights that outlast it. */
function momentsToDraw(trace: Trace, outlasting: readonly Ms[]): readonly Ms[] {
  const moments = momentsOf(trace)
  const last = moments.at(-1) ?? 0
  const beyond = new Set(outlasting.filter((at) => at > last))
  return beyond.size === 0 ? moments : [...moments, ...beyond]
}

/** A function that goes straight from knot to knot, and stays where it is beyond them. Both lists only increase. */
function piecewise(from: Float64Array, to: Float64Array): (value: number) => number {
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
