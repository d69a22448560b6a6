import { describe, expect, it } from 'vitest'
import { scenarios } from '../scenarios'
import type { Mechanisms, Scenario } from '../simulation/scenario'
import { explore } from './explore'
import { FAULTS, type Fault } from './moves'
import { pairsAllowed } from './testing/jointMachine'

const shipped = (id: string, mechanisms: Partial<Mechanisms> = {}): Scenario => {
  const scenario = scenarios.find((it) => it.id === id)!
  return { ...scenario, mechanisms: { ...scenario.mechanisms, ...mechanisms } }
}

const reached = (scenario: Scenario, faults: number, kinds: readonly Fault[] = FAULTS): readonly string[] =>
  explore({ scenario, faults, kinds }).levels.at(-1)?.reached ?? []

const IDS = ['open-close', 'half-close', 'three-segment-close', 'simultaneous-open', 'simultaneous-close']

describe('without losses', () => {
  const LOSS_FREE = ['delay', 'duplicate'] as const

  it.each(IDS)('%s is only in pairs of states that RFC 9293 allows', (id) => {
    const allowed = pairsAllowed(shipped(id))
    expect(reached(shipped(id), 2, LOSS_FREE).filter((pair) => !allowed.has(pair))).toEqual([])
  })

  it('two-way opening is in pairs that it does not allow', () => {
    const allowed = pairsAllowed(shipped('open-close'))
    const pairs = reached(shipped('open-close', { handshake: 'two-way' }), 2, LOSS_FREE)
    expect(pairs.filter((pair) => !allowed.has(pair))).toContain('SYN-SENT ESTABLISHED')
  })
})

it('the pairs of states that are reached are as recorded', async () => {
  const lists = IDS.flatMap((id) =>
    [0, 2].map((faults) => {
      const pairs = reached(shipped(id), faults)
      return `${id}, at most ${faults} faults: ${pairs.length} pairs\n${pairs.map((pair) => `  ${pair}\n`).join('')}`
    }),
  )
  await expect(lists.join('\n')).toMatchFileSnapshot('testing/joint-states.txt')
})
