import { firstCloser, withFirstCloser } from '../simulation/closesFirst'
import type { Call, Fate, Scenario } from '../simulation/scenario'
import { writeCall } from './calls'
import type { Edit } from './edit'
import { writeFate } from './fates'
import { LIMITS } from './limits'
import type { Problem } from './problem'
import { CLOSES_FIRST } from './vocabulary'
import { writeIdentity } from './words'

type Kind<K extends Edit['kind']> = Extract<Edit, { kind: K }>

/** The edits of one kind, in their order. */
export function editsOf<K extends Edit['kind']>(edits: readonly Edit[], kind: K): readonly Kind<K>[] {
  return edits.filter((edit): edit is Kind<K> => edit.kind === kind)
}

/** The scenario that a link means: its base with everything else that the link says. Problems go into `problems`. */
export function applyEdits(base: Scenario, edits: readonly Edit[], problems: Problem[]): Scenario {
  let scenario = base
  for (const { apply } of editsOf(edits, 'setting')) scenario = apply(scenario)
  for (const { id } of editsOf(edits, 'name')) scenario = { ...scenario, id }

  const fates = editFates(editsOf(edits, 'no-fates').length > 0 ? [] : base.fates, edits, problems)
  const calls = editCalls(
    editsOf(edits, 'no-calls').length > 0 ? [] : base.calls,
    editsOf(edits, 'no-call').map(({ call }) => call),
    editsOf(edits, 'call').map(({ call }) => call),
    problems,
  )
  return { ...scenario, fates, calls: turned(affordable(calls, problems), edits, problems) }
}

/** The script, after all other edits of it, with the host that is to close first doing so. */
function turned(calls: readonly Call[], edits: readonly Edit[], problems: Problem[]): readonly Call[] {
  const [closer] = editsOf(edits, 'closer')
  if (closer === undefined) return calls
  if (firstCloser(calls) === null) {
    const part = `${CLOSES_FIRST}.${closer.host}`
    problems.push({ part, problem: 'impossible', expected: 'answered-close' })
  }
  return withFirstCloser(calls, closer.host)
}

/** A fate takes the place of the one that its segment had; new ones follow in the order of the link. */
function editFates(fates: readonly Fate[], edits: readonly Edit[], problems: Problem[]): readonly Fate[] {
  const bySegment = new Map(fates.map((fate) => [fate.segment, fate]))
  for (const { segment } of editsOf(edits, 'deliver')) {
    if (bySegment.delete(segment)) continue
    problems.push({
      part: `deliver.${writeIdentity(segment)}`,
      problem: 'not-in-scenario',
      expected: 'fate-of-scenario',
    })
  }
  for (const { fate } of editsOf(edits, 'fate')) bySegment.set(fate.segment, fate)
  return atMost('fates', [...bySegment.values()], writeFate, problems)
}

/** The first new call takes the place of the first that is taken away, and so on; the others follow at the end. */
export function editCalls(
  calls: readonly Call[],
  removed: readonly Call[],
  added: readonly Call[],
  problems: Problem[],
): readonly Call[] {
  const toRemove = removed.map(writeCall)
  const toAdd = [...added]
  const kept = calls.flatMap((call) => {
    const place = toRemove.indexOf(writeCall(call))
    if (place < 0) return [call]
    toRemove.splice(place, 1)
    return toAdd.splice(0, 1)
  })
  for (const call of toRemove) {
    problems.push({ part: `no-call.${call}`, problem: 'not-in-scenario', expected: 'call-of-scenario' })
  }
  return atMost('calls', [...kept, ...toAdd], (call) => `call.${writeCall(call)}`, problems)
}

function atMost<T>(
  limit: 'fates' | 'calls',
  list: readonly T[],
  write: (entry: T) => string,
  problems: Problem[],
): readonly T[] {
  const first = list[LIMITS[limit].max]
  if (first === undefined) return list
  problems.push({ part: write(first), problem: 'too-many', expected: limit })
  return list.slice(0, LIMITS[limit].max)
}

/** Without the SENDs that would bring the text of the script beyond its limit. */
function affordable(calls: readonly Call[], problems: Problem[]): readonly Call[] {
  let octets = 0
  return calls.filter((call) => {
    if (call.call !== 'SEND') return true
    if (octets + (call.octets ?? 0) <= LIMITS['total-octets'].max) {
      octets += call.octets ?? 0
      return true
    }
    problems.push({ part: `call.${writeCall(call)}`, problem: 'too-large', expected: 'total-octets' })
    return false
  })
}
