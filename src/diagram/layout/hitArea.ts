import { type FlightLine, pointAt } from './flights'

/** WCAG 2.2, 2.5.5: a target is 44 px high where nothing else is near. */
const GENEROUS = 44
/** WCAG 2.2, 2.5.8: the least. */
const LEAST = 24

/**
 * How wide a strip along a segment's flights can be pressed: generous, but not so wide that it hides a neighbour.
 * `near`: the lines about a height, its own among them.
 */
export function hitWidthOf(
  own: readonly FlightLine[],
  near: (from: number, to: number) => readonly FlightLine[],
): number {
  let width = GENEROUS
  for (const line of own) {
    const { y } = pointAt(line, 0.5)
    for (const other of near(y - GENEROUS, y + GENEROUS)) {
      if (other.segment !== line.segment) width = Math.min(width, Math.abs(pointAt(other, 0.5).y - y))
    }
  }
  return Math.max(LEAST, width)
}
