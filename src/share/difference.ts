import { firstCloser, withFirstCloser } from '../simulation/closesFirst'
import type { Call, Fate } from '../simulation/scenario'
import { editCalls } from './apply'
import { writeCall } from './calls'
import { writeFate } from './fates'
import { CLOSES_FIRST } from './vocabulary'
import { writeIdentity } from './words'

/** The parts of a link that turn the fates of `base` into `fates`. */
export function fateParts(fates: readonly Fate[], base: readonly Fate[]): readonly string[] {
  const remaining = new Set(fates.map(({ segment }) => segment))
  const kept = base.filter(({ segment }) => remaining.has(segment))
  // What is kept comes first and in the old order; only then can the differences alone say it.
  if (!kept.every(({ segment }, place) => fates[place]?.segment === segment)) {
    return ['no-fates', ...fates.map(writeFate)]
  }
  const before = new Set(base.map(writeFate))
  return [
    ...base
      .filter(({ segment }) => !remaining.has(segment))
      .map(({ segment }) => `deliver.${writeIdentity(segment)}`),
    ...fates.map(writeFate).filter((part) => !before.has(part)),
  ]
}

/** The parts of a link that turn the script of `base` into `calls`: the one word for who closes first where it is shorter. */
export function scriptParts(calls: readonly Call[], base: readonly Call[]): readonly string[] {
  const parts = callParts(calls, base)
  const turned = turnedParts(calls, base)
  return turned !== null && turned.join('~').length < parts.join('~').length ? turned : parts
}

/** The parts with the word for who closes first; null where that would not give these calls again. */
function turnedParts(calls: readonly Call[], base: readonly Call[]): readonly string[] | null {
  const closer = firstCloser(calls)
  const usual = firstCloser(base)
  if (closer === null || usual === null || closer === usual) return null
  const before = withFirstCloser(calls, usual)
  return isSameScript(withFirstCloser(before, closer), calls)
    ? [...callParts(before, base), `${CLOSES_FIRST}.${closer}`]
    : null
}

const isSameScript = (calls: readonly Call[], others: readonly Call[]): boolean =>
  calls.map(writeCall).join('~') === others.map(writeCall).join('~')

/** The parts of a link that turn the calls of `base` into `calls`, call by call. */
function callParts(calls: readonly Call[], base: readonly Call[]): readonly string[] {
  const removed = without(base, calls)
  const added = without(calls, base)
  const rebuilt = editCalls(base, removed, added, [])
  if (isSameScript(rebuilt, calls)) {
    return [
      ...removed.map((call) => `no-call.${writeCall(call)}`),
      ...added.map((call) => `call.${writeCall(call)}`),
    ]
  }
  return [...(base.length > 0 ? ['no-calls'] : []), ...calls.map((call) => `call.${writeCall(call)}`)]
}

/** The calls of `calls` that have no equal left in `others`. */
function without(calls: readonly Call[], others: readonly Call[]): readonly Call[] {
  const left = others.map(writeCall)
  return calls.filter((call) => {
    const place = left.indexOf(writeCall(call))
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}
