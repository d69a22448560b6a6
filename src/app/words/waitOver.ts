import { segmentAt } from '../../simulation/frame'
import { initialNumbersOf } from '../../simulation/numbers'
import type { Ms } from '../../simulation/scenario'
import type { ConnectionRecord, SegmentRecord, Trace, TraceEvent } from '../../simulation/trace'

/** How things stand when a wait in TIME-WAIT is over. */
export interface WaitOver {
  /** How many MSL it has lasted. */
  readonly factor: number
  /** The acknowledgment of its FIN has reached the peer. */
  readonly isAnswered: boolean
  /** A segment between the same two sockets that is still on its way, one of this connection if there is one. */
  readonly stray: SegmentRecord | null
}

/** How things stand when this event ends a TIME-WAIT whose time is up; null for all other events. */
export function waitOver(trace: Trace, event: TraceEvent): WaitOver | null {
  if (event.kind !== 'timer' || event.rule !== 'timeout/time-wait') return null
  const own = trace.connections[event.connection ?? -1]
  const set = trace.events.findLast(
    ({ kind, connection, index, ...it }) =>
      index < event.index &&
      kind === 'timer' &&
      connection === event.connection &&
      'timer' in it &&
      it.timer === 'time-wait',
  )
  if (own === undefined || set === undefined) return null
  const ends = oppositeEnds(trace, own)
  const lasted = (event.at - set.at) / trace.scenario.timing.msl
  return {
    factor: Math.round(lasted * 1000) / 1000,
    isAnswered: isAnswered(trace, ends, own, event.at),
    stray: strayOf(trace, [own, ...ends], event.at),
  }
}

/** What the other host has had on the same two sockets. */
const oppositeEnds = (trace: Trace, own: ConnectionRecord): readonly ConnectionRecord[] =>
  trace.connections.filter(
    ({ host, listener, localPort, remotePort }) =>
      host !== own.host && !listener && localPort === own.remotePort && remotePort === own.localPort,
  )

/** Has the ACK of its FIN reached the end with the same initial numbers, and is no other end waiting for one? */
function isAnswered(
  trace: Trace,
  ends: readonly ConnectionRecord[],
  own: ConnectionRecord,
  now: Ms,
): boolean {
  const numbers = initialNumbersOf(trace)
  const { iss, irs } = numbers[own.index] ?? {}
  const lives = ends.map((end) => ({ end, states: statesUntil(trace, end, now) }))
  if (lives.some(({ states }) => WAITING.has(states.at(-1)?.to ?? ''))) return false
  return lives.some(
    ({ end, states }) =>
      numbers[end.index]?.iss === irs && numbers[end.index]?.irs === iss && states.some(isAcknowledgment),
  )
}

/** The states in which a host waits for the ACK of its FIN, after the FIN of its peer. */
const WAITING: ReadonlySet<string> = new Set(['LAST-ACK', 'CLOSING'])

type StateEvent = Extract<TraceEvent, { kind: 'state' }>

const statesUntil = (trace: Trace, { index }: ConnectionRecord, now: Ms): readonly StateEvent[] =>
  trace.events.filter(
    (event): event is StateEvent => event.kind === 'state' && event.connection === index && event.at <= now,
  )

const isAcknowledgment = ({ to, rule }: StateEvent): boolean => to === 'TIME-WAIT' || rule === 'ack/closed'

function strayOf(
  trace: Trace,
  [own, ...ends]: readonly [ConnectionRecord, ...ConnectionRecord[]],
  now: Ms,
): SegmentRecord | null {
  const strays = trace.segments.filter(
    (segment) =>
      segment.sentAt <= now && segmentAt(segment, now).phase === 'in-flight' && isBetween(segment, own),
  )
  const isOfThisConnection = ({ connection }: SegmentRecord) =>
    connection === own.index || ends.some(({ index }) => index === connection)
  return strays.find(isOfThisConnection) ?? strays[0] ?? null
}

const isBetween = (
  { sender, sourcePort, destinationPort }: SegmentRecord,
  { host, localPort, remotePort }: ConnectionRecord,
): boolean =>
  sender === host
    ? sourcePort === localPort && destinationPort === remotePort
    : sourcePort === remotePort && destinationPort === localPort
