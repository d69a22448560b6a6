import { scenarios } from '../scenarios'
import type { Mechanisms, Ms, Scenario } from '../simulation/scenario'
import {
  type Activity,
  activityConflicts,
  activityOf,
  activityParts,
  type OwnChallenge,
  type StartOf,
} from './activity'
import { applyEdits, editsOf } from './apply'
import { writeComparison } from './comparison'
import { fateParts, scriptParts } from './difference'
import type { Edit } from './edit'
import { breach } from './limits'
import { OPEN } from './open'
import { type ReadPart, readPart } from './parts'
import type { Problem } from './problem'
import { SETTINGS } from './settings'
import { LONGEST_LINK, tidy } from './tidy'
import { writeNumber } from './words'

/** What a link opens. */
export interface Lab {
  readonly scenario: Scenario
  /** The playhead; null where the link names no moment. */
  readonly at: Ms | null
  /** The mechanism with and without which the scenario is shown; null where there is only one world. */
  readonly compare: keyof Mechanisms | null
  /** The lesson, challenge or quiz that goes with it; absent where there is none. */
  readonly activity?: Activity
}

/** The version of the grammar that `encodeLink` writes. Links of every version open for ever. */
const LINK_VERSION = 1

/** Stands between the scenario of somebody's challenge and what has been done to it since. */
const THEN = 'then'

/**
 * The value of the query parameter `lab`: the scenario as its differences from a shipped one, or from that with which
 * the activity begins, and the moment. The grammar is in `docs/links.md`. What makes a scenario a replica of Linux is
 * not part of it.
 */
export function encodeLink(
  { scenario, at, compare, activity }: Lab,
  shipped: readonly Scenario[] = scenarios,
  startOf: StartOf = () => null,
): string {
  const begins = activity === undefined || activity.kind === 'own-challenge' ? null : startOf(activity)
  const start = begins?.scenario.id === scenario.id ? begins : null
  const parts = [
    String(LINK_VERSION),
    ...(activity?.kind === 'own-challenge'
      ? [...wholeParts(activity.base, shipped), ...activityParts(activity), ...thenParts(scenario, activity)]
      : [
          ...(start === null ? wholeParts(scenario, shipped) : []),
          ...(activity === undefined ? [] : activityParts(activity)),
          ...(start === null ? [] : differenceParts(scenario, start.scenario)),
        ]),
    ...(compare === (start?.compare ?? null) ? [] : [writeComparison(compare)]),
    ...(at === null || Number.isNaN(at) || begins?.isAsking
      ? []
      : [`at.${writeNumber(breach(at, 'moment')?.nearest ?? at)}`]),
  ]
  return parts.join('~').replace(/[^A-Za-z0-9\-._~]/g, '')
}

/** A scenario by itself: a shipped one, and how it differs from that. */
function wholeParts(scenario: Scenario, shipped: readonly Scenario[]): readonly string[] {
  const base = shipped.find(({ id }) => id === scenario.id) ?? OPEN
  return [
    base.id,
    ...(scenario.id === base.id ? [] : [`id.${scenario.id}`]),
    ...differenceParts(scenario, base),
  ]
}

const differenceParts = (scenario: Scenario, base: Scenario): readonly string[] => [
  ...fateParts(scenario.fates, base.fates),
  ...SETTINGS.map((setting) => setting.write(scenario, base)).filter((part) => part !== null),
  ...scriptParts(scenario.calls, base.calls),
]

function thenParts(scenario: Scenario, { base }: OwnChallenge): readonly string[] {
  const parts = differenceParts(scenario, base)
  return parts.length === 0 ? [] : [THEN, ...parts]
}

/** Opens what can be read of a link's value, whatever it is, and says what could not be read. */
export function decodeLink(
  value: string,
  shipped: readonly Scenario[] = scenarios,
  startOf: StartOf = () => null,
): { readonly lab: Lab; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const parts = splitLink(value, problems)
  const then = parts.findIndex((part) => part.toLowerCase() === THEN)
  const first = readParts(then < 0 ? parts : parts.slice(0, then), shipped, problems)
  const since = readParts(then < 0 ? [] : parts.slice(then + 1), shipped, problems)

  const named = editsOf(first, 'scenario')[0]?.id
  problems.push(...activityConflicts(first))
  const { asked, start, problem } = beginning(activityOf(first, OPEN), startOf)
  if (problem !== null) problems.push(problem)
  const begun =
    [OPEN, ...shipped].find(({ id }) => id === named) ??
    start?.scenario ??
    unnamed(first, shipped, problem === null ? problems : [])
  const base = applyEdits(begun, first, problems)
  const activity = asked?.kind === 'own-challenge' ? activityOf(first, base) : asked
  const compared = editsOf([...first, ...since], 'compare').at(-1)
  const lab = {
    scenario: then < 0 ? base : applyEdits(base, since, problems),
    at: editsOf([...first, ...since], 'moment').at(-1)?.at ?? null,
    compare: compared === undefined ? (start?.compare ?? null) : compared.mechanism,
    ...(activity === null ? {} : { activity }),
  }
  return { lab, problems }
}

