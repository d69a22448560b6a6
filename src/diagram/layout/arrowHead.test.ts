import { expect, it } from 'vitest'
import { arrowHead } from './arrowHead'
import type { FlightLine } from './flights'

const straight = (start: { x: number; y: number }, finish: { x: number; y: number }) =>
  ({ start, finish, bend: [1 / 3, 2 / 3] }) as unknown as FlightLine

it.each([
  { way: 'to the right', line: straight({ x: 0, y: 50 }, { x: 100, y: 50 }), d: 'M100 50L89 54.6L89 45.4Z' },
  { way: 'to the left', line: straight({ x: 100, y: 50 }, { x: 0, y: 50 }), d: 'M0 50L11 45.4L11 54.6Z' },
])('an arrow head points $way, with its tip at the end', ({ line, d }) => {
  expect(arrowHead(line, 1)).toBe(d)
})

it('is larger where everything is', () => {
  expect(arrowHead(straight({ x: 0, y: 50 }, { x: 100, y: 50 }), 2)).toBe('M100 50L78 59.2L78 40.8Z')
})
