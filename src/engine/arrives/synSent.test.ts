import { describe, expect, it } from 'vitest'
import { step } from '../engine'
import { BASES, meet, momentOf, outcome, said, send, synSent, timeout } from '../fixtures'
import { add } from '../sequence'
import { textLength } from '../text'

const FAR = 2 ** 31 - 1

describe.each(BASES)('SEGMENT ARRIVES in SYN-SENT, $base', (numbers) => {
  describe('first, the ACK bit', () => {
    it.each([
      { arriving: 'ACK 0 ack 0', sent: ['RST 0'] },
      { arriving: 'ACK 0 ack -1', sent: ['RST -1'] },
      { arriving: 'ACK 0 ack 2', sent: ['RST 2'] },
      { arriving: `ACK 0 ack ${FAR}`, sent: [`RST ${FAR}`] },
      { arriving: `ACK 0 ack ${-FAR}`, sent: [`RST ${-FAR}`] },
      { arriving: 'SYN,ACK 0 ack 0', sent: ['RST 0'] },
      { arriving: 'SYN,ACK 0 ack 2', sent: ['RST 2'] },
      { arriving: 'FIN,ACK 0 ack 2 len 5', sent: ['RST 2'] },
    ])('answers $arriving by a reset and goes on waiting', ({ arriving, sent }) => {
      const before = synSent(numbers)
      const after = meet(numbers, before, arriving)
      expect(outcome(numbers, after)).toEqual({
        rule: 'syn-sent/bad-ack',
        state: 'SYN-SENT',
        sent,
        signals: [],
      })
      expect(after.tcb).toEqual(before)
    })

    it.each(['RST,ACK 0 ack 0', 'RST,ACK 0 ack 2', 'SYN,RST,ACK 0 ack 2'])('drops %s', (arriving) => {
      const after = meet(numbers, synSent(numbers), arriving)
      expect(outcome(numbers, after)).toEqual({
        rule: 'syn-sent/bad-ack-rst',
        state: 'SYN-SENT',
        sent: [],
        signals: [],
      })
    })
  })

  describe('second, the RST bit', () => {
    it.each(['RST,ACK 0 ack 1', 'RST,ACK 77 ack 1', 'SYN,RST,ACK 0 ack 1', 'RST,ACK 0 ack 1 len 5'])(
      'is refused by %s',
      (arriving) => {
        const after = meet(numbers, synSent(numbers), arriving)
        expect(outcome(numbers, after)).toEqual({
          rule: 'syn-sent/rst',
          state: 'CLOSED',
          sent: [],
          signals: ['reset'],
        })
        expect(after.tcb.timers.retransmission).toBeNull()
      },
    )

    it.each(['RST 0', 'RST 1', 'SYN,RST 0'])('drops %s, which acknowledges nothing', (arriving) => {
      const after = meet(numbers, synSent(numbers), arriving)
      expect(outcome(numbers, after)).toEqual({
        rule: 'syn-sent/rst-no-ack',
        state: 'SYN-SENT',
        sent: [],
        signals: [],
      })
    })
  })

  describe('fourth, the SYN bit', () => {
    it.each([
      { arriving: 'SYN,ACK 0 ack 1', state: 'ESTABLISHED', sent: 'ACK 1 ack 1', signals: [], taken: 0 },
      { arriving: 'SYN,ACK 7 ack 1', state: 'ESTABLISHED', sent: 'ACK 1 ack 8', signals: [], taken: 0 },
      { arriving: 'SYN,ACK 0 ack 1 len 5', state: 'ESTABLISHED', sent: 'ACK 1 ack 6', signals: [], taken: 5 },
      {
        arriving: 'SYN,FIN,ACK 0 ack 1',
        state: 'CLOSE-WAIT',
        sent: 'ACK 1 ack 2',
        signals: ['closing'],
        taken: 0,
      },
      {
        arriving: 'SYN,FIN,ACK 0 ack 1 len 5',
        state: 'CLOSE-WAIT',
        sent: 'ACK 1 ack 7',
        signals: ['closing'],
        taken: 5,
      },
    ])('$arriving → $state, and $sent goes out', ({ arriving, state, sent, signals, taken }) => {
      const after = meet(numbers, synSent(numbers), arriving)
      expect(after.rules[0]).toBe('syn-sent/syn-ack')
      expect(after.tcb.state).toBe(state)
      expect(said(numbers, after)).toEqual([sent])
      expect(after.signals).toEqual(['connected', ...signals])
      expect(textLength(after.taken)).toBe(taken)
    })

    it('learns the peer from SYN,ACK and stops repeating the SYN', () => {
      const { tcb } = meet(numbers, synSent(numbers), 'SYN,ACK 0 ack 1 wnd 80')
      const { iss, irs } = numbers
      expect(tcb).toMatchObject({ irs, retransmission: [] })
      expect(tcb.rcv.nxt).toBe(add(irs, 1))
      expect(tcb.snd).toEqual({
        una: add(iss, 1),
        nxt: add(iss, 1),
        wnd: 80,
        wl1: irs,
        wl2: add(iss, 1),
        maxWnd: 80,
      })
      expect(tcb.timers.retransmission).toBeNull()
    })

    it('sends what was queued together with the ACK', () => {
      const queued = step(synSent(numbers), send(5), momentOf(numbers))
      expect(queued.result).toBe('queued')
      expect(said(numbers, queued)).toEqual([])
      expect(said(numbers, meet(numbers, queued.tcb, 'SYN,ACK 0 ack 1'))).toEqual(['ACK 1 ack 1 len 5'])
    })

    it.each(['SYN 0', 'SYN 0 len 5', 'SYN,FIN 0'])('answers %s by SYN,ACK: both open at once', (arriving) => {
      const after = meet(numbers, synSent(numbers), arriving)
      expect(outcome(numbers, after)).toEqual({
        rule: 'syn-sent/syn',
        state: 'SYN-RECEIVED',
        sent: ['SYN,ACK 0 ack 1'],
        signals: [],
      })
      expect(after.tcb).toMatchObject({ active: true, irs: numbers.irs })
      expect(after.taken).toEqual([])
    })

    it('puts SYN,ACK in the place of the SYN in the retransmission queue', () => {
      const met = meet(numbers, synSent(numbers), 'SYN 0', 400)
      expect(met.tcb.timers.retransmission).toBe(1400)
      const again = step(met.tcb, timeout('retransmission'), momentOf(numbers, 1400))
      expect(said(numbers, again)).toEqual(['SYN,ACK 0 ack 1'])
    })
  })

  it.each(['ACK 0 ack 1', 'ACK 0 ack 1 len 5', 'FIN,ACK 0 ack 1', 'none 0', 'FIN 0', 'none 0 len 5'])(
    'fifth, drops %s, which is neither SYN nor RST',
    (arriving) => {
      const before = synSent(numbers)
      const after = meet(numbers, before, arriving)
      expect(outcome(numbers, after)).toEqual({
        rule: 'syn-sent/neither',
        state: 'SYN-SENT',
        sent: [],
        signals: [],
      })
      expect(after.tcb).toBe(before)
    },
  )
})

describe('a SYN that had to be repeated', () => {
  it('makes the RTO 3 s once data begins (RFC 6298, 5.7)', () => {
    const numbers = { iss: 100, irs: 300 }
    const again = step(synSent(), timeout('retransmission'), momentOf(numbers, 1000))
    const open = meet(numbers, again.tcb, 'SYN,ACK 0 ack 1', 1100)
    const sent = step(open.tcb, send(5), momentOf(numbers, 1200))
    expect(sent.tcb.timers.retransmission).toBe(4200)
  })
})
