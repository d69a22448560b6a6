import { type Mechanisms, type Scenario, TRUE_TCP } from '../../simulation/scenario'
import type { Invariant } from '../invariants'
import type { Question } from '../question'
import type { Answer, Report } from '../verdict'

/** The shipped scenarios whose calls the table asks about. Their fates count for nothing. */
export const CORE = [
  'open-close',
  'stale-syn',
  'old-text',
  'reconnect-in-time-wait',
  'simultaneous-open',
  'simultaneous-close',
] as const

export type CoreId = (typeof CORE)[number]

/** The columns of the table: true TCP, and TCP with one mechanism changed. */
export const COLUMNS = {
  true: {},
  'two-way': { handshake: 'two-way' },
  'no-time-wait': { timeWait: 0 },
  silent: { closedPort: 'silent' },
  'isn-clock': { isn: 'clock' },
  reuse: { reuseAddress: true },
} as const satisfies Record<string, Partial<Mechanisms>>

export type Column = keyof typeof COLUMNS

/** How many faults the table allows. */
export const FAULTS_IN_TABLE = 2

/**
 * The question of a cell. `scenario` is the shipped one: what it changes of true TCP itself (`stale-syn` has a shorter
 * TIME-WAIT) stays, unless the column says otherwise.
 */
export const questionOf = (scenario: Scenario, column: Column): Question => ({
  scenario: { ...scenario, mechanisms: { ...TRUE_TCP, ...scenario.mechanisms, ...COLUMNS[column] } },
  faults: FAULTS_IN_TABLE,
})

/** What the tests have recorded of a cell: `answers.json` holds one for each scenario and column. */
export interface Recorded {
  readonly scenario: CoreId
  readonly column: Column
  /** With at most `faults` faults: distinct schedules, positions searched, events of the longest schedule. */
  readonly faults: number
  readonly schedules: number
  readonly states: number
  readonly deepest: number
  readonly answers: Readonly<Record<Invariant, RecordedAnswer>>
}

/** `link` opens the smallest counterexample; so many schedules with as many faults break it as well. */
export type RecordedAnswer =
  | 'holds'
  | 'bound-reached'
  | {
      readonly faults: number
      readonly segments: number
      readonly schedules: number
      readonly link: string
    }

/** What is recorded of a report. */
export function recordOf(
  scenario: CoreId,
  column: Column,
  { findings, levels }: Report,
  linkOf: (scenario: Scenario) => string,
): Recorded {
  const last = levels.at(-1)
  return {
    scenario,
    column,
    faults: last?.faults ?? 0,
    schedules: last?.tally.schedules ?? 0,
    states: last?.states ?? 0,
    deepest: last?.tally.deepest ?? 0,
    answers: Object.fromEntries(
      findings.map(({ invariant, answer }) => [invariant, recordedAnswer(answer, linkOf)]),
    ) as Recorded['answers'],
  }
}

function recordedAnswer(answer: Answer, linkOf: (scenario: Scenario) => string): RecordedAnswer {
  if (answer.kind !== 'broken') return answer.kind
  const { scenario, faults, segments } = answer.counterexample
  return { faults, segments: segments ?? 0, schedules: answer.schedules, link: linkOf(scenario) }
}
