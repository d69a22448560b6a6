import type { Mechanisms, Scenario } from '../../simulation/scenario'
import type { GoalId } from '../goals'
import type { LessonLanguage, Solution } from '../lesson'

/** A goal to be reached in a given run with few changes. Its words are those of its goal. */
export interface Challenge {
  /** Goes into links. */
  readonly id: string
  readonly scenario: Scenario
  readonly goal: GoalId
  /** The most changes that may be made. */
  readonly budget: number
  /** The fewest with which it can be done. */
  readonly par: number
  /** The mechanisms that may not be touched. */
  readonly keep: readonly (keyof Mechanisms)[]
  readonly solution: Solution
  /** A sentence on where one stands, and what is not allowed. */
  readonly about: Readonly<Record<LessonLanguage, string>>
}

/** Three stars for as few changes as can be, two for one more, one for all that keep to the budget; else none. */
export function starsFor(changes: number, { par, budget }: Pick<Challenge, 'par' | 'budget'>): 0 | 1 | 2 | 3 {
  if (changes > budget) return 0
  if (changes <= par) return 3
  return changes === par + 1 ? 2 : 1
}
