import { CLEAN_CLOSE_LIMIT } from '../../explorer/models/limit'
import type { Answer } from '../../explorer/verdict'
import { decodeLink } from '../../share/link'
import type { Mechanisms, Scenario } from '../../simulation/scenario'

/** The smallest run in which full TCP does not close cleanly. */
export const knownRun = (): Scenario => decodeLink(CLEAN_CLOSE_LIMIT.link).lab.scenario

/**
 * Is it to be said beside this answer about a clean close that even full TCP can't promise one? Not beside a
 * counterexample in which mechanisms are changed: that is their doing, and no excuse for them.
 */
export const isLimitTold = (answer: Answer | null, { mechanisms }: Scenario): boolean =>
  answer !== null && (answer.kind !== 'broken' || areSame(mechanisms, knownRun().mechanisms))

const areSame = (a: Mechanisms, b: Mechanisms): boolean =>
  (Object.keys(b) as (keyof Mechanisms)[]).every((name) => a[name] === b[name])
