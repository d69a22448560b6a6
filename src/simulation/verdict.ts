import type { State } from '../engine/tcb'
import { initialNumbersOf } from './numbers'
import type { Host, Ms } from './scenario'
import type { ConnectionRecord, EventIndex, Trace, TraceEvent } from './trace'

/**
 * How a run came out, for the programs that use TCP. What is worst is said: text of another incarnation, a connection
 * that nobody shares, an end that was not a FIN. Each finding names the event that shows it.
 */
export type Verdict =
  /** A program was given octets that were written in another connection than its own. */
  | {
      readonly holds: false
      readonly finding: 'foreign-octets'
      readonly host: Host
      readonly octets: number
      readonly mark: string
      readonly at: Ms
      readonly event: EventIndex
    }
  /** A host holds a connection, at the end of the run, that its peer does not share. `since`: when it opened. */
  | {
      readonly holds: false
      readonly finding: 'ghost'
      readonly host: Host
      readonly state: State
      readonly since: Ms
      readonly event: EventIndex
    }
  /** A program was given a connection that its peer never shared; it ended by a reset or by giving up. */
  | {
      readonly holds: false
      readonly finding: 'brief-ghost'
      readonly host: Host
      readonly since: Ms
      readonly at: Ms
      readonly event: EventIndex
    }
  /** A connection ended by a reset, or was given up, instead of by FIN. */
  | {
      readonly holds: false
      readonly finding: 'reset' | 'gave-up'
      readonly host: Host
      readonly state: State
      readonly at: Ms
      readonly event: EventIndex
    }
  /** A host forgot a half-made connection: by a reset, or because nobody confirmed it. */
  | {
      readonly holds: true
      readonly finding: 'not-fooled'
      readonly host: Host
      readonly by: 'reset' | 'gave-up'
      readonly at: Ms
      readonly event: EventIndex
    }
  /** Late text of another incarnation came, and was not taken. */
  | {
      readonly holds: true
      readonly finding: 'old-text-refused'
      readonly host: Host
      readonly at: Ms
      readonly event: EventIndex
    }
  /** Every connection that opened was closed by FIN on both sides. */
  | {
      readonly holds: true
      readonly finding: 'clean-close'
      readonly at: Ms
      readonly event: EventIndex | null
    }
  /** Nothing went wrong, and something is still open, on both sides. */
  | { readonly holds: true; readonly finding: 'open' }
  /** No connection came about. */
  | { readonly holds: true; readonly finding: 'no-connection' }

/** The verdict on a run. */
export function verdictOf(trace: Trace): Verdict {
  const ends = endsOf(trace)
  return (
    foreignOctets(trace, ends) ??
    ghost(ends) ??
    badEnd(ends) ??
    notFooled(ends) ??
    oldTextRefused(trace, ends) ??
    ordinary(trace, ends)
  )
}

/** What the trace tells of one end of a connection. */
interface End {
  readonly record: ConnectionRecord
  readonly iss: number | null
  readonly irs: number | null
  state: State
  /** When it left CLOSED or LISTEN. */
  began: Ms
  /** When it became ESTABLISHED, and by which event. */
  opened: { readonly at: Ms; readonly event: EventIndex } | null
  /** How it left the table. */
  gone: Extract<TraceEvent, { kind: 'state' }> | null
  peers: readonly End[]
}

function endsOf(trace: Trace): readonly End[] {
  const numbers = initialNumbersOf(trace)
  const ends: End[] = trace.connections.map((record) => ({
    record,
    iss: numbers[record.index]?.iss ?? null,
    irs: numbers[record.index]?.irs ?? null,
    state: 'CLOSED',
    began: Number.POSITIVE_INFINITY,
    opened: null,
    gone: null,
    peers: [],
  }))
  for (const event of trace.events) {
    const end = event.connection === null ? undefined : ends[event.connection]
    if (end === undefined) continue
    if (event.kind === 'state') noteState(end, event)
  }
  for (const end of ends) end.peers = ends.filter((other) => areOne(end, other))
  return ends.filter(({ record }) => !record.listener)
}

function noteState(end: End, event: Extract<TraceEvent, { kind: 'state' }>): void {
  end.state = event.to
  end.began = Math.min(end.began, event.at)
  if (event.to === 'ESTABLISHED') end.opened ??= { at: event.at, event: event.index }
  if (event.to === 'CLOSED' || (event.to === 'LISTEN' && event.from === 'SYN-RECEIVED')) end.gone = event
}

