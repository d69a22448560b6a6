import { type Broken, INVARIANTS, type Invariant } from './invariants'

/** What is known of all that can follow from a position. */
export interface Tally {
  /** How many distinct schedules: orders in which things can happen, up to the end of each run. */
  readonly schedules: number
  /** The fewest segments that are still sent in any of them, and the most events that still happen. */
  readonly segments: number
  readonly deepest: number
  /** How many schedules were not followed to their end. */
  readonly cut: number
  /** For each invariant, how many schedules break it; null if none breaks any. */
  readonly broken: readonly number[] | null
  /** For each invariant, the fewest segments that are still sent in a schedule that breaks it. */
  readonly fewest: readonly number[] | null
}

/** No schedule goes on from here: what was held back could not return any more. */
export const NOTHING: Tally = {
  schedules: 0,
  segments: Number.POSITIVE_INFINITY,
  deepest: 0,
  cut: 0,
  broken: null,
  fewest: null,
}

/** What a stretch between two choices adds to what follows it. */
export interface Edge {
  readonly segments: number
  readonly events: number
  readonly broken: Broken
}

/** The fewest segments of a schedule that breaks this invariant; infinite if none does. */
export const fewestOf = ({ fewest }: Tally, invariant: Invariant): number =>
  fewest?.[INVARIANTS.indexOf(invariant)] ?? NEVER

/** The one schedule that ends here, or is cut off here. */
export const ended = (isCut: boolean): Tally => (isCut ? CUT : ENDED)

const ENDED: Tally = { schedules: 1, segments: 0, deepest: 0, cut: 0, broken: null, fewest: null }
const CUT: Tally = { ...ENDED, cut: 1 }

/** The tally of what follows, seen from before the stretch that leads to it. */
export function behind(edge: Edge, { schedules, segments, deepest, cut, broken, fewest }: Tally): Tally {
  if (schedules === 0) return NOTHING
  const hasBroken = edge.broken !== 0 || broken !== null
  return {
    schedules,
    segments: segments + edge.segments,
    deepest: deepest + edge.events,
    cut,
    broken: hasBroken ? perInvariant((i, on) => (on(edge.broken) ? schedules : (broken?.[i] ?? 0))) : null,
    fewest: hasBroken
      ? perInvariant((i, on) => edge.segments + (on(edge.broken) ? segments : (fewest?.[i] ?? NEVER)))
      : null,
  }
}

/** The tally of what can follow in the one way or in the other. */
export function together(a: Tally, b: Tally): Tally {
  if (a.schedules === 0) return b
  if (b.schedules === 0) return a
  const hasBroken = a.broken !== null || b.broken !== null
  return {
    schedules: a.schedules + b.schedules,
    segments: Math.min(a.segments, b.segments),
    deepest: Math.max(a.deepest, b.deepest),
    cut: a.cut + b.cut,
    broken: hasBroken ? perInvariant((i) => (a.broken?.[i] ?? 0) + (b.broken?.[i] ?? 0)) : null,
    fewest: hasBroken ? perInvariant((i) => Math.min(a.fewest?.[i] ?? NEVER, b.fewest?.[i] ?? NEVER)) : null,
  }
}

const NEVER = Number.POSITIVE_INFINITY

const perInvariant = (value: (index: number, on: (broken: Broken) => boolean) => number): number[] =>
  INVARIANTS.map((_, index) => value(index, (broken) => (broken & (1 << index)) !== 0))
