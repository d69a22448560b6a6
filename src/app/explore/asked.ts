import { INVARIANTS, type Invariant } from '../../explorer/invariants'
import { invariantsOf, type Question } from '../../explorer/question'

/** What a reader chooses of a question. */
export interface Asked {
  readonly faults: number
  readonly invariants: readonly Invariant[]
}

/** Is this, but for the scenario, the question that was answered? */
export const isSameQuestion = ({ faults, invariants }: Asked, question: Question): boolean =>
  faults === question.faults &&
  INVARIANTS.every((it) => invariants.includes(it) === invariantsOf(question).includes(it))
