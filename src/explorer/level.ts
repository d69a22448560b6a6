import type { Fate } from '../simulation/scenario'
import { INVARIANTS, type Invariant } from './invariants'
import { JointStates } from './jointStates'
import { type Memory, type Search, smallestOf } from './search'
import { fewestOf, NOTHING, type Tally, together } from './tally'

/** Why not everything was searched. `stopped`: somebody asked for it. */
export type Bound = 'states' | 'events' | 'time' | 'stopped'

/**
 * What was found with at most so many faults, in all of a search or in a share of it. Plain data: it fits in a
 * worker's message and in a file.
 */
export interface Level {
  readonly faults: number
  readonly tally: Tally
  /** For each invariant, the fates of a smallest schedule that breaks it. */
  readonly smallest: readonly (readonly Fate[] | null)[]
  /** Distinct positions searched, and runs followed to their end. Shares of a search may have some in common. */
  readonly states: number
  readonly runs: number
  /** The pairs of states, A's and B's, that were reached. */
  readonly reached: readonly string[]
  readonly bound: Bound | null
}

/** A level of which nothing has been searched. */
export const emptyLevel = (faults: number): Level => ({
  faults,
  tally: NOTHING,
  smallest: INVARIANTS.map(() => null),
  states: 0,
  runs: 0,
  reached: [],
  bound: null,
})

/** What a search has found that is over, or has been stopped. */
export function levelOf(search: Search, memory: Memory): Level {
  const isDone = search.result !== null
  return {
    ...emptyLevel(search.space.faults),
    tally: search.result ?? search.soFar,
    smallest: isDone ? smallestOf(search) : INVARIANTS.map(() => null),
    states: memory.known.size,
    runs: search.runs,
    reached: search.reached.list(),
  }
}

/** Two shares of one level, added up. */
export function addLevels(a: Level, b: Level): Level {
  const reached = new JointStates()
  reached.include(a.reached)
  reached.include(b.reached)
  return {
    faults: a.faults,
    tally: together(a.tally, b.tally),
    smallest: INVARIANTS.map((invariant, i) => smallerOf(a, b, invariant, i)),
    states: a.states + b.states,
    runs: a.runs + b.runs,
    reached: reached.list(),
    bound: a.bound ?? b.bound,
  }
}

function smallerOf(a: Level, b: Level, invariant: Invariant, i: number): readonly Fate[] | null {
  const [ofA, ofB] = [a.smallest[i] ?? null, b.smallest[i] ?? null]
  if (ofA === null || ofB === null) return ofA ?? ofB
  return fewestOf(b.tally, invariant) < fewestOf(a.tally, invariant) ? ofB : ofA
}
