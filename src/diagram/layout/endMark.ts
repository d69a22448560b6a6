import type { Box } from './boxes'
import { type FlightLine, pointAt } from './flights'

/** How large the cross of a lost segment and the dagger of an expired one are. */
export const END_MARK = 20

/** What the cross or the dagger at the end of a line covers. */
export function endMark(line: FlightLine): readonly Box[] {
  if (line.end === 'arrived') return []
  const { x, y } = pointAt(line, line.reaches)
  return [{ x, y, width: END_MARK, height: END_MARK, angle: 0 }]
}
