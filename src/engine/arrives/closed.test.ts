import { describe, expect, it } from 'vitest'
import { BASES, closed, meet, outcome, said } from '../fixtures'
import { add } from '../sequence'

describe.each(BASES)('SEGMENT ARRIVES in CLOSED, $base', (numbers) => {
  it.each([
    { arriving: 'RST 7', rule: 'closed/rst' },
    { arriving: 'RST,ACK 7 ack 9', rule: 'closed/rst' },
    { arriving: 'SYN,RST 7', rule: 'closed/rst' },
    { arriving: 'FIN,RST,ACK 7 ack 9 len 5', rule: 'closed/rst' },
  ])('drops $arriving', ({ arriving, rule }) => {
    const after = meet(numbers, closed(), arriving)
    expect(outcome(numbers, after)).toEqual({ rule, state: 'CLOSED', sent: [], signals: [] })
  })

  it.each([
    { arriving: 'SYN 0', sent: 'RST,ACK 0 ack 1' },
    { arriving: 'SYN 7', sent: 'RST,ACK 0 ack 8' },
    { arriving: 'SYN 0 len 5', sent: 'RST,ACK 0 ack 6' },
    { arriving: 'SYN,FIN 0', sent: 'RST,ACK 0 ack 2' },
    { arriving: 'SYN,FIN 0 len 5', sent: 'RST,ACK 0 ack 7' },
    { arriving: 'FIN 7', sent: 'RST,ACK 0 ack 8' },
    { arriving: 'none 7', sent: 'RST,ACK 0 ack 7' },
    { arriving: 'none 7 len 5', sent: 'RST,ACK 0 ack 12' },
  ])('answers $arriving by $sent: number 0, and all of the segment is acknowledged', ({ arriving, sent }) => {
    const after = meet(numbers, closed(), arriving)
    expect(outcome(numbers, after)).toEqual({
      rule: 'closed/no-ack',
      state: 'CLOSED',
      sent: [sent],
      signals: [],
    })
  })

  it.each([
    { arriving: 'ACK 7 ack 9', sent: 'RST 9' },
    { arriving: 'ACK 7 ack 0', sent: 'RST 0' },
    { arriving: 'SYN,ACK 0 ack 1', sent: 'RST 1' },
    { arriving: 'FIN,ACK 7 ack 9', sent: 'RST 9' },
    { arriving: 'ACK 7 ack 9 len 5', sent: 'RST 9' },
    { arriving: 'SYN,FIN,ACK 7 ack 9 len 5', sent: 'RST 9' },
  ])('answers $arriving by $sent: the number that the ACK asked for', ({ arriving, sent }) => {
    const after = meet(numbers, closed(), arriving)
    expect(outcome(numbers, after)).toEqual({
      rule: 'closed/ack',
      state: 'CLOSED',
      sent: [sent],
      signals: [],
    })
  })

  it('discards all text and makes no TCB', () => {
    const before = closed()
    const after = meet(numbers, before, 'SYN 0 len 5')
    expect(after.tcb).toBe(before)
    expect(after.taken).toEqual([])
  })

  it('counts past 2^32 in the number that it acknowledges', () => {
    const seq = add(0, -3)
    expect(said({ iss: 0, irs: 0 }, meet({ iss: 0, irs: seq }, closed(), 'none 0 len 5'))).toEqual([
      'RST,ACK 0 ack 2',
    ])
  })
})
