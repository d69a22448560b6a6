import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../tools/testing/seed'
import { BASES, established, type Numbers } from './fixtures'
import { due, hold, type Piece, take, trimmed } from './reassembly'
import { add, distance } from './sequence'
import { begin } from './step'
import type { Tcb } from './tcb'
import { sliceText, type Text, textLength, textOf } from './text'

seeded()

/** A TCB that expects number 1, with a window of this size. */
const expecting = (numbers: Numbers, wnd: number): Tcb => {
  const tcb = established({ ...numbers, unread: true })
  return { ...tcb, rcv: { ...tcb.rcv, wnd } }
}

/** The TCB after these pieces have come, one by one. */
function holding(tcb: Tcb, pieces: readonly Piece[]): Tcb {
  let after = tcb
  for (const piece of pieces) after = { ...after, held: hold(after, piece) }
  return after
}

describe.each(BASES)('the part of a piece in the window, $base', (numbers) => {
  const piece = (seq: number, len: number, fin = false): Piece => ({
    seq: add(numbers.irs, seq),
    text: textOf(len, 'a'),
    len,
    fin,
  })

  it.each([
    { what: 'all of it', seq: 1, len: 5, fin: true, left: { seq: 1, len: 5, fin: true } },
    { what: 'the new part', seq: -1, len: 5, fin: true, left: { seq: 1, len: 3, fin: true } },
    { what: 'only the FIN', seq: -4, len: 5, fin: true, left: { seq: 1, len: 0, fin: true } },
    { what: 'nothing of what is old', seq: -4, len: 5, fin: false, left: null },
    { what: 'nothing, the FIN being old', seq: -5, len: 5, fin: true, left: null },
    { what: 'up to the right edge', seq: 8, len: 5, fin: true, left: { seq: 8, len: 3, fin: false } },
    {
      what: 'up to the edge, without the FIN',
      seq: 6,
      len: 5,
      fin: true,
      left: { seq: 6, len: 5, fin: false },
    },
    { what: 'the FIN as the last number', seq: 6, len: 4, fin: true, left: { seq: 6, len: 4, fin: true } },
    { what: 'nothing beyond', seq: 11, len: 5, fin: true, left: null },
    { what: 'nothing: a FIN beyond', seq: 11, len: 0, fin: true, left: null },
    {
      what: 'the middle of what covers all',
      seq: -3,
      len: 30,
      fin: true,
      left: { seq: 1, len: 10, fin: false },
    },
  ])('is $what', ({ seq, len, fin, left }) => {
    const found = trimmed(expecting(numbers, 10).rcv, piece(seq, len, fin))
    const wanted = left && {
      seq: add(numbers.irs, left.seq),
      len: left.len,
      fin: left.fin,
      text: textOf(left.len, 'a'),
    }
    expect(found).toEqual(wanted)
  })

  it('is held in the order of the numbers', () => {
    const tcb = holding(expecting(numbers, 10), [piece(7, 1), piece(3, 1), piece(5, 1)])
    expect(tcb.held.map(({ seq }) => distance(numbers.irs, seq))).toEqual([3, 5, 7])
  })

  it('is held once', () => {
    const tcb = expecting(numbers, 10)
    const once = hold(tcb, piece(3, 2))
    expect(hold({ ...tcb, held: once }, piece(3, 2))).toBe(once)
    expect(hold({ ...tcb, held: once }, piece(3, 1))).toBe(once)
  })

  it('leaves the right edge of the window where it is until the user reads', () => {
    const after = take(begin(expecting(numbers, 10)), 'text/taken', textOf(4, 'a')).tcb
    expect(after.rcv).toEqual({ nxt: add(numbers.irs, 5), wnd: 6 })
  })
})

describe('pieces in any order', () => {
  const TEXT: Text = 'abcdefghijklmnopqrst'.split('').map((mark) => ({ len: 1, mark }))
  const cut = fc.record({ from: fc.nat(19), len: fc.integer({ min: 1, max: 8 }) })

  it.each(BASES)('make the text from its beginning to the first gap, with $base', (numbers) => {
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 12 }), (cuts) => {
        let tcb = expecting(numbers, 100)
        const has = new Set<number>()
        for (const { from, len } of cuts) {
          const text = sliceText(TEXT, from, from + len)
          for (let at = from; at < from + textLength(text); at += 1) has.add(at)
          tcb = {
            ...tcb,
            held: hold(tcb, { seq: add(numbers.irs, 1 + from), text, len: textLength(text), fin: false }),
          }
        }
        const gap = TEXT.findIndex((_, at) => !has.has(at))
        expect(due(tcb).text).toEqual(sliceText(TEXT, 0, gap === -1 ? TEXT.length : gap))
      }),
    )
  })

  it('end with the FIN, and drop what lies behind it', () => {
    const numbers = { iss: 100, irs: 300 }
    const tcb = expecting(numbers, 100)
    const pieces: Piece[] = [
      { seq: 306, text: textOf(2, 'z'), len: 2, fin: false },
      { seq: 301, text: textOf(4, 'a'), len: 4, fin: true },
    ]
    expect(due(holding(tcb, pieces))).toEqual({ text: textOf(4, 'a'), fin: true, waiting: [] })
  })
})
