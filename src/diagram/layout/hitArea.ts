import { type FlightLine, pointAt } from './flights'

/** WCAG 2.2, 2.5.5: a target is 44 px high where nothing else is near. */
const GENEROUS = 44
/** WCAG 2.2, 2.5.8: the least. */
const LEAST = 24

/** How wide a strip along each line can be pressed: generous, but not so wide that it hides its neighbour. */
export function hitWidths(lines: readonly FlightLine[]): readonly number[] {
  const middles = lines.map((line) => pointAt(line, 0.5).y)
  return lines.map((line, index) => {
    const nearest = middles.reduce((least, y, other) => {
      const isNeighbour = lines[other]?.segment !== line.segment
      return isNeighbour ? Math.min(least, Math.abs(y - (middles[index] ?? 0))) : least
    }, GENEROUS)
    return Math.max(LEAST, nearest)
  })
}
