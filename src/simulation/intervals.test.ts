import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intervalsOf } from './intervals'

type Stretch = readonly [number, number]

const arbitraryStretch = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 30 }))
  .map(([start, length]): Stretch => [start, start + length])

describe('intervalsOf', () => {
  it('finds what looking at each stretch would find, in order of beginning', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryStretch, { maxLength: 150 }),
        fc.integer({ min: -5, max: 100 }),
        fc.nat(20),
        (stretches, from, length) => {
          const expected = stretches
            .filter(([start, end]) => start <= from + length && end > from)
            .sort((a, b) => a[0] - b[0])
          expect(intervalsOf(stretches, (it) => it).over(from, from + length)).toEqual(expected)
        },
      ),
    )
  })

  it('takes a stretch without an end', () => {
    const forever: Stretch = [10, Number.POSITIVE_INFINITY]
    expect(intervalsOf([forever], (it) => it).over(1e12, 1e12)).toEqual([forever])
  })
})
