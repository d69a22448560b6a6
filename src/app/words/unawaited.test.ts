import { describe, expect, it } from 'vitest'
import { words } from '../../i18n/words/words'
import { serverRestarts } from '../../lessons/costOfWait/scenario'
import { openClose } from '../../scenarios/openClose'
import { reconnectInTimeWait } from '../../scenarios/reconnectInTimeWait'
import { thirdAckLost } from '../../scenarios/thirdAckLost'
import type { Call, Fate, Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { factsOf, familyOf } from './facts'
import { tellingOf, whyOf } from './why'

const t = await words.load('en')

/** How the last event of a rule is told in a run, and in which words. */
function last(scenario: Scenario, rule: string) {
  const trace = simulate(scenario)
  const event = trace.events.findLast((it) => it.rule === rule && it.kind !== 'outcome')
  if (event === undefined) throw new Error(`Nothing obeys ${rule}.`)
  const following = familyOf(trace, event)
  return {
    telling: tellingOf(event.rule, factsOf(trace, event, following)),
    why: whyOf(t, trace, event, following),
  }
}

const network = (fates: readonly Fate[], base: Scenario = openClose): Scenario => ({ ...base, fates })
const crash: Call = { at: 20, by: 'A', call: 'CRASH' }

describe('a loss that nobody notices', () => {
  it.each([
    { why: 'no-number', scenario: thirdAckLost },
    {
      why: 'acknowledged',
      scenario: network([
        { segment: 'B.fin', fate: 'delay', by: 930 },
        { segment: 'B.fin#2', fate: 'drop' },
      ]),
    },
    {
      why: 'gone',
      scenario: network([{ segment: 'A.syn', fate: 'drop' }], {
        ...openClose,
        calls: [...openClose.calls.slice(0, 2), crash],
      }),
    },
    {
      why: 'unconfirmed',
      scenario: network([{ segment: 'B.syn', fate: 'drop' }], {
        ...openClose,
        mechanisms: { ...openClose.mechanisms, handshake: 'two-way' },
      }),
    },
  ])('is told with its reason: $why', ({ why, scenario }) => {
    expect(last(scenario, 'network/lost')).toMatchObject({ telling: `network/lost.${why}` })
  })
})

describe('an address in use', () => {
  it('is told of the call that asks for it', () => {
    expect(last(reconnectInTimeWait, 'host/address-in-use').telling).toBe('host/address-in-use')
    const listening = last(serverRestarts, 'host/address-in-use')
    expect(listening.telling).toBe('host/address-in-use.passive')
    expect(listening.why).toContain('RFC 9293 would let the program listen')
    const twice: Call = { at: 100, by: 'B', call: 'OPEN-PASSIVE' }
    expect(last({ ...openClose, calls: [...openClose.calls, twice] }, 'host/address-in-use').telling).toBe(
      'host/address-in-use.listening',
    )
  })
})
