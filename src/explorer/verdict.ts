import type { Fate, Scenario } from '../simulation/scenario'
import { INVARIANTS, type Invariant } from './invariants'
import type { Bound, Level } from './level'
import { baseOf, invariantsOf, type Question } from './question'
import { fewestOf } from './tally'

/** A schedule that breaks an invariant, as a scenario of the lab. */
export interface Counterexample {
  readonly scenario: Scenario
  readonly faults: number
  /** How many segments are sent in it; null where only its first part has been looked at. */
  readonly segments: number | null
  /** Every schedule with fewer faults, or with as many and fewer segments, has been tried. */
  readonly isSmallest: boolean
}

/** The answer for one invariant. */
export type Answer =
  /** No network with at most `faults` faults breaks it: all of them have been tried. */
  | { readonly kind: 'holds'; readonly faults: number }
  /** `schedules`: how many of the schedules with as many faults break it. */
  | { readonly kind: 'broken'; readonly counterexample: Counterexample; readonly schedules: number }
  /** Not everything was tried; with at most `faults` faults (-1: not even none) it was, and none breaks it. */
  | { readonly kind: 'bound-reached'; readonly bound: Bound; readonly faults: number }

/** What was found out about one promise. */
export interface Finding {
  readonly invariant: Invariant
  readonly answer: Answer
}

/** What an exploration has to say. */
export interface Report {
  readonly findings: readonly Finding[]
  /** With no fault, with at most one, and so on, as far as was searched. */
  readonly levels: readonly Level[]
}

/** The answers that follow from what was found at each number of faults. */
export const reportOf = (question: Question, levels: readonly Level[]): Report => ({
  findings: invariantsOf(question).map((invariant) => ({
    invariant,
    answer: answerOf(question, levels, invariant),
  })),
  levels,
})

function answerOf(question: Question, levels: readonly Level[], invariant: Invariant): Answer {
  const place = INVARIANTS.indexOf(invariant)
  let holdsUpTo = -1
  for (const { faults, tally, smallest, bound } of levels) {
    const fates = smallest[place] ?? null
    if (fates !== null) {
      const scenario = counterexampleOf(question, fates)
      const segments = fewestOf(tally, invariant)
      return {
        kind: 'broken',
        counterexample: {
          scenario,
          faults: fates.length,
          segments: bound === null ? segments : null,
          isSmallest: bound === null && tally.cut === 0,
        },
        schedules: tally.broken?.[place] ?? 0,
      }
    }
    const reached = bound ?? (tally.cut > 0 ? 'events' : null)
    if (reached !== null) return { kind: 'bound-reached', bound: reached, faults: holdsUpTo }
    holdsUpTo = faults
  }
  if (holdsUpTo < question.faults) return { kind: 'bound-reached', bound: 'stopped', faults: holdsUpTo }
  return { kind: 'holds', faults: holdsUpTo }
}

/** The explored scenario with these fates. It opens in the lab as any other. */
export const counterexampleOf = (question: Question, fates: readonly Fate[]): Scenario => ({
  ...baseOf(question),
  fates,
})
