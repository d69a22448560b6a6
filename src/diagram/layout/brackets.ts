import type { Ms } from '../../engine/settings'
import type { Timer } from '../../engine/tcb'
import { historyOf, type TimerRun } from '../../simulation/frame'
import type { Host } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'
import type { Dimensions } from './dimensions'
import { type Marks, marksBetween } from './made'
import type { EventPlaces } from './timeScale'

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

/** The brackets of a trace by their places, in the order in which the timers were set. */
export interface Brackets extends Marks<Bracket> {
  /** Where the names of states begin, measured outward from the middle of the lane. */
  readonly reach: Readonly<Record<Host, number>>
}

/** More brackets than this side by side share the last place. */
const MOST_COLUMNS = { narrow: 2, wide: 3 }

/** One bracket for each run of a timer; runs that overlap stand side by side, outside the lanes. */
export function bracketsOf(
  trace: Trace,
  { scale, heights }: EventPlaces,
  lanes: Readonly<Record<Host, number>>,
  dimensions: Dimensions,
): Brackets {
  const { lane, laneWidth, compact } = dimensions
  const spacing = laneWidth * (compact ? 0.4 : 0.55)
  const most = compact ? MOST_COLUMNS.narrow : MOST_COLUMNS.wide
  const inner = { A: laneWidth / 2 + lanes.A + spacing, B: laneWidth / 2 + lanes.B + spacing }
  const columns: Record<Host, Ms[]> = { A: [], B: [] }
  const { timers } = historyOf(trace)
  const runs: TimerRun[] = []
  const columnOf = new Uint8Array(timers.length)
  const tops = new Float64Array(timers.length)
  const bottoms = new Float64Array(timers.length)
  const endOf = (run: TimerRun): Ms => run.end ?? Math.min(run.deadline, Math.max(trace.end, run.start))
  for (let place = 0; place < timers.length; place += 1) {
    const run = timers[place] as TimerRun
    if (run.timer === 'user') continue
    const end = endOf(run)
    if (end <= run.start) continue
    const taken = columns[run.host]
    let column = 0
    while (column < taken.length && (taken[column] as Ms) > run.start) column += 1
    if (column === taken.length) column = Math.min(column, most - 1)
    taken[column] = end
    columnOf[runs.length] = column
    tops[runs.length] = heights[run.event] as number
    bottoms[runs.length] = run.endEvent === null ? scale.y(end) : (heights[run.endEvent] as number)
    runs.push(run)
  }
  const bracket = (place: number, top: number, bottom: number): Bracket => {
    const run = runs[place] as TimerRun
    const { host } = run
    const x = lane[host] + (host === 'A' ? -1 : 1) * (inner[host] + (columnOf[place] as number) * spacing)
    return { ...run, end: endOf(run), x, top, bottom }
  }
  const reachOf = (host: Host) => inner[host] + Math.max(1, columns[host].length) * spacing
  return {
    ...marksBetween(tops.subarray(0, runs.length), bottoms.subarray(0, runs.length), bracket),
    reach: { A: reachOf('A'), B: reachOf('B') },
  }
}
