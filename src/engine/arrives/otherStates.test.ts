import { describe, expect, it } from 'vitest'
import { BASES, calm, listening, meet, OTHER_STATES, outcome, synReceived } from '../fixtures'
import type { Signal } from '../step'
import type { State } from '../tcb'

/** What a reset does: the rule, the state after it, and what the user is told. */
const RESETS: Readonly<Record<string, { rule: string; state: State; signals: readonly Signal[] }>> = {
  'SYN-RECEIVED (passive)': { rule: 'rst/listen', state: 'LISTEN', signals: [] },
  'SYN-RECEIVED (active)': { rule: 'rst/refused', state: 'CLOSED', signals: ['refused'] },
  ESTABLISHED: { rule: 'rst/reset', state: 'CLOSED', signals: ['reset'] },
  'FIN-WAIT-1': { rule: 'rst/reset', state: 'CLOSED', signals: ['reset'] },
  'FIN-WAIT-2': { rule: 'rst/reset', state: 'CLOSED', signals: ['reset'] },
  'CLOSE-WAIT': { rule: 'rst/reset', state: 'CLOSED', signals: ['reset'] },
  CLOSING: { rule: 'rst/closing', state: 'CLOSED', signals: [] },
  'LAST-ACK': { rule: 'rst/closing', state: 'CLOSED', signals: [] },
  'TIME-WAIT': { rule: 'rst/closing', state: 'CLOSED', signals: [] },
}

describe.each(BASES)('3.10.7.4, $base', (numbers) => {
  describe.each(OTHER_STATES)('second: the RST bit, in $name', ({ name, state, tcb, nxt, rcv }) => {
    it.each([
      { what: 'a reset at RCV.NXT', arriving: `RST ${rcv}` },
      { what: 'one with an ACK', arriving: `RST,ACK ${rcv} ack ${nxt}` },
      { what: 'one with a bad ACK', arriving: `RST,ACK ${rcv} ack ${nxt + 50}` },
      { what: 'one with text (SHLD-2)', arriving: `RST ${rcv} len 8` },
      { what: 'one with a SYN', arriving: `SYN,RST ${rcv}` },
      { what: 'one with a FIN', arriving: `FIN,RST ${rcv}` },
    ])('$what ends it', ({ arriving }) => {
      const after = meet(numbers, tcb(numbers), arriving)
      expect(outcome(numbers, after)).toEqual({ ...RESETS[name], sent: [] })
      expect(after.tcb.retransmission).toEqual([])
      expect(after.tcb.timers).toEqual({ retransmission: null, timeWait: null, user: null })
    })

    it.each([`RST ${rcv + 1}`, `RST ${rcv + 65_534}`, `RST,ACK ${rcv + 5} ack ${nxt}`])(
      '%s is in the window but not at RCV.NXT: a challenge ACK',
      (arriving) => {
        const before = tcb(numbers)
        const after = meet(numbers, before, arriving)
        const sent = [`ACK ${nxt} ack ${rcv}`]
        expect(outcome(numbers, after)).toEqual({ rule: 'rst/challenge', state, sent, signals: [] })
        expect(calm(after.tcb)).toEqual(before)
      },
    )

    it('a reset whose text alone reaches into the window is dropped', () => {
      const after = meet(numbers, tcb(numbers), `RST ${rcv - 2} len 5`)
      expect(outcome(numbers, after)).toEqual({ rule: 'sequence/outside-rst', state, sent: [], signals: [] })
    })
  })

  describe.each(OTHER_STATES)('fourth: the SYN bit, in $name', ({ name, state, tcb, nxt, rcv }) => {
    it.each([
      `SYN ${rcv}`,
      `SYN ${rcv + 100}`,
      `SYN,ACK ${rcv} ack ${nxt}`,
      `SYN,FIN ${rcv} len 3`,
      `SYN,ACK ${rcv} ack ${nxt + 50}`,
    ])('%s in the window', (arriving) => {
      const before = tcb(numbers)
      const after = meet(numbers, before, arriving)
      if (name === 'SYN-RECEIVED (passive)') {
        expect(outcome(numbers, after)).toEqual({
          rule: 'syn/listen',
          state: 'LISTEN',
          sent: [],
          signals: [],
        })
        return
      }
      const sent = [`ACK ${nxt} ack ${rcv}`]
      expect(outcome(numbers, after)).toEqual({ rule: 'syn/challenge', state, sent, signals: [] })
      expect(calm(after.tcb)).toEqual(before)
    })
  })

  it('listens on after a reset as it listened before', () => {
    expect(meet(numbers, synReceived(numbers), 'RST 1').tcb).toEqual(listening(numbers))
  })

  it('takes a new SYN after a reset', () => {
    const again = meet(numbers, meet(numbers, synReceived(numbers), 'RST 1').tcb, 'SYN 40')
    expect(outcome(numbers, again)).toMatchObject({ rule: 'listen/syn', sent: ['SYN,ACK 0 ack 41'] })
  })

  it.each(OTHER_STATES)('fifth: without the ACK bit nothing counts, in $name', ({ state, tcb, rcv }) => {
    for (const arriving of [`none ${rcv}`, `none ${rcv} len 5`, `FIN ${rcv}`, `FIN ${rcv} len 5`]) {
      const before = tcb(numbers)
      const after = meet(numbers, before, arriving)
      expect(outcome(numbers, after)).toEqual({ rule: 'ack/off', state, sent: [], signals: [] })
      expect(after.tcb).toBe(before)
    }
  })
})
