import * as v from 'valibot'
import type { Scenario } from '../simulation/scenario'
import type { Expected, Problem, ProblemKind } from './problem'
import { scenarioSchema } from './scenarioSchema'

/** No honest scenario file is longer, in characters. */
export const LONGEST_FILE = 262_144

/** What became of reading a scenario file: the scenario, or all that is wrong with the text. */
export type ReadScenario = { readonly scenario: Scenario } | { readonly problems: readonly Problem[] }

/**
 * Reads a scenario from JSON text. Fields that are left out have their usual values. A file that breaks a rule is
 * not opened: unlike a link, it is edited where the problems can be put right.
 */
export function readScenario(text: string): ReadScenario {
  if (text.length > LONGEST_FILE) return whole('too-long', 'length')
  const json = parse(text)
  if (json === undefined) return whole('not-json', 'json')
  // To valibot a list is an object without fields.
  if (Array.isArray(json)) return whole('malformed', 'object')
  const { success, output, issues } = v.safeParse(scenarioSchema, json)
  return success ? { scenario: output } : { problems: issues.map(toProblem) }
}

/** The scenario as the text of a file, which `readScenario` reads again. */
export function writeScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenario, (_, value: unknown) => (value === Number.POSITIVE_INFINITY ? null : value), 2)}\n`
}

const whole = (problem: ProblemKind, expected: Expected): ReadScenario => ({
  problems: [{ part: '', problem, expected }],
})

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  const [problem, expected] = issue.message.split(' ')
  return { part: pathOf(issue), problem: problem as ProblemKind, expected: expected as Expected }
}

/** Where in the file: `calls[2].octets`. */
function pathOf({ path }: v.BaseIssue<unknown>): string {
  const steps = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  return steps.join('').replace(/^\./, '')
}
