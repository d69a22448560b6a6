import type { Ms } from '../../engine/settings'
import type { SegmentRecord } from '../../simulation/trace'
import type { FlightLine } from './flights'
import type { Layout } from './layout'

/** A day: what a link can say of a fate. */
const LATEST: Ms = 86_400_000

/**
 * By how much later than usual a segment arrives if its arrow head is drawn to this height on the other lane, as a
 * round number: to 10 ms, 100 ms, 1 s or 10 s, the coarser the later. Below the picture time goes on evenly.
 */
export function latenessAt(
  y: number,
  { sentAt }: SegmentRecord,
  line: FlightLine,
  { scale, dimensions }: Layout,
  delay: Ms,
): Ms {
  // An arrow head stands a little above its instant where several arrive at once.
  const height = y + scale.y(line.endsAt) - line.finish.y
  const beyond = Math.max(0, height - scale.bottom)
  const time = scale.timeAt(height) + (beyond / dimensions.flightHeight) * delay
  return Math.min(LATEST, roundly(Math.max(0, time - sentAt - delay)))
}

function roundly(time: Ms): Ms {
  const unit = time < 200 ? 10 : time < 2000 ? 100 : time < 60_000 ? 1000 : 10_000
  return Math.round(time / unit) * unit
}

/** A line drawn to where its arrow head is pulled. */
export function pulledTo(line: FlightLine, y: number): FlightLine {
  const finish = { x: line.finish.x, y: Math.max(y, line.start.y + 1) }
  return { ...line, finish, end: 'arrived', reaches: 1 }
}