/**
 * What an activity begins with. A lesson whose step is not known is opened where it begins; of a lesson or a challenge
 * that is not known nothing is left.
 */
function beginning(asked: Activity | null, startOf: StartOf) {
  const start = asked === null ? null : startOf(asked)
  if (start !== null || (asked?.kind !== 'lesson' && asked?.kind !== 'challenge')) {
    return { asked, start, problem: null }
  }
  const [part = ''] = activityParts(asked)
  const lesson: Activity | null = asked.kind === 'lesson' ? { ...asked, step: null } : null
  const first = lesson === null ? null : startOf(lesson)
  const expected = first === null ? asked.kind : 'lesson-step'
  const problem: Problem = { part, problem: 'unknown', expected }
  return { asked: first === null ? null : lesson, start: first, problem }
}

/** What the parts say, each thing once. */
function readParts(
  parts: readonly string[],
  shipped: readonly Scenario[],
  problems: Problem[],
): readonly Edit[] {
  const bases = [OPEN, ...shipped]
  const read = parts.map((part) => readPart(part, (id) => bases.some((base) => base.id === id)))
  const { edits, repeated } = lastOfEach(read)
  const isNamed = edits.some(({ kind }) => kind === 'scenario' || kind === 'lesson' || kind === 'challenge')
  for (const part of read) {
    problems.push(...partProblems(part, isNamed))
    if (repeated.has(part)) problems.push({ part: part.part, problem: 'repeated', expected: 'once' })
  }
  return edits
}

/** The parts after the version. */
function splitLink(value: string, problems: Problem[]): readonly string[] {
  const tidied = tidy(value)
  if (tidied.length > LONGEST_LINK) problems.push({ part: '', problem: 'too-long', expected: 'length' })
  const [version = '', ...parts] = tidied.slice(0, LONGEST_LINK).split('~')
  const rest = parts.filter((part) => part !== '')
  if (/^\d+$/.test(version)) {
    if (Number(version) !== LINK_VERSION) {
      problems.push({ part: version, problem: 'newer-version', expected: 'version-1' })
    }
    return rest
  }
  problems.push({ part: version, problem: 'no-version', expected: 'version-1' })
  return version === '' ? rest : [version, ...rest]
}

/** What a script without the name of a scenario begins with: nothing if it has calls, else the first that is shipped. */
function unnamed(edits: readonly Edit[], shipped: readonly Scenario[], problems: Problem[]): Scenario {
  if (editsOf(edits, 'call').length > 0) return OPEN
  problems.push({ part: '', problem: 'no-scenario', expected: 'scenario-id' })
  return shipped[0] ?? OPEN
}

/** A single word that means nothing was probably to be the scenario, if no other part is. */
function partProblems({ part, problems }: ReadPart, named: boolean): readonly Problem[] {
  if (named || part.includes('.')) return problems
  return problems.map((problem) =>
    problem.problem === 'unknown' ? { ...problem, expected: 'scenario-id' } : problem,
  )
}

/** The edits without those that a later one takes back, and the parts of those later ones. */
function lastOfEach(read: readonly ReadPart[]) {
  const last = new Map<string, Edit>()
  const repeated = new Set<ReadPart>()
  for (const [place, part] of read.entries()) {
    if (part.edit === null) continue
    const subject = subjectOf(part.edit) ?? String(place)
    if (last.delete(subject)) repeated.add(part)
    last.set(subject, part.edit)
  }
  return { edits: [...last.values()], repeated }
}

/** What an edit is about, of which there can be only one; null for calls, which make a list. */
function subjectOf(edit: Edit): string | null {
  switch (edit.kind) {
    case 'scenario':
    case 'name':
    case 'moment':
    case 'compare':
    case 'no-fates':
    case 'no-calls':
    case 'closer':
    case 'lesson':
    case 'challenge':
    case 'quiz':
    case 'goal':
    case 'par':
      return edit.kind
    case 'keep':
      return `keep ${edit.mechanism}`
    case 'fate':
      return `fate of ${edit.fate.segment}`
    case 'deliver':
      return `fate of ${edit.segment}`
    case 'setting':
      return edit.setting
    case 'call':
    case 'no-call':
      return null
    default:
      return edit satisfies never
  }
}
