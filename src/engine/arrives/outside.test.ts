import { describe, expect, it } from 'vitest'
import { step } from '../engine'
import {
  BASES,
  calm,
  established,
  meet,
  momentOf,
  OTHER_STATES,
  outcome,
  RECEIVE,
  said,
  send,
  synReceivedActive,
  timeWait,
} from '../fixtures'
import { textLength } from '../text'

const WINDOW = 65_535
const HALF = 2 ** 31 - 1

describe.each(BASES)('3.10.7.4, first: outside the window, $base', (numbers) => {
  describe.each(OTHER_STATES)('in $name', ({ state, tcb, nxt, rcv }) => {
    it.each([
      { what: 'an ACK of the past', arriving: `ACK ${rcv - 1} ack ${nxt}` },
      { what: 'an ACK of the far past', arriving: `ACK ${rcv - HALF} ack ${nxt}` },
      { what: 'an ACK at the right edge', arriving: `ACK ${rcv + WINDOW} ack ${nxt}` },
      { what: 'an ACK of the far future', arriving: `ACK ${rcv + HALF} ack ${nxt}` },
      { what: 'old text', arriving: `ACK ${rcv - 5} ack ${nxt} len 5` },
      { what: 'text at the right edge', arriving: `ACK ${rcv + WINDOW} ack ${nxt} len 5` },
      { what: 'an old SYN', arriving: `SYN ${rcv - 100}` },
      { what: 'the SYN of this connection', arriving: 'SYN 0' },
      { what: 'a SYN at the right edge', arriving: `SYN ${rcv + WINDOW}` },
      { what: 'an old FIN', arriving: `FIN,ACK ${rcv - 100} ack ${nxt}` },
      { what: 'a segment without any flag', arriving: `none ${rcv - 1}` },
      { what: 'one with a bad ACK too', arriving: `ACK ${rcv - 1} ack ${nxt + 100}` },
    ])('$what draws an ACK and is dropped', ({ arriving }) => {
      const before = tcb(numbers)
      const after = meet(numbers, before, arriving)
      expect(outcome(numbers, after)).toEqual({
        rule: 'sequence/outside',
        state,
        sent: [`ACK ${nxt} ack ${rcv}`],
        signals: [],
      })
      expect(calm(after.tcb)).toEqual(before)
    })

    it.each([`RST ${rcv - 1}`, `RST,ACK ${rcv - 1} ack ${nxt}`, `RST ${rcv + WINDOW}`, `RST ${rcv + HALF}`])(
      '%s is dropped without a word',
      (arriving) => {
        const before = tcb(numbers)
        const after = meet(numbers, before, arriving)
        expect(outcome(numbers, after)).toEqual({
          rule: 'sequence/outside-rst',
          state,
          sent: [],
          signals: [],
        })
        expect(after.tcb).toBe(before)
      },
    )
  })

  it('acknowledges the FIN again in TIME-WAIT and starts the wait afresh', () => {
    const after = meet(numbers, timeWait(numbers), 'FIN,ACK 1 ack 2', 5000)
    expect(outcome(numbers, after)).toEqual({
      rule: 'sequence/fin-again',
      state: 'TIME-WAIT',
      sent: ['ACK 2 ack 2'],
      signals: [],
    })
    expect(after.tcb.timers).toEqual({ retransmission: null, timeWait: 245_000, user: null })
  })

  it.each(['SYN 0', 'ACK 1 ack 2', 'FIN,ACK -9 ack 2', 'RST 1'])(
    'does not start the wait afresh for %s',
    (line) => {
      expect(meet(numbers, timeWait(numbers), line, 5000).tcb.timers.timeWait).toBe(240_000)
    },
  )
})

