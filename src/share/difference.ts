import type { Call, Fate } from '../simulation/scenario'
import { editCalls } from './apply'
import { writeCall } from './calls'
import { writeFate } from './fates'
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

/** The parts of a link that turn the calls of `base` into `calls`. */
export function callParts(calls: readonly Call[], base: readonly Call[]): readonly string[] {
  const removed = without(base, calls)
  const added = without(calls, base)
  const rebuilt = editCalls(base, removed, added, [])
  if (rebuilt.map(writeCall).join('~') === calls.map(writeCall).join('~')) {
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
