import { scenarios } from '../scenarios'
import type { Mechanisms, Ms, Scenario } from '../simulation/scenario'
import { applyEdits, editsOf } from './apply'
import { writeComparison } from './comparison'
import { callParts, fateParts } from './difference'
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
}

/** The version of the grammar that `encodeLink` writes. Links of every version open for ever. */
export const LINK_VERSION = 1

/**
 * The value of the query parameter `lab`: the scenario as its differences from a shipped one, and the moment. The
 * grammar is in `docs/links.md`. What makes a scenario a replica of Linux is not part of it.
 */
export function encodeLink({ scenario, at, compare }: Lab, shipped: readonly Scenario[] = scenarios): string {
  const base = shipped.find(({ id }) => id === scenario.id) ?? OPEN
  const parts = [
    String(LINK_VERSION),
    base.id,
    ...(scenario.id === base.id ? [] : [`id.${scenario.id}`]),
    ...fateParts(scenario.fates, base.fates),
    ...SETTINGS.map((setting) => setting.write(scenario, base)).filter((part) => part !== null),
    ...callParts(scenario.calls, base.calls),
    ...(compare === null ? [] : [writeComparison(compare)]),
    ...(at === null || Number.isNaN(at) ? [] : [`at.${writeNumber(breach(at, 'moment')?.nearest ?? at)}`]),
  ]
  return parts.join('~').replace(/[^A-Za-z0-9\-._~]/g, '')
}

/** Opens what can be read of a link's value, whatever it is, and says what could not be read. */
export function decodeLink(
  value: string,
  shipped: readonly Scenario[] = scenarios,
): { readonly lab: Lab; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const parts = splitLink(value, problems)
  const bases = [OPEN, ...shipped]
  const read = parts.map((part) => readPart(part, (id) => bases.some((base) => base.id === id)))
  const { edits, repeated } = lastOfEach(read)

  const named = editsOf(edits, 'scenario')[0]?.id
  for (const part of read) {
    problems.push(...partProblems(part, named !== undefined))
    if (repeated.has(part)) problems.push({ part: part.part, problem: 'repeated', expected: 'once' })
  }
  const base = bases.find(({ id }) => id === named) ?? unnamed(edits, shipped, problems)
  const scenario = applyEdits(base, edits, problems)
  const lab = {
    scenario,
    at: editsOf(edits, 'moment')[0]?.at ?? null,
    compare: editsOf(edits, 'compare')[0]?.mechanism ?? null,
  }
  return { lab, problems }
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
      return edit.kind
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
