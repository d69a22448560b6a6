import type { Ms } from '../engine/settings'
import type { State, Timer } from '../engine/tcb'
import { type Intervals, intervalsOf } from './intervals'
import type { Host } from './scenario'
import type { EventIndex, SegmentRecord, Trace, TraceEvent } from './trace'

/** Where a segment is at a moment: not yet sent, on its way, or at the end of its last flight. */
export type Phase = 'future' | 'in-flight' | 'past'

/** A flight at a moment. `fraction` is the part of its time that has passed, 0 to 1. */
export interface FlightFrame {
  readonly phase: Phase
  readonly fraction: number
}

/** A segment at a moment. It is past when all its flights are. */
export interface SegmentFrame {
  readonly phase: Phase
  readonly flights: readonly FlightFrame[]
}

/** A timer that is running. `fraction` is the part that has elapsed, 0 to 1. */
export interface RunningTimer {
  readonly timer: Timer
  readonly since: Ms
  readonly deadline: Ms
  readonly fraction: number
}

/** One end of a connection, or a listener, at a moment. A connection that has not begun or is over is not listed. */
export interface ConnectionFrame {
  /** Index into `trace.connections`. */
  readonly connection: number
  readonly state: State
  readonly since: Ms
  readonly timers: readonly RunningTimer[]
}

/** A host at a moment. */
export interface HostFrame {
  /** The state of its newest connection; without one LISTEN if it listens; else CLOSED. */
  readonly state: State
  /** In the order in which they began. */
  readonly connections: readonly ConnectionFrame[]
}

/** One moment of a trace: all that is true when the clock shows `playhead`. */
export interface Frame {
  readonly playhead: Ms
  readonly hosts: { readonly A: HostFrame; readonly B: HostFrame }
  /** How many of `trace.events` have happened: those at or before the playhead. */
  readonly happened: number
  /** The last of these. */
  readonly latest: TraceEvent | null
}

/** A stretch of time that a connection spends in one state. `end` is null if the run ends first. */
export interface Stay {
  readonly connection: number
  readonly host: Host
  readonly state: State
  readonly start: Ms
  readonly end: Ms | null
  /** The event that began it. */
  readonly event: EventIndex
}

/** A timer from when it was set or restarted until it ended. `end` is null if the run ends first. */
export interface TimerRun {
  readonly connection: number
  readonly host: Host
  readonly timer: Timer
  readonly start: Ms
  readonly deadline: Ms
  readonly end: Ms | null
  readonly ending: 'expired' | 'cancelled' | 'restarted' | null
  /** The event that set it. */
  readonly event: EventIndex
  /** The event that ended it; null if the run ends first. */
  readonly endEvent: EventIndex | null
}

/** What a trace says about lengths of time. */
export interface History {
  /** Sorted distinct times at which something happens; 0 is one of them. */
  readonly moments: readonly Ms[]
  readonly stays: readonly Stay[]
  readonly timers: readonly TimerRun[]
}

interface IndexedHistory extends History {
  /** The stays other than in CLOSED, and the timer runs, to be found by a moment. */
  readonly staysAt: Intervals<Stay>
  readonly timersAt: Intervals<TimerRun>
}

const histories = new WeakMap<Trace, IndexedHistory>()

/** The stays and the timer runs of a trace. It is worked out once for each trace. */
export const historyOf = (trace: Trace): History => indexedHistoryOf(trace)

/** The moments that a reader can step through: the distinct times of the events, with the beginning. */
export const momentsOf = (trace: Trace): readonly Ms[] => historyOf(trace).moments

/** The next moment in this direction; null beyond the last and before the first. */
export function nextMoment(trace: Trace, from: Ms, direction: 1 | -1): Ms | null {
  const moments = momentsOf(trace)
  const passed = countBelow(moments.length, (place) => {
    const moment = moments[place] as Ms
    return direction === 1 ? moment <= from : moment < from
  })
  return moments[direction === 1 ? passed : passed - 1] ?? null
}

/** The state of everything but the segments at one moment. Its cost does not grow with the length of the trace. */
export function frameAt(trace: Trace, playhead: Ms): Frame {
  const { staysAt, timersAt } = indexedHistoryOf(trace)
  const runs = timersAt.over(playhead, playhead)
  const present = staysAt
    .over(playhead, playhead)
    .map(({ connection, state, start }) => ({
      connection,
      state,
      since: start,
      timers: runs.filter((run) => run.connection === connection).map((run) => running(run, playhead)),
    }))
    .sort((a, b) => a.connection - b.connection)
  const hostFrame = (host: Host): HostFrame => {
    const connections = present.filter(({ connection }) => trace.connections[connection]?.host === host)
    const newest = connections.findLast(({ connection }) => trace.connections[connection]?.listener === false)
    return { state: (newest ?? connections[0])?.state ?? 'CLOSED', connections }
  }
  const happened = countUpTo(trace.events, playhead)
  return {
    playhead,
    hosts: { A: hostFrame('A'), B: hostFrame('B') },
    happened,
    latest: trace.events[happened - 1] ?? null,
  }
}

