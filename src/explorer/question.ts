import type { Scenario } from '../simulation/scenario'
import { INVARIANTS, type Invariant } from './invariants'
import { FAULTS, type Fault } from './moves'
import type { Space } from './search'

/** What is asked: can a network with at most so many faults break one of these invariants? */
export interface Question {
  /** Its calls, mechanisms and times. Its fates count for nothing: the network is free. Nor does `until`. */
  readonly scenario: Scenario
  readonly faults: number
  /** The kinds of fault that the network may make; all of them unless it says otherwise. */
  readonly kinds?: readonly Fault[]
  /**
   * What is held back may return just before the next event, too, and not only just after the last one. Twice as many
   * networks are tried at each place; those that differ in time only are then counted as two.
   */
  readonly isLateToo?: boolean
  /** All of them unless it says otherwise. */
  readonly invariants?: readonly Invariant[]
  readonly limits?: Partial<Limits>
}

/** Beyond these the answer is `bound-reached`. */
export interface Limits {
  /** Positions remembered, for one number of faults: some 230 octets each. */
  readonly states: number
  /** Events between two choices, and segments of a run. Only a run without end has as many. */
  readonly events: number
}

/** How far is searched where a question does not say it. */
export const LIMITS: Limits = { states: 1_000_000, events: 1000 }

export const invariantsOf = ({ invariants = INVARIANTS }: Question): readonly Invariant[] => invariants

export const kindsOf = ({ kinds = FAULTS }: Question): readonly Fault[] => kinds

export const limitsOf = ({ limits }: Question): Limits => ({ ...LIMITS, ...limits })

/** The scenario that is explored: without fates and without end. */
export function baseOf({ scenario }: Question): Scenario {
  const { until, ...endless } = scenario
  return { ...endless, fates: [] }
}

/** What is searched with so many faults. */
export const spaceOf = (question: Question, faults: number): Space => ({
  scenario: baseOf(question),
  faults,
  kinds: kindsOf(question),
  isLateToo: question.isLateToo ?? false,
  mostEvents: limitsOf(question).events,
})
