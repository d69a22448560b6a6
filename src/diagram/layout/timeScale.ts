import { scaleLinear } from 'd3-scale'
import type { Ms } from '../../engine/settings'
import { momentsOf } from '../../simulation/frame'
import type { Trace } from '../../simulation/trace'
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
  /** Where the first and the last moment are. */
  readonly top: number
  readonly bottom: number
  readonly folds: readonly Fold[]
}

/** Stretches of more than this many one-way delays without an event are folded. */
const FOLD_BEYOND = 2.5
/** A pause that is too short to be folded takes no more room than this part of a flight. */
const PAUSE = 0.75
/** However close in time, two moments are this far apart, in px. */
const LEAST_GAP = 10
/** An instant at which several segments leave takes up a little of the time before it, in ms. */
const INSTANT = 0.25

/** Spreads busy stretches out, folds silent ones, and gives room to instants at which much happens. */
export function timeScaleOf(trace: Trace, slots: Slots, dimensions: Dimensions): TimeScale {
  const { flightHeight, foldHeight, slotHeight, top } = dimensions
  const delay = Math.max(trace.scenario.timing.delay, 1)
  const moments = momentsToDraw(trace)
  const domain: Ms[] = []
  const range: number[] = []
  const folds: Fold[] = []
  const knot = (time: Ms, y: number) => {
    domain.push(time)
    range.push(y)
  }

  let y = top
  let previous: Ms | null = null
  for (const moment of moments) {
    const gap: Ms = previous === null ? 0 : moment - previous
    if (previous !== null) {
      const silent = !isAnythingOnItsWay(trace, previous, moment)
      const isFolded = gap > FOLD_BEYOND * delay
      const proportional = Math.max(LEAST_GAP, (gap / delay) * flightHeight)
      const unfolded = silent ? Math.min(proportional, flightHeight * PAUSE) : proportional
      const height = isFolded ? foldHeight : unfolded
      if (isFolded) folds.push({ start: previous, end: moment, top: y, bottom: y + height, silent })
      y += height
    }
    const extra = slots.extraAt(moment) * slotHeight
    if (extra > 0) {
      knot(moment - (previous === null ? INSTANT : Math.min(INSTANT, gap / 2)), y)
      y += extra
    }
    knot(moment, y)
    previous = moment
  }
  if (domain.length === 1) knot((domain[0] ?? 0) + delay, y + flightHeight)

  const scale = scaleLinear().domain(domain).range(range).clamp(true)
  return { y: scale, timeAt: (height) => scale.invert(height), top, bottom: y, folds }
}

/** The moments of the trace, and the ends of flights that outlast it. */
function momentsToDraw(trace: Trace): readonly Ms[] {
  const ends = trace.segments.flatMap(({ flights }) => flights.map(({ at }) => at))
  return [...new Set([...momentsOf(trace), ...ends])].sort((a, b) => a - b)
}

const isAnythingOnItsWay = ({ segments }: Trace, start: Ms, end: Ms) =>
  segments.some(({ sentAt, flights }) => flights.some(({ at }) => sentAt < end && at > start))