/** Where a segment is when the clock shows `playhead`. */
export function segmentAt({ sentAt, flights }: SegmentRecord, playhead: Ms): SegmentFrame {
  const frames = flights.map(({ at }): FlightFrame => {
    if (playhead < sentAt) return { phase: 'future', fraction: 0 }
    if (playhead >= at) return { phase: 'past', fraction: 1 }
    return { phase: 'in-flight', fraction: (playhead - sentAt) / (at - sentAt) }
  })
  if (playhead < sentAt) return { phase: 'future', flights: frames }
  return { phase: frames.every(({ phase }) => phase === 'past') ? 'past' : 'in-flight', flights: frames }
}

/** How many events happen at or before a time. Events are in order of time. */
export const countUpTo = (events: readonly TraceEvent[], time: Ms): number =>
  countBelow(events.length, (place) => (events[place] as TraceEvent).at <= time)

/** How many of the first places hold, where none holds after one that does not. */
function countBelow(length: number, holds: (place: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

function indexedHistoryOf(trace: Trace): IndexedHistory {
  const known = histories.get(trace)
  if (known !== undefined) return known
  const { stays, timers } = readEvents(trace)
  const extentOf = ({ start, end }: Stay | TimerRun) => [start, end ?? Number.POSITIVE_INFINITY] as const
  const history = {
    moments: distinctTimes(trace),
    stays,
    timers,
    staysAt: intervalsOf(
      stays.filter(({ state }) => state !== 'CLOSED'),
      extentOf,
    ),
    timersAt: intervalsOf(timers, extentOf),
  }
  histories.set(trace, history)
  return history
}

function running({ timer, start, deadline }: TimerRun, playhead: Ms): RunningTimer {
  const fraction = deadline > start ? Math.min(1, (playhead - start) / (deadline - start)) : 1
  return { timer, since: start, deadline, fraction }
}

/** Events stand in the order of time. */
function distinctTimes({ events }: Trace): readonly Ms[] {
  const times: Ms[] = [0]
  let last = 0
  for (const { at } of events) {
    if (at === last) continue
    times.push(at)
    last = at
  }
  return times
}

/** A stretch whose end is not known yet. */
type Open<Stretch> = { -readonly [Field in keyof Stretch]: Stretch[Field] }

function readEvents(trace: Trace): Pick<History, 'stays' | 'timers'> {
  const stays: Open<Stay>[] = []
  const timers: Open<TimerRun>[] = []
  const openStay = new Map<number, number>()
  const openTimer = new Map<string, number>()

  const endStay = (connection: number, end: Ms) => {
    const index = openStay.get(connection)
    if (index !== undefined) (stays[index] as Open<Stay>).end = end
    openStay.delete(connection)
  }
  const endTimer = (key: string, { at, index: endEvent }: TraceEvent, ending: TimerRun['ending']) => {
    const place = openTimer.get(key)
    const run = place === undefined ? undefined : timers[place]
    if (run !== undefined) {
      run.end = at
      run.ending = ending
      run.endEvent = endEvent
    }
    openTimer.delete(key)
  }

  for (const event of trace.events) {
    const { at, host, connection } = event
    if (event.kind === 'crash') {
      for (const known of trace.connections) if (known.host === host) endStay(known.index, at)
      for (const key of [...openTimer.keys()]) {
        const run = timers[openTimer.get(key) as number]
        if (run?.host === host) endTimer(key, event, 'cancelled')
      }
    }
    if (connection === null) continue
    if (event.kind === 'state') {
      endStay(connection, at)
      // A connection that goes back to LISTEN is its listener again, which has been there all the while.
      if (event.to === 'LISTEN' && trace.connections[connection]?.listener === false) continue
      openStay.set(connection, stays.length)
      stays.push({ connection, host, state: event.to, start: at, end: null, event: event.index })
    } else if (event.kind === 'timer') {
      const key = `${connection} ${event.timer}`
      const isNew = event.action === 'set' || event.action === 'restarted'
      endTimer(key, event, event.action === 'expired' ? 'expired' : isNew ? 'restarted' : 'cancelled')
      if (!isNew) continue
      openTimer.set(key, timers.length)
      const { timer, deadline, index } = event
      timers.push({
        connection,
        host,
        timer,
        start: at,
        deadline,
        end: null,
        ending: null,
        event: index,
        endEvent: null,
      })
    }
  }
  return { stays, timers }
}