describe.each(BASES)('a simultaneous open, $base', (numbers) => {
  it("lets the ACK on the peer's repeated SYN count (Figure 7, A.2)", () => {
    const after = meet(numbers, synReceivedActive(numbers), 'SYN,ACK 0 ack 1')
    expect(outcome(numbers, after)).toEqual({
      rule: 'sequence/simultaneous-open',
      state: 'ESTABLISHED',
      sent: [],
      signals: ['connected'],
    })
    expect(after.tcb).toMatchObject({ retransmission: [], timers: { retransmission: null } })
  })

  it('sends what was queued when the SYN,ACK opens it', () => {
    const queued = step(synReceivedActive(numbers), send(5), momentOf(numbers))
    expect(said(numbers, meet(numbers, queued.tcb, 'SYN,ACK 0 ack 1'))).toEqual(['ACK 1 ack 1 len 5'])
  })

  it.each(['SYN,ACK 0 ack 0', 'SYN,ACK 0 ack 2', 'SYN,ACK 9999999 ack 1'])('is not opened by %s', (line) => {
    expect(meet(numbers, synReceivedActive(numbers), line).tcb.state).toBe('SYN-RECEIVED')
  })
})

describe.each(BASES)('3.10.7.4, first: a shut window, $base', (numbers) => {
  const shut = () => {
    const rung = { ...numbers, unread: true, settings: { rcvBuf: 5 } }
    const asking = step(established(rung), send(3), momentOf(numbers)).tcb
    return meet(numbers, asking, 'ACK 1 ack 1 len 5').tcb
  }

  it('is shut once the buffer is full', () => {
    expect(shut().rcv.wnd).toBe(0)
  })

  it('does not take text at RCV.NXT, says so, but lets its ACK count', () => {
    const after = meet(numbers, shut(), 'ACK 6 ack 4 len 1')
    expect(after.rules).toEqual(['ack/new', 'sequence/shut'])
    expect(said(numbers, after)).toEqual(['ACK 4 ack 6'])
    expect(after.send[0]?.segment.wnd).toBe(0)
    expect(textLength(after.taken)).toBe(0)
    expect(after.tcb.retransmission).toEqual([])
  })

  it('does not take a FIN at RCV.NXT', () => {
    const after = meet(numbers, shut(), 'FIN,ACK 6 ack 4')
    expect(after.tcb.state).toBe('ESTABLISHED')
    expect(said(numbers, after)).toEqual(['ACK 4 ack 6'])
  })

  it.each([
    { arriving: 'ACK 6 ack 4', rule: 'ack/new', state: 'ESTABLISHED', sent: [] },
    { arriving: 'RST 6', rule: 'rst/reset', state: 'CLOSED', sent: [] },
    { arriving: 'RST 6 len 4', rule: 'rst/reset', state: 'CLOSED', sent: [] },
    { arriving: 'RST 7', rule: 'sequence/outside-rst', state: 'ESTABLISHED', sent: [] },
    { arriving: 'SYN 6', rule: 'sequence/outside', state: 'ESTABLISHED', sent: ['ACK 4 ack 6'] },
    { arriving: 'ACK 7 ack 4', rule: 'sequence/outside', state: 'ESTABLISHED', sent: ['ACK 4 ack 6'] },
    { arriving: 'ACK 5 ack 4 len 1', rule: 'sequence/outside', state: 'ESTABLISHED', sent: ['ACK 4 ack 6'] },
    { arriving: 'ACK 7 ack 4 len 1', rule: 'sequence/outside', state: 'ESTABLISHED', sent: ['ACK 4 ack 6'] },
  ])('$arriving → $rule', ({ arriving, rule, state, sent }) => {
    expect(outcome(numbers, meet(numbers, shut(), arriving))).toMatchObject({ rule, state, sent })
  })

  it('opens when the user reads', () => {
    const after = step(shut(), RECEIVE, momentOf(numbers))
    expect(after.tcb.rcv.wnd).toBe(5)
    expect(said(numbers, after)).toEqual(['ACK 4 ack 6'])
    expect(after.send[0]?.segment.wnd).toBe(5)
  })
})