/** Do two ends make one connection? Their sockets and their initial numbers agree, and they lived at one time. */
const areOne = (a: End, b: End): boolean =>
  a.record.host !== b.record.host &&
  a.record.localPort === b.record.remotePort &&
  a.record.remotePort === b.record.localPort &&
  a.iss !== null &&
  a.iss === b.irs &&
  b.iss === a.irs &&
  a.began < (b.gone?.at ?? Number.POSITIVE_INFINITY) &&
  b.began < (a.gone?.at ?? Number.POSITIVE_INFINITY)

function foreignOctets(trace: Trace, ends: readonly End[]): Verdict | null {
  for (const event of trace.events) {
    if (event.kind !== 'outcome' || event.outcome !== 'delivered') continue
    const end = ends.find(({ record }) => record.index === event.connection)
    const own = end?.peers.map(({ record }) => `${record.host}${record.ordinal}`) ?? []
    const foreign = event.text.find(({ mark }) => !own.includes(mark.split(':')[0] as string))
    if (foreign === undefined) continue
    const { host, at, index } = event
    return {
      holds: false,
      finding: 'foreign-octets',
      host,
      octets: foreign.len,
      mark: foreign.mark,
      at,
      event: index,
    }
  }
  return null
}

const HELD: ReadonlySet<State> = new Set(['ESTABLISHED', 'CLOSE-WAIT', 'FIN-WAIT-2'])

function ghost(ends: readonly End[]): Verdict | null {
  for (const { record, state, opened, gone, peers } of ends) {
    if (opened === null) continue
    const { host } = record
    const isShared = peers.some((peer) => peer.gone === null)
    if (gone === null && HELD.has(state) && !isShared) {
      return { holds: false, finding: 'ghost', host, state, since: opened.at, event: opened.event }
    }
    if (gone !== null && peers.length === 0 && isBadEnd(gone)) {
      return { holds: false, finding: 'brief-ghost', host, since: opened.at, at: gone.at, event: gone.index }
    }
  }
  return null
}

const isBadEnd = ({ rule }: TraceEvent): boolean => rule.startsWith('rst/') || rule === 'timeout/gave-up'

function badEnd(ends: readonly End[]): Verdict | null {
  for (const { record, opened, gone } of ends) {
    if (opened === null || gone === null || gone.from === 'TIME-WAIT' || !isBadEnd(gone)) continue
    const finding = gone.rule === 'timeout/gave-up' ? 'gave-up' : 'reset'
    return { holds: false, finding, host: record.host, state: gone.from, at: gone.at, event: gone.index }
  }
  return null
}

function notFooled(ends: readonly End[]): Verdict | null {
  for (const { record, opened, gone, peers } of ends) {
    if (opened !== null || gone === null || gone.from !== 'SYN-RECEIVED' || peers.length > 0) continue
    const by = gone.rule === 'timeout/gave-up' ? 'gave-up' : 'reset'
    return { holds: true, finding: 'not-fooled', host: record.host, by, at: gone.at, event: gone.index }
  }
  return null
}

/** Text that came to a connection of another incarnation, or to none. */
function oldTextRefused(trace: Trace, ends: readonly End[]): Verdict | null {
  for (const event of trace.events) {
    if (event.kind !== 'arrived') continue
    const seg = trace.segments[event.segment]
    if (seg === undefined || seg.len === 0) continue
    const end = ends.find(({ record }) => record.index === event.connection)
    const isOwn = end?.peers.some(({ record }) => record.index === seg.connection) ?? false
    const isLate = seg.flights[event.flight]?.end === 'arrived' && seg.fate !== 'deliver'
    if (isOwn || !isLate || event.rules.includes('text/taken')) continue
    return { holds: true, finding: 'old-text-refused', host: event.host, at: event.at, event: event.index }
  }
  return null
}

function ordinary(trace: Trace, ends: readonly End[]): Verdict {
  const opened = ends.filter((end) => end.opened !== null)
  if (opened.length === 0) return { holds: true, finding: 'no-connection' }
  const left = opened.filter((end) => end.gone === null)
  if (left.length > 0) return { holds: true, finding: 'open' }
  const last = opened
    .map(({ gone }) => gone)
    .reduce((a, b) => (a !== null && b !== null && a.at > b.at ? a : b), null)
  return { holds: true, finding: 'clean-close', at: last?.at ?? trace.end, event: last?.index ?? null }
}
