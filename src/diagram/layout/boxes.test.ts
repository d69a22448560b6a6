import { describe, expect, it } from 'vitest'
import { type Box, crosses, overlaps } from './boxes'

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

describe('crosses', () => {
  it.each([
    { what: 'through the middle', p: { x: -20, y: 0 }, q: { x: 20, y: 0 }, expected: true },
    { what: 'past it', p: { x: -20, y: 8 }, q: { x: 20, y: 8 }, expected: false },
    { what: 'ending before it', p: { x: -20, y: 0 }, q: { x: -11, y: 0 }, expected: false },
    { what: 'ending inside', p: { x: -20, y: 0 }, q: { x: 0, y: 0 }, expected: true },
    { what: 'all inside', p: { x: -1, y: 0 }, q: { x: 1, y: 1 }, expected: true },
    { what: 'downwards', p: { x: 0, y: -20 }, q: { x: 0, y: 20 }, expected: true },
  ])('a line $what: $expected', ({ p, q, expected }) => {
    expect(crosses(p, q, box(0, 0, 20, 10))).toBe(expected)
  })
})
