import { describe, expect, it } from 'vitest'
import { step } from '../engine'
import { BASES, listening, meet, momentOf, outcome, said, timeout } from '../fixtures'
import { add } from '../sequence'

describe.each(BASES)('SEGMENT ARRIVES in LISTEN, $base', (numbers) => {
  it.each([
    { arriving: 'RST 0', rule: 'listen/rst', sent: [] },
    { arriving: 'RST,ACK 0 ack 1', rule: 'listen/rst', sent: [] },
    { arriving: 'SYN,RST 0', rule: 'listen/rst', sent: [] },
    { arriving: 'SYN,RST,ACK 0 ack 1', rule: 'listen/rst', sent: [] },
    { arriving: 'ACK 0 ack 1', rule: 'listen/ack', sent: ['RST 1'] },
    { arriving: 'ACK 0 ack 0', rule: 'listen/ack', sent: ['RST 0'] },
    { arriving: 'SYN,ACK 0 ack 7', rule: 'listen/ack', sent: ['RST 7'] },
    { arriving: 'FIN,ACK 5 ack 7 len 3', rule: 'listen/ack', sent: ['RST 7'] },
    { arriving: 'SYN 0', rule: 'listen/syn', sent: ['SYN,ACK 0 ack 1'] },
    { arriving: 'SYN 7', rule: 'listen/syn', sent: ['SYN,ACK 0 ack 8'] },
    { arriving: 'SYN 0 len 5', rule: 'listen/syn', sent: ['SYN,ACK 0 ack 1'] },
    { arriving: 'SYN,FIN 0', rule: 'listen/syn', sent: ['SYN,ACK 0 ack 1'] },
    { arriving: 'none 0', rule: 'listen/other', sent: [] },
    { arriving: 'none 0 len 5', rule: 'listen/other', sent: [] },
    { arriving: 'FIN 0', rule: 'listen/other', sent: [] },
  ])('$arriving → $rule', ({ arriving, rule, sent }) => {
    const state = rule === 'listen/syn' ? 'SYN-RECEIVED' : 'LISTEN'
    expect(outcome(numbers, meet(numbers, listening(numbers), arriving))).toEqual({
      rule,
      state,
      sent,
      signals: [],
    })
  })

  it('fills in the TCB from the SYN', () => {
    const { tcb } = meet(numbers, listening(numbers), 'SYN 0 wnd 80', 20)
    const { iss, irs } = numbers
    expect(tcb).toMatchObject({ iss, irs, active: false })
    expect(tcb.snd).toMatchObject({ una: iss, nxt: add(iss, 1), wnd: 80, wl1: irs })
    expect(tcb.rcv).toEqual({ nxt: add(irs, 1), wnd: 65_535 })
    expect(tcb.timers).toEqual({ retransmission: 1020, timeWait: null, user: null })
  })

  it('changes nothing for what it does not open', () => {
    const before = listening(numbers)
    for (const line of ['RST 0', 'ACK 0 ack 1', 'none 0 len 5']) {
      expect(meet(numbers, before, line).tcb).toBe(before)
    }
  })

  it('takes no text before the connection is open', () => {
    const after = meet(numbers, listening(numbers), 'SYN 0 len 5')
    expect(after.taken).toEqual([])
    expect(after.delivered).toEqual([])
  })

  it('repeats the SYN,ACK until it is acknowledged', () => {
    const { tcb } = meet(numbers, listening(numbers), 'SYN 0')
    const again = step(tcb, timeout('retransmission'), momentOf(numbers, 1000))
    expect(said(numbers, again)).toEqual(['SYN,ACK 0 ack 1'])
    const opened = meet(numbers, again.tcb, 'ACK 1 ack 1', 1050)
    expect(opened.tcb).toMatchObject({ state: 'ESTABLISHED', retransmission: [] })
    expect(opened.tcb.timers.retransmission).toBeNull()
  })
})
