import { type Bound, type Level, levelOf } from './level'
import { type Memory, Search, type Space } from './search'

/** The beginning of some of the schedules: which move is made at each crossroads, by its place among the moves. */
export type Prefix = readonly number[]

/**
 * Cut a search into parts: every schedule begins with exactly one of these prefixes, and they do not depend on the
 * machine. There are at least as many as asked for, if the search has as many schedules.
 */
export function frontier(space: Space, atLeast: number): readonly Prefix[] {
  let prefixes: readonly Prefix[] = [[]]
  let hasChoices = true
  while (hasChoices && prefixes.length < atLeast) {
    hasChoices = false
    prefixes = prefixes.flatMap((prefix): Prefix[] => {
      const { choices } = new Search(space, prefix, null)
      if (choices === 0) return [prefix]
      hasChoices = true
      return Array.from({ length: choices }, (_, place) => [...prefix, place])
    })
  }
  return prefixes
}

/** Every nth prefix from the ith on (i counts from 1): all shares together are all of them, each once. */
export const shareOf = (prefixes: readonly Prefix[], i: number, n: number): readonly Prefix[] =>
  prefixes.filter((_, place) => place % n === i - 1)

/**
 * One part of a search, all at once. `memory` may be that of other parts of the same search. `boundAt` is asked now and
 * then whether to give up.
 */
export function searchPart(
  space: Space,
  prefix: Prefix,
  memory: Memory,
  boundAt: (states: number) => Bound | null,
): Level {
  const before = memory.known.size
  const search = new Search(space, prefix, memory)
  let bound: Bound | null = null
  do bound = boundAt(memory.known.size)
  while (bound === null && search.work(MOVES_AT_A_TIME))
  return {
    ...levelOf(search, memory),
    states: memory.known.size - before,
    bound: search.result === null ? bound : null,
  }
}

const MOVES_AT_A_TIME = 2000
