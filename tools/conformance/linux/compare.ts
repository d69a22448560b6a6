import { simulate } from '../../../src/simulation/simulate'
import {
  flagSet,
  type ObservedSegment,
  type ObservedState,
  resultsOf,
  segmentsOf,
  statesOf,
} from './observed'
import { scenarioOf } from './scenario'
import type { Side, TraceFile } from './traceFile'

/** The first thing in which a simulation differs from a recording. */
export interface Difference {
  readonly where: string
  readonly recorded: string
  readonly simulated: string
}

/** Two sides have no common order closer than this, in ms. */
const SIDES_APART = 5
/** Kernel timers are late by up to an eighth. */
const LATE = 0.88

/** Simulate the recording's script and rules; null if all that recordings agree on agrees. */
export function compareWith(file: TraceFile): Difference | null {
  const trace = simulate(scenarioOf(file))
  const recorded = file.segments.map(recordedSegment)
  const simulated = segmentsOf(trace)
  for (const side of ['A', 'B'] as const) {
    const found =
      compareLists(
        `segments of ${side}`,
        bySide(recorded, side),
        bySide(simulated, side),
        sameSegment,
        file.end_ms,
      ) ??
      compareStates(side, bySide(file.states, side), bySide(statesOf(trace), side), file.end_ms) ??
      compareLists(
        `results of ${side}`,
        bySide(file.results, side),
        bySide(resultsOf(trace, file.script), side),
        sameResult,
        file.end_ms,
      )
    if (found !== null) return found
  }
  return compareOrder(recorded, simulated)
}

const bySide = <T extends { readonly side: Side }>(list: readonly T[], side: Side): T[] =>
  list.filter((item) => item.side === side)

const recordedSegment = (seg: TraceFile['segments'][number]): ObservedSegment => ({
  t: seg.t,
  side: seg.id.startsWith('A') ? 'A' : 'B',
  flags: flagSet(seg.flags.split('+').filter((flag) => flag !== '')),
  rseq: seg.rseq,
  rack: seg.rack,
  len: seg.len,
  lost: seg.fate.startsWith('drop'),
  arrivals: seg.arr.length,
  isOpen: seg.arr.length === 0 && !seg.fate.startsWith('drop'),
})

function sameSegment(a: ObservedSegment, b: ObservedSegment): boolean {
  const same = a.flags === b.flags && a.rseq === b.rseq && a.rack === b.rack && a.len === b.len
  return same && a.lost === b.lost && (a.arrivals === b.arrivals || a.isOpen || b.isOpen)
}

const sameResult = (
  a: TraceFile['results'][number],
  b: { sock: string; what: string; result: string },
): boolean => a.sock === b.sock && a.what === b.what && a.result === b.result

/**
 * Two lists agree if they are the same, but that the longer one may have more where the end of the recording cuts
 * something off which comes a little earlier or later on the other side.
 */
function compareLists<R extends { readonly t: number }, S extends { readonly t: number }>(
  where: string,
  recorded: readonly R[],
  simulated: readonly S[],
  same: (r: R, s: S) => boolean,
  end: number,
): Difference | null {
  const common = Math.min(recorded.length, simulated.length)
  for (let place = 0; place < common; place += 1) {
    const r = recorded[place] as R
    const s = simulated[place] as S
    if (!same(r, s)) return { where: `${where}, ${place + 1}`, recorded: shown(r), simulated: shown(s) }
  }
  const extra = [...recorded.slice(common), ...simulated.slice(common)][0]
  if (extra === undefined || extra.t >= end * LATE) return null
  const isRecorded = recorded.length > common
  return {
    where: `${where}, ${common + 1}`,
    recorded: isRecorded ? shown(extra) : 'nothing more',
    simulated: isRecorded ? 'nothing more' : shown(extra),
  }
}

const shown = (item: object): string =>
  Object.entries(item)
    .filter(([name]) => !['side', 'why', 'opts', 'id', 'seq', 'ack', 'win'].includes(name))
    .map(([name, value]) => `${name} ${value}`)
    .join(' ')

/**
 * Changes of state are compared socket by socket. A recording may have seen several changes of one instant as one.
 */
function compareStates(
  side: Side,
  recorded: readonly ObservedState[],
  simulated: readonly ObservedState[],
  end: number,
): Difference | null {
  const sockets = new Set([...recorded, ...simulated].map(({ sock }) => sock))
  for (const sock of sockets) {
    const theirs = recorded.filter((state) => state.sock === sock)
    const ours = merged(
      simulated.filter((state) => state.sock === sock),
      theirs,
    )
    const same = (a: ObservedState, b: ObservedState) => a.from === b.from && a.to === b.to
    const found = compareLists(`states of ${side} ${sock}`, theirs, ours, same, end)
    if (found !== null) return found
  }
  return null
}

/** Changes of one instant joined, wherever the recording has them joined. */
function merged(simulated: readonly ObservedState[], recorded: readonly ObservedState[]): ObservedState[] {
  const result: ObservedState[] = []
  let place = 0
  while (place < simulated.length) {
    const first = simulated[place] as ObservedState
    const theirs = recorded[result.length]
    let last = place
    while (theirs !== undefined && (simulated[last] as ObservedState).to !== theirs.to) {
      const next = simulated[last + 1]
      if (next === undefined || next.t - first.t > 1) break
      last += 1
    }
    const reached = simulated[last] as ObservedState
    const isJoin = theirs !== undefined && reached.to === theirs.to
    result.push(isJoin ? { ...first, to: reached.to } : first)
    place = isJoin ? last + 1 : place + 1
  }
  return result
}

/** Neighbours of different sides that lie apart in the recording must come in the same order. */
function compareOrder(
  recorded: readonly ObservedSegment[],
  simulated: readonly ObservedSegment[],
): Difference | null {
  const ranks = simulatedTimes(recorded, simulated)
  for (let place = 1; place < recorded.length; place += 1) {
    const first = recorded[place - 1] as ObservedSegment
    const second = recorded[place] as ObservedSegment
    const ours = [ranks[place - 1], ranks[place]] as const
    if (first.side === second.side || ours[0] === undefined || ours[1] === undefined) continue
    const isApart = second.t - first.t > Math.max(SIDES_APART, second.t * (1 - LATE))
    if (isApart && ours[0] > ours[1]) {
      return {
        where: 'order of sending',
        recorded: `${shown(first)} before ${shown(second)}`,
        simulated: 'after it',
      }
    }
  }
  return null
}

/** For each recorded segment, when its counterpart is sent in the simulation. */
function simulatedTimes(
  recorded: readonly ObservedSegment[],
  simulated: readonly ObservedSegment[],
): (number | undefined)[] {
  const counts: Record<Side, number> = { A: 0, B: 0 }
  const own: Record<Side, ObservedSegment[]> = { A: bySide(simulated, 'A'), B: bySide(simulated, 'B') }
  return recorded.map(({ side }) => {
    const time = own[side][counts[side]]?.t
    counts[side] += 1
    return time
  })
}
