import { describe, expect, it } from 'vitest'
import { step } from '../engine/engine'
import {
  CLOSE,
  closed,
  established,
  listening,
  meet,
  momentOf,
  OTHER_STATES,
  open,
  RECEIVE,
  said,
  send,
  synReceived,
  synSent,
  timeout,
} from '../engine/fixtures'
import { textLength } from '../engine/text'
import { OPENING, scenarioOf } from './fixtures'
import { formatTrace } from './formatTrace'
import { simulate } from './simulate'

const numbers = { iss: 100, irs: 300 }
const moment = momentOf(numbers)

describe('engine', () => {
  it('two-way: a SYN with number 0 to CLOSED is answered by a reset', () => {
    const after = meet({ iss: 0, irs: 0 }, closed({ settings: { handshake: 'two-way' } }), 'SYN 0')
    expect(after.rules).toEqual(['closed/no-ack'])
  })
  it.each(
    OTHER_STATES.filter(({ state }) => ['CLOSE-WAIT', 'CLOSING', 'LAST-ACK', 'TIME-WAIT'].includes(state)),
  )('every arrival obeys a rule: $name', ({ tcb, nxt, rcv }) => {
    for (const line of [
      `ACK ${rcv} ack ${nxt - 1} len 5`,
      `FIN,ACK ${rcv + 5} ack ${nxt - 1}`,
      `FIN,ACK ${rcv} ack ${nxt - 1}`,
    ])
      expect(meet(numbers, tcb(numbers), line).rules, line).not.toEqual([])
  })
  it('text on a SYN never overfills the buffer', () => {
    const { tcb } = meet(
      numbers,
      synSent({ unread: true, settings: { rcvBuf: 4 } }),
      'SYN,ACK 0 ack 1 len 10',
    )
    expect(tcb.rcv.wnd).toBeGreaterThanOrEqual(0)
    const passive = meet(
      numbers,
      meet(numbers, listening({ unread: true, settings: { rcvBuf: 4 } }), 'SYN 0 len 10').tcb,
      'ACK 1 ack 1',
    ).tcb
    expect(passive.rcv.wnd).toBeGreaterThanOrEqual(0)
  })
  it.each([
    { how: 'SEND', event: send(5) },
    { how: 'OPEN', event: open(true, true, false) },
  ])('a RECEIVE queued in LISTEN outlives $how', ({ event }) => {
    const asked = step(listening({ unread: true, remoteKnown: true }), RECEIVE, moment)
    const active = step(asked.tcb, event, moment).tcb
    const opened = meet(numbers, active, 'SYN,ACK 0 ack 1').tcb
    expect(textLength(meet(numbers, opened, 'ACK 1 ack 1 len 5').delivered)).toBe(5)
  })
  it('back in LISTEN the remote socket of the passive OPEN is still known', () => {
    const back = meet(numbers, synReceived({ remoteKnown: true }), 'RST 1').tcb
    expect(back).toEqual(listening({ remoteKnown: true }))
    expect(step(back, send(5), moment).result).toBe('queued')
  })
  it('a RECEIVE queued in LISTEN is still queued after a reset in SYN-RECEIVED', () => {
    const asked = step(listening({ unread: true }), RECEIVE, moment).tcb
    const back = meet(numbers, meet(numbers, asked, 'SYN 0').tcb, 'RST 1').tcb
    expect(back.reading).toBe(true)
  })
  it('a segment is repeated an RTO after it was sent, not after the window was shut', () => {
    const shut = step(established({ wnd: 0 }), send(5), momentOf(numbers, 0)).tcb
    const sent = meet(numbers, shut, 'ACK 1 ack 1 wnd 100', 990)
    expect(said(numbers, sent)).toEqual(['ACK 1 ack 1 len 5'])
    expect(sent.tcb.timers.retransmission).toBe(1990)
  })
  it('text on a SYN is taken in FIN-WAIT-1 too', () => {
    const half = meet(numbers, listening(), 'SYN 0 len 5').tcb
    const closing = step(half, CLOSE, moment).tcb
    const after = meet(numbers, closing, 'ACK 6 ack 2')
    expect(textLength(after.taken)).toBe(5)
  })
  it('the reset for a deaf user is one that its peer accepts', () => {
    const deaf = step(established(), { kind: 'call', call: { call: 'CLOSE', deaf: true } }, moment).tcb
    expect(said(numbers, meet(numbers, deaf, 'ACK 1 ack 1 len 5'))).toEqual(['RST 2'])
  })
})
describe('doubts', () => {
  it('probing does not make the RTO of later text 64 s', () => {
    let tcb = step(established({ wnd: 0 }), send(5), momentOf(numbers, 0)).tcb
    let now = 0
    for (let probe = 0; probe < 6; probe += 1) {
      now = tcb.timers.retransmission ?? 0
      tcb = meet(
        numbers,
        step(tcb, timeout('retransmission'), momentOf(numbers, now)).tcb,
        'ACK 1 ack 1 wnd 0',
        now + 100,
      ).tcb
    }
    const open = meet(numbers, tcb, 'ACK 1 ack 2 wnd 100', now + 200).tcb
    expect((open.timers.retransmission ?? 0) - now - 200).toBeLessThan(5000)
  })
  it('a program whose CLOSE ends in a reset is told so (MUST-12, 3.5.3)', () => {
    const trace = simulate(
      scenarioOf({
        mechanisms: { timeWait: 0 },
        calls: [...OPENING, { at: 300, by: 'A', call: 'CLOSE' }, { at: 500, by: 'B', call: 'CLOSE' }],
        fates: [{ segment: 'A.ack-fin', fate: 'drop' }],
      }),
    )
    const told = trace.events.flatMap((event) =>
      event.kind === 'outcome' && event.host === 'B' ? [event.outcome] : [],
    )
    expect(told.at(-1)).toBe('reset')
  })
})
describe('simulation', () => {
  it('names are unique in a trace', () => {
    const { segments } = simulate(
      scenarioOf({
        calls: [
          ...OPENING,
          { at: 200, by: 'B', call: 'CRASH' },
          { at: 300, by: 'A', call: 'SEND', octets: 5 },
          { at: 500, by: 'B', call: 'OPEN-PASSIVE' },
        ],
        fates: [{ segment: 'B0.rst-1-5', fate: 'drop' }],
      }),
    )
    const ids = segments.map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })
  it('every event has a rule, every trace can be formatted', () => {
    const trace = simulate(
      scenarioOf({
        hosts: { A: { iss: [100, 90] }, B: { iss: [300, 301] } },
        calls: [
          ...OPENING,
          { at: 200, by: 'A', call: 'SEND', octets: 20 },
          { at: 210, by: 'B', call: 'ABORT' },
          { at: 300, by: 'A', call: 'OPEN-ACTIVE' },
          { at: 600, by: 'A', call: 'CLOSE' },
          { at: 600, by: 'B', call: 'CLOSE' },
        ],
        fates: [
          { segment: 'A.1-20', fate: 'delay', by: 420 },
          { segment: 'A2.ack-fin', fate: 'delay', by: 500 },
        ],
      }),
    )
    expect(() => formatTrace(trace)).not.toThrow()
  })
  it('programs that wake each other within an instant reach the bound, not the end of the stack', () => {
    const w = (host: 'A' | 'B', by: 'A' | 'B', call: 'OPEN-ACTIVE' | 'ABORT') =>
      ({ when: { host, what: 'closed' }, by, call }) as const
    const trace = simulate(
      scenarioOf({
        calls: [
          { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
          { at: 0, by: 'A', call: 'ABORT' },
          w('A', 'B', 'OPEN-ACTIVE'),
          w('A', 'B', 'ABORT'),
          w('B', 'A', 'OPEN-ACTIVE'),
          w('B', 'A', 'ABORT'),
        ],
      }),
    )
    expect(trace.ending).toBe('bound-reached')
  })
})
