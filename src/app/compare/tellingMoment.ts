import { firstDivergence } from '../../simulation/divergence'
import type { Mechanisms, Ms, Scenario } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'
import { type Verdict, verdictOf } from '../../simulation/verdict'
import { MECHANISMS } from '../../simulation/worlds'
import { timelineOf } from '../traceOf'

/** The moment at which a comparison has most to show: where one world breaks, or else where the two part. */
export function tellingMoment(scenario: Scenario, compare: keyof Mechanisms): Ms {
  const { traces } = timelineOf({ scenario, compare })
  const broken = traces.map(verdictOf).find(({ holds }) => !holds)
  const [without, withIt] = traces as readonly [Trace, Trace]
  return (broken && momentOf(broken)) ?? firstDivergence(without, withIt)?.at ?? 0
}

/** The mechanism that this scenario needs most: without it the verdict is another. */
export function neededMechanism(scenario: Scenario): keyof Mechanisms {
  const isNeeded = (compare: keyof Mechanisms) => {
    const [without, withIt] = timelineOf({ scenario, compare }).traces.map(verdictOf)
    return without?.holds !== withIt?.holds
  }
  return MECHANISMS.find(isNeeded) ?? 'handshake'
}

function momentOf(verdict: Verdict): Ms | null {
  switch (verdict.finding) {
    case 'ghost':
    case 'brief-ghost':
      return verdict.since
    case 'foreign-octets':
    case 'reset':
    case 'gave-up':
    case 'not-fooled':
    case 'old-text-refused':
    case 'clean-close':
      return verdict.at
    case 'open':
    case 'no-connection':
      return null
    default:
      return verdict satisfies never
  }
}
