import { describe, expect, it } from 'vitest'
import { scenarios } from '../scenarios/index'
import { lastAckLost } from '../scenarios/lastAckLost'
import { openClose } from '../scenarios/openClose'
import { refused } from '../scenarios/refused'
import { staleSyn } from '../scenarios/staleSyn'
import { firstDivergence } from './divergence'
import type { Mechanisms, Scenario } from './scenario'
import { simulate } from './simulate'
import { verdictOf } from './verdict'

const without = (scenario: Scenario, mechanisms: Partial<Mechanisms>): Scenario => ({
  ...scenario,
  mechanisms: { ...scenario.mechanisms, ...mechanisms },
})

/** A's first five octets come after the close, when the same sockets are connected anew with the same numbers. */
const oldText: Scenario = {
  ...openClose,
  hosts: { A: { iss: [100] }, B: { iss: [300] } },
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 200, by: 'A', call: 'SEND', octets: 5 },
    { at: 1500, by: 'A', call: 'CLOSE' },
    { when: { host: 'B', what: 'end-of-stream' }, by: 'B', call: 'CLOSE' },
    { at: 2000, by: 'A', call: 'OPEN-ACTIVE' },
  ],
  fates: [{ segment: 'A.1-5', fate: 'delay', by: 2200 }],
}

/** A crashes, and connects anew from the same port; meanwhile a copy of B's old SYN,ACK comes, and is refused. */
const anewAfterCrash: Scenario = {
  ...openClose,
  hosts: { A: { iss: [100, 5000] }, B: { iss: [300, 700] } },
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 300, by: 'A', call: 'CRASH' },
    { at: 320, by: 'A', call: 'OPEN-ACTIVE' },
  ],
  fates: [{ segment: 'B.syn', fate: 'duplicate', by: 260 }],
}

describe('the verdict on a run', () => {
  it('takes no number from a SYN that is refused: the second connection is shared', () => {
    expect(verdictOf(simulate(anewAfterCrash)).finding).toBe('reset')
    const later = { ...anewAfterCrash, fates: [] }
    expect(verdictOf(simulate(later)).finding).not.toBe('ghost')
  })

  it.each([
    { run: 'an ordinary connection', scenario: openClose, holds: true, finding: 'clean-close' },
    { run: 'a refused connection', scenario: refused, holds: true, finding: 'no-connection' },
    { run: 'a stale SYN', scenario: staleSyn, holds: true, finding: 'not-fooled' },
    {
      run: 'a stale SYN, two-way',
      scenario: without(staleSyn, { handshake: 'two-way' }),
      holds: false,
      finding: 'brief-ghost',
    },
    {
      run: 'a stale SYN, two-way, A silent',
      scenario: without(staleSyn, { handshake: 'two-way', closedPort: 'silent' }),
      holds: false,
      finding: 'ghost',
    },
    {
      run: 'a stale SYN, A silent',
      scenario: without(staleSyn, { closedPort: 'silent' }),
      holds: true,
      finding: 'not-fooled',
    },
    { run: 'the last ACK lost', scenario: lastAckLost, holds: true, finding: 'clean-close' },
    {
      run: 'the last ACK lost, no TIME-WAIT',
      scenario: without(lastAckLost, { timeWait: 0 }),
      holds: false,
      finding: 'reset',
    },
    {
      run: 'the last ACK lost, no TIME-WAIT, A silent',
      scenario: without(lastAckLost, { timeWait: 0, closedPort: 'silent' }),
      holds: false,
      finding: 'gave-up',
    },
    {
      run: 'old text, no TIME-WAIT',
      scenario: without(oldText, { timeWait: 0 }),
      holds: false,
      finding: 'foreign-octets',
    },
    { run: 'old text', scenario: oldText, holds: true, finding: 'old-text-refused' },
  ])('$run: $finding', ({ scenario, holds, finding }) => {
    expect(verdictOf(simulate(scenario))).toMatchObject({ holds, finding })
  })

  it.each(scenarios)('holds for $id, with all mechanisms on', (scenario) => {
    expect(verdictOf(simulate(scenario)).holds).toBe(true)
  })
})

describe('the first divergence of two runs', () => {
  it('is none between a run and itself', () => {
    expect(firstDivergence(simulate(staleSyn), simulate(staleSyn))).toBeNull()
  })

  it('is the first SYN that reaches B, where the handshakes differ', () => {
    const two = simulate(without(staleSyn, { handshake: 'two-way' }))
    expect(firstDivergence(simulate(staleSyn), two)).toMatchObject({ at: 1050 })
  })

  it('is the last FIN that reaches A, where TIME-WAIT differs', () => {
    const none = simulate(without(lastAckLost, { timeWait: 0 }))
    expect(firstDivergence(simulate(lastAckLost), none)).toMatchObject({ at: 600 })
  })
})
