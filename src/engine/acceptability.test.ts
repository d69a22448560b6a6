import { describe, expect, it } from 'vitest'
import { acknowledgesNew, isAcceptable } from './acceptability'
import { step } from './engine'
import { BASES, established, heard, momentOf, send } from './fixtures'
import { add } from './sequence'
import type { Tcb } from './tcb'

describe.each(BASES)('Table 6, $base', (numbers) => {
  /** A TCB that expects number 1 with a window of this size. */
  const expecting = (wnd: number): Tcb => {
    const tcb = established(numbers)
    return { ...tcb, rcv: { ...tcb.rcv, wnd } }
  }

  it.each([
    { length: 0, wnd: 0, arriving: 'ACK 1 ack 1', is: true },
    { length: 0, wnd: 0, arriving: 'ACK 0 ack 1', is: false },
    { length: 0, wnd: 0, arriving: 'ACK 2 ack 1', is: false },
    { length: 0, wnd: 10, arriving: 'ACK 0 ack 1', is: false },
    { length: 0, wnd: 10, arriving: 'ACK 1 ack 1', is: true },
    { length: 0, wnd: 10, arriving: 'ACK 10 ack 1', is: true },
    { length: 0, wnd: 10, arriving: 'ACK 11 ack 1', is: false },
    { length: 1, wnd: 0, arriving: 'ACK 1 ack 1 len 1', is: false },
    { length: 1, wnd: 0, arriving: 'FIN,ACK 1 ack 1', is: false },
    { length: 1, wnd: 0, arriving: 'SYN 1', is: false },
    { length: 5, wnd: 10, arriving: 'ACK 1 ack 1 len 5', is: true },
    { length: 5, wnd: 10, arriving: 'ACK 10 ack 1 len 5', is: true },
    { length: 5, wnd: 10, arriving: 'ACK 11 ack 1 len 5', is: false },
    { length: 5, wnd: 10, arriving: 'ACK -3 ack 1 len 5', is: true },
    { length: 5, wnd: 10, arriving: 'ACK -4 ack 1 len 5', is: false },
    { length: 1, wnd: 10, arriving: 'FIN,ACK 0 ack 1', is: false },
    { length: 2, wnd: 10, arriving: 'FIN,ACK 0 ack 1 len 1', is: true },
    { length: 1, wnd: 10, arriving: 'SYN 0', is: false },
    { length: 2, wnd: 10, arriving: 'SYN,FIN 0', is: true },
    { length: 20, wnd: 10, arriving: 'ACK 1 ack 1 len 20', is: true },
    // The table looks at both ends only: what covers the whole window and more on both sides fails it.
    { length: 20, wnd: 10, arriving: 'ACK -4 ack 1 len 20', is: false },
  ])('length $length, window $wnd: $arriving is acceptable: $is', ({ wnd, arriving, is }) => {
    expect(isAcceptable(expecting(wnd), heard(numbers, arriving))).toBe(is)
  })
})

describe.each(BASES)('SND.UNA < SEG.ACK =< SND.NXT, $base', (numbers) => {
  const { tcb } = step(established(numbers), send(10), momentOf(numbers))

  it.each([
    { ack: 0, is: false },
    { ack: 1, is: false },
    { ack: 2, is: true },
    { ack: 11, is: true },
    { ack: 12, is: false },
    { ack: 2 ** 31, is: false },
  ])('$ack: $is', ({ ack, is }) => {
    expect(acknowledgesNew(tcb, add(numbers.iss, ack))).toBe(is)
  })
})
