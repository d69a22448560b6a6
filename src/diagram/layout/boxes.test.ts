import { describe, expect, it } from 'vitest'
import { type Box, lengthWithin, overlaps } from './boxes'

const box = (x: number, y: number, width: number, height: number, degrees = 0): Box => ({
  x,
  y,
  width,
  height,
  angle: (degrees * Math.PI) / 180,
})

describe('overlaps', () => {
  it.each([
    { what: 'the same box', a: box(0, 0, 10, 10), b: box(0, 0, 10, 10), expected: true },
    { what: 'boxes that share a corner', a: box(0, 0, 10, 10), b: box(9, 9, 10, 10), expected: true },
    { what: 'boxes that touch', a: box(0, 0, 10, 10), b: box(10, 0, 10, 10), expected: false },
    { what: 'boxes far apart', a: box(0, 0, 10, 10), b: box(100, 0, 10, 10), expected: false },
    {
      what: 'parallel labels on parallel lines',
      a: box(0, 0, 100, 10, 20),
      b: box(0, 12, 100, 10, 20),
      expected: false,
    },
    { what: 'crossed labels', a: box(0, 0, 100, 10, 20), b: box(0, 0, 100, 10, -20), expected: true },
    {
      what: 'a turned box in the corner of another',
      a: box(0, 0, 10, 10),
      b: box(11, 0, 10, 10, 45),
      expected: true,
    },
  ])('$what: $expected', ({ a, b, expected }) => {
    expect(overlaps(a, b)).toBe(expected)
    expect(overlaps(b, a)).toBe(expected)
  })
})

describe('the length of a line within a box', () => {
  it.each([
    { what: 'goes through the middle', way: [-20, 0, 20, 0], expected: 20 },
    { what: 'goes past', way: [-20, 8, 20, 8], expected: 0 },
    { what: 'ends before', way: [-20, 0, -11, 0], expected: 0 },
    { what: 'ends inside', way: [-20, 0, 0, 0], expected: 10 },
    { what: 'is all inside', way: [-3, 0, 0, 4], expected: 5 },
    { what: 'goes downwards', way: [0, -20, 0, 20], expected: 10 },
    { what: 'turns round inside', way: [0, -20, 0, 0, -20, 0], expected: 15 },
  ])('that $what is $expected', ({ way, expected }) => {
    const points = way.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: way[i + 1] ?? 0 }] : []))
    expect(lengthWithin(points, box(0, 0, 20, 10))).toBe(expected)
  })

  it('is measured in a box that is turned, too', () => {
    const along = [box(0, 0, 20, 10, 30), box(0, 0, 20, 10, 90)].map((it) =>
      lengthWithin(
        [
          { x: 0, y: -20 },
          { x: 0, y: 20 },
        ],
        it,
      ),
    )
    expect(along).toEqual([expect.closeTo(10 / Math.cos(Math.PI / 6)), expect.closeTo(20)])
  })
})
