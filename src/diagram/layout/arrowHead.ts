import { px } from '../art/markup'
import { type FlightLine, headingAt } from './flights'

/** How long an arrow head is, and half its width. */
const LENGTH = 11
const HALF = 4.6

/**
 * The arrow head at the end of a flight as the `d` of a path. It stands in the coordinates of the picture: browsers
 * must keep account of each mark that is turned or moved by itself.
 */
export function arrowHead(line: FlightLine, zoom: number): string {
  const { x, y } = line.finish
  const heading = headingAt(line, 1)
  const cos = Math.cos(heading) * zoom
  const sin = Math.sin(heading) * zoom
  const corner = (side: 1 | -1) =>
    `${px(x - LENGTH * cos - side * HALF * sin)} ${px(y - LENGTH * sin + side * HALF * cos)}`
  return `M${px(x)} ${px(y)}L${corner(1)}L${corner(-1)}Z`
}
