import { historyOf } from '../simulation/frame'
import type { Host } from '../simulation/scenario'
import type { SegmentRecord, Trace, TraceEvent } from '../simulation/trace'
import { verdictOf } from '../simulation/verdict'

/** What can be brought about in a run. Their words are `goal.<id>` in `words/`. */
export const GOALS = {
  /** Nothing happens twice and nothing is lost: the connection is closed by FIN on both sides. */
  'clean-close': (trace) => verdictOf(trace).finding === 'clean-close',
  'b-repeats-syn-ack': (trace) => times(trace, 'B.syn') >= 2,
  'a-syn-three-times': (trace) => times(trace, 'A.syn') >= 3,
  /** A and B are both ESTABLISHED although the first two SYNs of A have never come. */
  'open-without-two-syns': (trace) =>
    isOpened(trace, 'A') &&
    isOpened(trace, 'B') &&
    !hasArrived(trace, 'A.syn') &&
    !hasArrived(trace, 'A.syn#2'),
  /** B becomes ESTABLISHED by a segment with text in it. */
  'text-opens-b': (trace) =>
    trace.events.some(
      (event) =>
        event.kind === 'arrived' &&
        event.host === 'B' &&
        event.rules.includes('ack/opens') &&
        (segmentOf(trace, event)?.len ?? 0) > 0,
    ),
  /** At the end B holds a connection that A does not share. */
  'ghost-at-b': (trace) => {
    const verdict = verdictOf(trace)
    return verdict.finding === 'ghost' && verdict.host === 'B'
  },
  /** B begins a connection on an old SYN, and forgets it because nobody confirms it. */
  'not-fooled': (trace) => verdictOf(trace).finding === 'not-fooled',
  /** B, ESTABLISHED by two-way rule on an old SYN, is given text that nobody has just written. */
  'ghost-reads': (trace) =>
    trace.events.some(
      (event) =>
        event.kind === 'outcome' &&
        event.outcome === 'delivered' &&
        event.host === 'B' &&
        (trace.connections[event.connection ?? -1]?.ordinal ?? 0) > 1 &&
        event.text.some(({ mark }) => mark === 'A1'),
    ),
  'three-segment-close': (trace) =>
    verdictOf(trace).finding === 'clean-close' &&
    times(trace, 'B.fin') === 1 &&
    times(trace, 'B.ack-fin') === 0,
  /** Text reaches A after A has closed its direction. */
  'text-after-fin': (trace) => {
    const fin = trace.segments.find(({ id }) => id === 'A.fin')
    return (
      fin !== undefined &&
      trace.events.some(
        (event) =>
          event.kind === 'outcome' &&
          event.outcome === 'delivered' &&
          event.host === 'A' &&
          event.at > fin.sentAt,
      )
    )
  },
  'both-closing': (trace) => hasBeenIn(trace, 'A', 'CLOSING') && hasBeenIn(trace, 'B', 'CLOSING'),
  'both-time-wait': (trace) => hasBeenIn(trace, 'A', 'TIME-WAIT') && hasBeenIn(trace, 'B', 'TIME-WAIT'),
  'only-b-waits': (trace) => !hasBeenIn(trace, 'A', 'TIME-WAIT') && hasBeenIn(trace, 'B', 'TIME-WAIT'),
  /** When nothing more can happen, a host is still in CLOSE-WAIT. */
  'close-wait-for-ever': (trace) =>
    trace.ending === 'quiet' &&
    historyOf(trace).stays.some(({ state, end }) => state === 'CLOSE-WAIT' && end === null),
  'b-fin-twice': (trace) => times(trace, 'B.fin') >= 2,
  'b-fin-three-times': (trace) => times(trace, 'B.fin') >= 3,
  'wait-afresh': (trace) =>
    trace.events.some(
      (event) => event.kind === 'timer' && event.timer === 'time-wait' && event.action === 'restarted',
    ),
  /** B has sent its FIN and is thrown out of LAST-ACK by a reset. */
  'last-ack-reset': (trace) =>
    trace.events.some(
      (event) => event.kind === 'state' && event.from === 'LAST-ACK' && causedByReset(trace, event),
    ),
  'foreign-octet': (trace) => verdictOf(trace).finding === 'foreign-octets',
  'old-text-refused': (trace) => verdictOf(trace).finding === 'old-text-refused',
  'address-in-use': (trace) =>
    trace.events.some((event) => event.kind === 'call' && event.outcome === 'address-in-use'),
  /** A second connection on the same pair of sockets is opened, and both hosts share it. */
  'second-connection': (trace) =>
    trace.connections.filter(
      ({ listener, index }) =>
        !listener &&
        trace.events.some((it) => it.kind === 'state' && it.connection === index && it.to === 'ESTABLISHED'),
    ).length >= 4 && verdictOf(trace).holds,
  /** TIME-WAIT ends before its timer has run out. */
  'wait-cut-short': (trace) =>
    trace.events.some(
      (event) =>
        event.kind === 'state' &&
        event.from === 'TIME-WAIT' &&
        !historyOf(trace).timers.some(
          ({ connection, timer, end, ending }) =>
            timer === 'time-wait' &&
            connection === event.connection &&
            end === event.at &&
            ending === 'expired',
        ),
    ),
  /** The program at A is told of a reset though nobody has called ABORT, and nobody has crashed. */
  'a-reset-unasked': (trace) =>
    trace.scenario.calls.every(({ call }) => call !== 'ABORT' && call !== 'CRASH') &&
    trace.events.some((event) => event.kind === 'outcome' && event.outcome === 'reset' && event.host === 'A'),
  /** A host that has forgotten everything answers with a reset, and the other learns of it. */
  'half-open-found': (trace) => {
    const crash = trace.events.find(({ kind }) => kind === 'crash')
    return (
      crash !== undefined &&
      trace.events.some(
        (event) =>
          event.kind === 'outcome' &&
          event.outcome === 'reset' &&
          event.host !== crash.host &&
          event.at > crash.at,
      )
    )
  },
  'gives-up': (trace) => trace.events.some(({ rule }) => rule === 'timeout/gave-up'),
  'grows-too-old': (trace) => trace.events.some(({ kind }) => kind === 'expired'),
} as const satisfies Readonly<Record<string, (trace: Trace) => boolean>>

export type GoalId = keyof typeof GOALS

/** Is there such a goal? Links name goals, and may name any. */
export const isGoal = (id: string): id is GoalId => Object.hasOwn(GOALS, id)

/** Has a run reached a goal? */
export const reaches = (trace: Trace, goal: GoalId): boolean => GOALS[goal](trace)

/** How often a segment is sent, under whichever number of attempt. */
const times = (trace: Trace, name: string): number =>
  trace.segments.filter(({ id }) => id.replace(/#\d+$/, '') === name).length

const segmentOf = (trace: Trace, event: TraceEvent): SegmentRecord | undefined =>
  'segment' in event ? trace.segments[event.segment] : undefined

const hasArrived = (trace: Trace, id: string): boolean =>
  trace.events.some((event) => event.kind === 'arrived' && segmentOf(trace, event)?.id === id)

const isOpened = (trace: Trace, host: Host): boolean => hasBeenIn(trace, host, 'ESTABLISHED')

const hasBeenIn = (trace: Trace, host: Host, state: string): boolean =>
  historyOf(trace).stays.some((stay) => stay.host === host && stay.state === state)

function causedByReset(trace: Trace, event: TraceEvent): boolean {
  const cause = event.cause === null ? undefined : trace.events[event.cause]
  return cause?.kind === 'arrived' && (segmentOf(trace, cause)?.rst ?? false)
}
