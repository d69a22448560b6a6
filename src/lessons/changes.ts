import { isSame } from '../simulation/same'
import type { Call, Fate, Scenario } from '../simulation/scenario'

/** How many changes lie between two scenarios: each fate, mechanism, time and call that is not the same counts once. */
export const changesBetween = (base: Scenario, changed: Scenario): number =>
  fatesChanged(base.fates, changed.fates) +
  fieldsChanged(base.mechanisms, changed.mechanisms) +
  fieldsChanged(base.timing, changed.timing) +
  fieldsChanged(base.hosts, changed.hosts) +
  callsChanged(base.calls, changed.calls)

function fatesChanged(base: readonly Fate[], changed: readonly Fate[]): number {
  const names = new Set([...base, ...changed].map(({ segment }) => segment))
  const of = (fates: readonly Fate[], name: string) => fates.find(({ segment }) => segment === name) ?? null
  return [...names].filter((name) => !isSame(of(base, name), of(changed, name))).length
}

const fieldsChanged = <Fields extends object>(base: Fields, changed: Fields): number =>
  (Object.keys(base) as (keyof Fields)[]).filter((field) => !isSame(base[field], changed[field])).length

/** A call that is altered counts once, not as one taken away and one added. */
function callsChanged(base: readonly Call[], changed: readonly Call[]): number {
  const rest = [...changed]
  const gone = base.filter((call) => {
    const place = rest.findIndex((it) => isSame(it, call))
    if (place >= 0) rest.splice(place, 1)
    return place < 0
  })
  return Math.max(gone.length, rest.length)
}
