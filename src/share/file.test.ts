import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryScenario } from '../../tools/testing/arbitraryScenario'
import { scenarios } from '../scenarios'
import type { Replica, Scenario } from '../simulation/scenario'
import { readScenario, writeScenario } from './file'
import { OPEN } from './open'

const replica: Replica = {
  departures: { synAckAgain: true, nagle: true },
  minRto: 200,
  maxRto: Number.POSITIVE_INFINITY,
  finAckDelay: [0, 40],
  reopenTimeWait: null,
  reconnectInTimeWait: false,
  oddAcks: { count: 1, per: 500 },
  mss: 1460,
  rcvBuf: 65_535,
}

function problemsOf(text: string): readonly string[] {
  const read = readScenario(text)
  return 'scenario' in read ? [] : read.problems.map((it) => `${it.part}: ${it.problem}, ${it.expected}`)
}

describe('a scenario file', () => {
  it('gives back what was written into it', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(readScenario(writeScenario(scenario))).toEqual({ scenario })
      }),
    )
  })

  it.each([...scenarios])('can hold the shipped scenario $id', (scenario) => {
    expect(readScenario(writeScenario(scenario))).toEqual({ scenario })
  })

  it('can hold a replica of Linux', () => {
    const scenario: Scenario = { ...OPEN, replica: { A: replica, B: replica } }
    expect(readScenario(writeScenario(scenario))).toEqual({ scenario })
  })

  it('has the usual values where it says nothing', () => {
    expect(readScenario('{}')).toEqual({ scenario: OPEN })
    expect(readScenario('{"timing": {"rto": 500}, "hosts": {"A": {"iss": [7]}}}')).toEqual({
      scenario: {
        ...OPEN,
        timing: { ...OPEN.timing, rto: 500 },
        hosts: { ...OPEN.hosts, A: { iss: [7] } },
      },
    })
  })

  it.each([
    ['', ': not-json, json'],
    ['1~open', ': not-json, json'],
    ['[]', ': malformed, object'],
    ['null', ': malformed, object'],
    ['{"fate": []}', 'fate: unknown, field'],
    ['{"id": "My Lab"}', 'id: malformed, scenario-id'],
    ['{"mechanisms": {"handshake": "one-way"}}', 'mechanisms.handshake: malformed, two-way-or-three-way'],
    [
      '{"timing": {"rto": 1, "delay": "slow"}}',
      'timing.delay: malformed, delay',
      'timing.rto: too-small, rto',
    ],
    [
      '{"timing": {"maxRetransmissions": {"syn": 31}}}',
      'timing.maxRetransmissions.syn: too-large, retransmissions',
    ],
    ['{"hosts": {"A": {"iss": []}}}', 'hosts.A.iss: missing, initial-numbers'],
    ['{"hosts": {"A": {"iss": [1, -1]}}}', 'hosts.A.iss[1]: too-small, sequence-number'],
    ['{"calls": {}}', 'calls: malformed, list'],
    ['{"calls": [{"at": 0, "call": "CLOSE"}]}', 'calls[0].by: missing, field'],
    ['{"calls": [{"at": 0, "by": "C", "call": "CLOSE"}]}', 'calls[0].by: malformed, host-letter'],
    ['{"calls": [{"at": 0, "by": "A", "call": "close"}]}', 'calls[0].call: malformed, call-name'],
    ['{"calls": [{"by": "A", "call": "CLOSE"}]}', 'calls[0]: missing, time-or-when'],
    [
      '{"calls": [{"at": 1, "when": {"host": "A", "what": "reset"}, "by": "A", "call": "CLOSE"}]}',
      'calls[0]: missing, time-or-when',
    ],
    [
      '{"calls": [{"at": 0, "by": "A", "call": "SEND", "octets": 0.5}]}',
      'calls[0].octets: too-small, octets',
    ],
    ['{"fates": [{"segment": "A.syn", "fate": "lose"}]}', 'fates[0].fate: malformed, fate'],
    ['{"fates": [{"segment": "A.syn", "fate": "delay"}]}', 'fates[0].by: missing, field'],
    ['{"fates": [{"segment": "the SYN", "fate": "drop"}]}', 'fates[0].segment: malformed, segment-identity'],
    [
      '{"fates": [{"segment": "A.syn", "fate": "drop"}, {"segment": "A.syn", "fate": "drop"}]}',
      'fates[1]: repeated, once',
    ],
  ])('says what is wrong with %s', (text, ...expected) => {
    expect(problemsOf(text)).toEqual(expected)
  })

  it('can not ask for more than the limits', () => {
    const fates = Array.from({ length: 65 }, (_, n) => ({ segment: `A${n + 1}`, fate: 'drop' }))
    const calls = Array.from({ length: 11 }, () => ({ at: 0, by: 'A', call: 'SEND', octets: 100_000 }))
    expect(problemsOf(JSON.stringify({ fates }))).toEqual(['fates: too-many, fates'])
    expect(problemsOf(JSON.stringify({ calls }))).toEqual(['calls: too-large, total-octets'])
    expect(problemsOf(' '.repeat(300_000))).toEqual([': too-long, length'])
  })

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(() => readScenario(text)).not.toThrow()
      }),
    )
  })
})
