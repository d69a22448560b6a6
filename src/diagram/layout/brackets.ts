import type { Ms } from '../../engine/settings'
import type { Timer } from '../../engine/tcb'
import { historyOf, type TimerRun } from '../../simulation/frame'
import type { Host } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'
import type { Dimensions } from './dimensions'
import type { TimeScale } from './timeScale'

/** A timer as a bracket beside the lane: from when it is set until it runs out or is put out. */
export interface Bracket {
  readonly host: Host
  readonly connection: number
  readonly timer: Timer
  readonly start: Ms
  readonly end: Ms
  readonly deadline: Ms
  readonly ending: TimerRun['ending']
  readonly x: number
  readonly top: number
  readonly bottom: number
}

/** The brackets of a trace, and how much room they take outside each lane. */
export interface Brackets {
  readonly brackets: readonly Bracket[]
  /** Where the names of states begin, measured outward from the middle of the lane. */
  readonly reach: Readonly<Record<Host, number>>
}

/** More brackets than this side by side share the last place. */
const MOST_COLUMNS = { narrow: 2, wide: 3 }

/** One bracket for each run of a timer; runs that overlap stand side by side, outside the lanes. */
export function bracketsOf(
  trace: Trace,
  scale: TimeScale,
  lanes: Readonly<Record<Host, number>>,
  dimensions: Dimensions,
): Brackets {
  const { lane, laneWidth, compact } = dimensions
  const spacing = laneWidth * (compact ? 0.4 : 0.55)
  const most = compact ? MOST_COLUMNS.narrow : MOST_COLUMNS.wide
  const reach = { A: 0, B: 0 }
  const brackets: Bracket[] = []
  for (const host of ['A', 'B'] as const) {
    const inner = laneWidth / 2 + lanes[host] + spacing
    const columns: Ms[] = []
    for (const run of historyOf(trace).timers) {
      if (run.host !== host || run.timer === 'user') continue
      const end = run.end ?? Math.min(run.deadline, Math.max(trace.end, run.start))
      if (end <= run.start) continue
      const free = columns.findIndex((until) => until <= run.start)
      const column = free === -1 ? Math.min(columns.length, most - 1) : free
      columns[column] = end
      brackets.push({
        host,
        connection: run.connection,
        timer: run.timer,
        start: run.start,
        end,
        deadline: run.deadline,
        ending: run.ending,
        x: lane[host] + (host === 'A' ? -1 : 1) * (inner + column * spacing),
        top: scale.y(run.start),
        bottom: scale.y(end),
      })
    }
    reach[host] = inner + Math.max(1, columns.length) * spacing
  }
  return { brackets, reach }
}
