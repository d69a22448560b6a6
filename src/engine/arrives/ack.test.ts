import { describe, expect, it } from 'vitest'
import { step } from '../engine'
import {
  BASES,
  CLOSE,
  calm,
  closeWait,
  closing,
  established,
  finWait1,
  finWait2,
  lastAck,
  meet,
  momentOf,
  OTHER_STATES,
  outcome,
  said,
  send,
  synReceived,
  synReceivedActive,
  timeWait,
} from '../fixtures'
import { add, distance } from '../sequence'
import { textLength } from '../text'

describe.each(BASES)('3.10.7.4, fifth: the ACK field, $base', (numbers) => {
  const { iss, irs } = numbers
  const moment = momentOf(numbers)

  describe.each([
    { how: 'passive', tcb: synReceived },
    { how: 'active', tcb: synReceivedActive },
  ])('in SYN-RECEIVED, $how', ({ tcb }) => {
    it.each([
      { arriving: 'ACK 1 ack 1', state: 'ESTABLISHED', sent: [], signals: ['connected'] },
      { arriving: 'ACK 100 ack 1', state: 'ESTABLISHED', sent: [], signals: ['connected'] },
      { arriving: 'ACK 1 ack 1 len 5', state: 'ESTABLISHED', sent: ['ACK 1 ack 6'], signals: ['connected'] },
      {
        arriving: 'FIN,ACK 1 ack 1',
        state: 'CLOSE-WAIT',
        sent: ['ACK 1 ack 2'],
        signals: ['connected', 'closing'],
      },
      {
        arriving: 'FIN,ACK 1 ack 1 len 5',
        state: 'CLOSE-WAIT',
        sent: ['ACK 1 ack 7'],
        signals: ['connected', 'closing'],
      },
    ])('$arriving → $state', ({ arriving, state, sent, signals }) => {
      const after = meet(numbers, tcb(numbers), arriving)
      expect(after.rules[0]).toBe('ack/opens')
      expect(outcome(numbers, after)).toMatchObject({ state, sent, signals })
      expect(after.tcb).toMatchObject({ retransmission: [], timers: { retransmission: null } })
    })

    it.each([
      { arriving: 'ACK 1 ack 0', sent: ['RST 0'] },
      { arriving: 'ACK 1 ack -1', sent: ['RST -1'] },
      { arriving: 'ACK 1 ack 2', sent: ['RST 2'] },
      { arriving: 'ACK 1 ack 2000000000', sent: ['RST 2000000000'] },
      { arriving: 'ACK 1 ack 2 len 5', sent: ['RST 2'] },
      { arriving: 'FIN,ACK 1 ack 0', sent: ['RST 0'] },
    ])('$arriving does not open it and draws a reset', ({ arriving, sent }) => {
      const before = tcb(numbers)
      const after = meet(numbers, before, arriving)
      expect(outcome(numbers, after)).toEqual({
        rule: 'ack/opens-not',
        state: 'SYN-RECEIVED',
        sent,
        signals: [],
      })
      expect(after.tcb).toBe(before)
    })

    it('sets the send window from the segment that opens', () => {
      const { snd } = meet(numbers, tcb(numbers), 'ACK 1 ack 1 wnd 80').tcb
      expect(snd).toMatchObject({
        una: add(iss, 1),
        wnd: 80,
        wl1: add(irs, 1),
        wl2: add(iss, 1),
        maxWnd: 4000,
      })
    })

    it('sends queued text, and the FIN of a queued CLOSE behind it', () => {
      const queued = step(step(tcb(numbers), send(5), moment).tcb, CLOSE, moment)
      expect(queued).toMatchObject({ result: 'queued', tcb: { state: 'SYN-RECEIVED' } })
      const after = meet(numbers, queued.tcb, 'ACK 1 ack 1')
      expect(said(numbers, after)).toEqual(['ACK 1 ack 1 len 5', 'FIN,ACK 6 ack 1'])
      expect(after.transitions.map(({ from, to }) => [from, to])).toEqual([
        ['SYN-RECEIVED', 'ESTABLISHED'],
        ['ESTABLISHED', 'FIN-WAIT-1'],
      ])
    })
  })

  describe('with ten octets outstanding', () => {
    const talking = () => step(established(numbers), send(10), moment).tcb

    it.each([
      { arriving: 'ACK 1 ack 1', rule: 'ack/old', una: 1, waiting: 1, sent: [] },
      { arriving: 'ACK 1 ack 0', rule: 'ack/old', una: 1, waiting: 1, sent: [] },
      { arriving: 'ACK 1 ack 6', rule: 'ack/new', una: 6, waiting: 1, sent: [] },
      { arriving: 'ACK 1 ack 11', rule: 'ack/new', una: 11, waiting: 0, sent: [] },
      { arriving: 'ACK 1 ack 12', rule: 'ack/unsent', una: 1, waiting: 1, sent: ['ACK 11 ack 1'] },
      { arriving: 'ACK 1 ack 12 len 5', rule: 'ack/unsent', una: 1, waiting: 1, sent: ['ACK 11 ack 1'] },
      { arriving: 'FIN,ACK 1 ack 12', rule: 'ack/unsent', una: 1, waiting: 1, sent: ['ACK 11 ack 1'] },
      { arriving: 'ACK 1 ack 2000000000', rule: 'ack/unsent', una: 1, waiting: 1, sent: ['ACK 11 ack 1'] },
      { arriving: 'ACK 1 ack -3999', rule: 'ack/old', una: 1, waiting: 1, sent: [] },
      { arriving: 'ACK 1 ack -4000', rule: 'ack/blind', una: 1, waiting: 1, sent: ['ACK 11 ack 1'] },
      { arriving: 'ACK 1 ack -4000 len 5', rule: 'ack/blind', una: 1, waiting: 1, sent: ['ACK 11 ack 1'] },
    ])('$arriving → $rule, SND.UNA = $una', ({ arriving, rule, una, waiting, sent }) => {
      const after = meet(numbers, talking(), arriving)
      expect(outcome(numbers, after)).toEqual({ rule, state: 'ESTABLISHED', sent, signals: [] })
      expect(distance(iss, after.tcb.snd.una)).toBe(una)
      expect(after.tcb.retransmission).toHaveLength(waiting)
      expect(after.tcb.timers.retransmission === null).toBe(waiting === 0)
      expect(after.tcb.rcv.nxt).toBe(add(irs, 1))
    })

    it('takes the text of a segment whose ACK is old', () => {
      const after = meet(numbers, talking(), 'ACK 1 ack 0 len 5')
      expect(textLength(after.taken)).toBe(5)
      expect(said(numbers, after)).toEqual(['ACK 11 ack 6'])
    })

    it('starts the timer afresh when some is acknowledged (RFC 6298, 5.3)', () => {
      expect(meet(numbers, talking(), 'ACK 1 ack 6', 500).tcb.timers.retransmission).toBe(1500)
      expect(meet(numbers, talking(), 'ACK 1 ack 1', 500).tcb.timers.retransmission).toBe(1000)
    })
  })

  describe('the send window', () => {
    it.each([
      { what: 'is that of a later segment', lines: ['ACK 1 ack 1 wnd 50'], wnd: 50 },
      {
        what: 'is that of the last of equal numbers',
        lines: ['ACK 1 ack 1 wnd 50', 'ACK 1 ack 1 wnd 70'],
        wnd: 70,
      },
      { what: 'grows with a later ACK', lines: ['ACK 1 ack 1 wnd 50', 'ACK 1 ack 11 wnd 70'], wnd: 70 },
      { what: 'heeds no older ACK', lines: ['ACK 1 ack 51 wnd 50', 'ACK 1 ack 11 wnd 70'], wnd: 50 },
      {
        what: 'heeds no older segment',
        lines: ['ACK 20 ack 1 len 5 wnd 50', 'ACK 1 ack 1 len 5 wnd 70'],
        wnd: 50,
      },
      { what: 'heeds none with a bad ACK', lines: ['ACK 1 ack 1 wnd 50', 'ACK 1 ack 999 wnd 70'], wnd: 50 },
    ])('$what', ({ lines, wnd }) => {
      const talking = step(established(numbers), send(100), moment).tcb
      expect(lines.reduce((tcb, line) => meet(numbers, tcb, line).tcb, talking).snd.wnd).toBe(wnd)
    })

    it('may shrink; then nothing new is sent (MUST-34, SHLD-15)', () => {
      const full = step(established({ ...numbers, wnd: 10 }), send(30), moment)
      expect(said(numbers, full)).toEqual(['ACK 1 ack 1 len 10'])
      const smaller = meet(numbers, full.tcb, 'ACK 1 ack 1 wnd 4')
      expect(said(numbers, smaller)).toEqual([])
      expect(said(numbers, meet(numbers, smaller.tcb, 'ACK 1 ack 8 wnd 4'))).toEqual(['ACK 11 ack 1 len 1'])
    })
  })

  it.each(OTHER_STATES.filter(({ state }) => state !== 'SYN-RECEIVED'))(
    'in $name, an ACK of what was never sent draws an ACK and the rest is dropped',
    ({ state, tcb, nxt, rcv }) => {
      for (const arriving of [`ACK ${rcv} ack ${nxt + 1}`, `FIN,ACK ${rcv} ack ${nxt + 1} len 5`]) {
        const before = tcb(numbers)
        const after = meet(numbers, before, arriving)
        const sent = [`ACK ${nxt} ack ${rcv}`]
        expect(outcome(numbers, after)).toEqual({ rule: 'ack/unsent', state, sent, signals: [] })
        expect(calm(after.tcb)).toEqual(before)
      }
    },
  )

  it.each(OTHER_STATES.filter(({ state }) => state !== 'SYN-RECEIVED'))(
    'in $name, an ACK older than any window draws an ACK (MAY-12)',
    ({ state, tcb, nxt, rcv }) => {
      const after = meet(numbers, tcb(numbers), `ACK ${rcv} ack ${nxt - 5000}`)
      const sent = [`ACK ${nxt} ack ${rcv}`]
      expect(outcome(numbers, after)).toEqual({ rule: 'ack/blind', state, sent, signals: [] })
    },
  )

  it.each([
    { from: 'FIN-WAIT-1', tcb: finWait1, arriving: 'ACK 1 ack 2', to: 'FIN-WAIT-2', rule: 'ack/fin-wait-2' },
    { from: 'FIN-WAIT-1', tcb: finWait1, arriving: 'ACK 1 ack 1', to: 'FIN-WAIT-1', rule: 'ack/old' },
    { from: 'FIN-WAIT-2', tcb: finWait2, arriving: 'ACK 1 ack 2', to: 'FIN-WAIT-2', rule: 'ack/old' },
    { from: 'CLOSE-WAIT', tcb: closeWait, arriving: 'ACK 2 ack 1', to: 'CLOSE-WAIT', rule: 'ack/old' },
    { from: 'CLOSING', tcb: closing, arriving: 'ACK 2 ack 2', to: 'TIME-WAIT', rule: 'ack/time-wait' },
    { from: 'CLOSING', tcb: closing, arriving: 'ACK 2 ack 1', to: 'CLOSING', rule: 'ack/closing' },
    { from: 'LAST-ACK', tcb: lastAck, arriving: 'ACK 2 ack 2', to: 'CLOSED', rule: 'ack/closed' },
    { from: 'LAST-ACK', tcb: lastAck, arriving: 'ACK 2 ack 1', to: 'LAST-ACK', rule: 'ack/old' },
    { from: 'TIME-WAIT', tcb: timeWait, arriving: 'ACK 2 ack 2', to: 'TIME-WAIT', rule: 'ack/old' },
  ])('$from, $arriving → $to, and nothing is sent', ({ tcb, arriving, to, rule }) => {
    expect(outcome(numbers, meet(numbers, tcb(numbers), arriving))).toEqual({
      rule,
      state: to,
      sent: [],
      signals: [],
    })
  })

  it('goes to FIN-WAIT-2 only when the FIN itself is acknowledged', () => {
    const text = step(established(numbers), send(5), moment).tcb
    const { tcb } = step(text, CLOSE, moment)
    expect(meet(numbers, tcb, 'ACK 1 ack 6').tcb).toMatchObject({ state: 'FIN-WAIT-1', retransmission: [{}] })
    expect(meet(numbers, tcb, 'ACK 1 ack 7').tcb).toMatchObject({ state: 'FIN-WAIT-2', retransmission: [] })
  })

  it('starts the TIME-WAIT timer alone when CLOSING ends', () => {
    const { timers } = meet(numbers, closing(numbers), 'ACK 2 ack 2', 50).tcb
    expect(timers).toEqual({ retransmission: null, timeWait: 240_050, user: null })
  })

  it('sends text in CLOSE-WAIT that the window had no room for', () => {
    const { tcb } = step(closeWait({ ...numbers, wnd: 5 }), send(8), moment)
    expect(said(numbers, meet(numbers, tcb, 'ACK 2 ack 6 wnd 5'))).toEqual(['ACK 6 ack 2 len 3'])
  })
})
