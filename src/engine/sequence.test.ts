import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../tools/testing/seed'
import { add, distance, isAtMost, isBefore, isInWindow } from './sequence'

seeded()

const TOP = 0xffff_ffff
const HALF = 2 ** 31

const seq = fc.oneof(
  fc.integer({ min: 0, max: TOP }),
  fc.constantFrom(0, 1, HALF - 1, HALF, HALF + 1, TOP - 1, TOP),
)
/** Fewer octets than half the circle, as in every window of TCP. */
const octets = fc.oneof(fc.integer({ min: 0, max: HALF - 1 }), fc.integer({ min: 0, max: 70_000 }))
const few = fc.integer({ min: 1, max: HALF - 1 })

describe('sequence numbers', () => {
  it.each([
    { a: 0, n: 1, sum: 1 },
    { a: TOP, n: 1, sum: 0 },
    { a: 0, n: -1, sum: TOP },
    { a: TOP - 2, n: 5, sum: 2 },
    { a: HALF - 1, n: 1, sum: HALF },
    { a: HALF, n: HALF, sum: 0 },
    { a: 5, n: 2 ** 32, sum: 5 },
  ])('$a + $n = $sum', ({ a, n, sum }) => {
    expect(add(a, n)).toBe(sum)
  })

  it.each([
    { a: 1, b: 2, before: true },
    { a: 2, b: 1, before: false },
    { a: 7, b: 7, before: false },
    { a: TOP, b: 0, before: true },
    { a: 0, b: TOP, before: false },
    { a: HALF - 1, b: HALF, before: true },
    { a: HALF, b: HALF - 1, before: false },
    { a: 0, b: HALF - 1, before: true },
    { a: HALF + 1, b: 0, before: true },
  ])('$a before $b: $before', ({ a, b, before }) => {
    expect(isBefore(a, b)).toBe(before)
    expect(isAtMost(a, b)).toBe(before || a === b)
  })

  it('stay on the circle', () => {
    fc.assert(
      fc.property(seq, fc.integer({ min: -TOP, max: TOP }), (a, n) => {
        const sum = add(a, n)
        return Number.isInteger(sum) && sum >= 0 && sum <= TOP && !Object.is(sum, -0)
      }),
    )
  })

  it('keep their order when they wrap round', () => {
    fc.assert(fc.property(seq, few, (a, n) => isBefore(a, add(a, n)) && !isBefore(add(a, n), a)))
  })

  it('lie as far from each other as was added', () => {
    fc.assert(fc.property(seq, octets, (a, n) => distance(a, add(a, n)) === n))
  })

  it('come back by as much as they went', () => {
    fc.assert(fc.property(seq, octets, (a, n) => add(add(a, n), -n) === a))
  })

  it('are before, equal or after, exactly one of them, unless they are opposite', () => {
    fc.assert(
      fc.property(seq, seq, (a, b) => {
        fc.pre(distance(a, b) !== HALF)
        return [isBefore(a, b), a === b, isBefore(b, a)].filter(Boolean).length === 1
      }),
    )
  })

  it('have the same order wherever the circle is cut', () => {
    fc.assert(
      fc.property(seq, seq, seq, (a, b, shift) => {
        fc.pre(distance(a, b) !== HALF)
        return isBefore(add(a, shift), add(b, shift)) === isBefore(a, b)
      }),
    )
  })
})

describe('a window', () => {
  it.each([
    { seq: 5, left: 5, size: 1, is: true },
    { seq: 6, left: 5, size: 1, is: false },
    { seq: 4, left: 5, size: 1, is: false },
    { seq: 5, left: 5, size: 0, is: false },
    { seq: 1, left: TOP, size: 3, is: true },
    { seq: 2, left: TOP, size: 3, is: false },
    { seq: TOP, left: TOP, size: 3, is: true },
    { seq: TOP - 1, left: TOP, size: 3, is: false },
    { seq: HALF + 1, left: HALF - 1, size: 3, is: true },
  ])('of $size from $left holds $seq: $is', ({ seq: number, left, size, is }) => {
    expect(isInWindow(number, left, size)).toBe(is)
  })

  it('holds exactly as many numbers as its size', () => {
    fc.assert(
      fc.property(
        seq,
        octets,
        octets,
        (left, size, at) => isInWindow(add(left, at), left, size) === at < size,
      ),
    )
  })
})
