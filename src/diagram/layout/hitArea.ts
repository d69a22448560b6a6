import { type FlightLine, pointAt } from './flights'

/** WCAG 2.2, 2.5.5: a target is 44 px high where nothing else is near. */
const GENEROUS = 44
/** WCAG 2.2, 2.5.8: the least. */
const LEAST = 24

/** How wide a strip along each line can be pressed: generous, but not so wide that it hides its neighbour. */
export function hitWidths(lines: readonly FlightLine[]): readonly number[] {
  const widths = lines.map(() => GENEROUS)
  const sorted = lines
    .map((line, place) => ({ place, segment: line.segment, y: pointAt(line, 0.5).y }))
    .sort((a, b) => a.y - b.y)
  for (const [rank, { place, segment, y }] of sorted.entries()) {
    const next = sorted.slice(rank + 1, rank + 3).find((other) => other.segment !== segment)
    if (next === undefined) continue
    widths[place] = Math.min(widths[place] ?? GENEROUS, next.y - y)
    widths[next.place] = Math.min(widths[next.place] ?? GENEROUS, next.y - y)
  }
  return widths.map((width) => Math.max(LEAST, width))
}
