import { nextMoment } from '../../simulation/frame'
import type { Ms } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'

/** Silence longer than this is not waited through: the question is asked at its beginning. */
const LONG: Ms = 500
/** How far into the last stretch before the answer: a segment that is about to arrive is seen on its way. */
const INTO = 0.6

/** The last moment that gives nothing away of what happens at `shown`. */
export function holdBefore(traces: readonly Trace[], shown: Ms): Ms {
  const before = Math.max(0, ...traces.map((trace) => nextMoment(trace, shown, -1) ?? 0))
  const gap = shown - before
  return gap > 0 && gap <= LONG ? Math.round(before + gap * INTO) : before
}
