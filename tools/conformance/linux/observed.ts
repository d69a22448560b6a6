import { distance } from '../../../src/engine/sequence'
import type { ConnectionRecord, SegmentRecord, Trace, TraceEvent } from '../../../src/simulation/trace'
import type { Side, TraceFile } from './traceFile'

/** A segment as recordings describe it. */
export interface ObservedSegment {
  readonly t: number
  readonly side: Side
  readonly flags: string
  readonly rseq: number | null
  readonly rack: number | null
  readonly len: number
  readonly lost: boolean
  readonly arrivals: number
  /** It was still under way at the end. */
  readonly isOpen: boolean
}

/** A change of state of a socket. `-` and `CLOSED` mean: not in the table. */
export interface ObservedState {
  readonly t: number
  readonly side: Side
  readonly sock: string
  readonly from: string
  readonly to: string
}

/** What a program saw. */
export interface ObservedResult {
  readonly t: number
  readonly side: Side
  readonly sock: string
  readonly what: string
  readonly result: string
}

/** Numbers further than this from an ISN do not belong to it. */
const NEAR = 50_000_000

/** `SYN+ACK`, the flags less PSH, in one order. */
export const flagSet = (flags: readonly string[]): string =>
  flags
    .filter((flag) => flag !== 'PSH')
    .sort()
    .join('+')

/** The segments of a trace, with numbers relative to the initial numbers of the connections. */
export function segmentsOf(trace: Trace): ObservedSegment[] {
  const isns: Record<Side, number[]> = { A: [], B: [] }
  return trace.segments.map((seg) => {
    const { sender } = seg
    if (seg.syn && !isns[sender].includes(seg.seq)) isns[sender].push(seg.seq)
    const flags = [seg.syn && 'SYN', seg.fin && 'FIN', seg.rst && 'RST', seg.ack !== null && 'ACK']
    return {
      t: seg.sentAt,
      side: sender,
      flags: flagSet(flags.filter((flag) => flag !== false)),
      rseq: relative(seg.seq, isns[sender]),
      rack: seg.ack === null ? null : relative(seg.ack, isns[sender === 'A' ? 'B' : 'A']),
      len: seg.len,
      lost: seg.fate === 'drop',
      arrivals: arrivalsOf(seg),
      isOpen: seg.flights.some(({ event }) => event === null),
    }
  })
}

const arrivalsOf = (seg: SegmentRecord): number =>
  seg.flights.filter(({ end, event }) => end === 'arrived' && event !== null).length

function relative(number: number, isns: readonly number[]): number | null {
  const near = isns.map((isn) => distance(isn, number)).filter((octets) => octets < NEAR)
  return near.length === 0 ? null : Math.min(...near)
}

/** The changes of state, as a table of sockets shows them. */
export function statesOf(trace: Trace): ObservedState[] {
  const seen = new Set<number>()
  return trace.events.flatMap((event) => {
    if (event.kind !== 'state' || event.connection === null) return []
    const connection = trace.connections[event.connection] as ConnectionRecord
    const isFirst = !seen.has(event.connection)
    seen.add(event.connection)
    const gone = event.to === 'LISTEN' && !connection.listener
    return [
      {
        t: event.at,
        side: event.host,
        sock: `${connection.localPort}-${connection.listener ? '*' : connection.remotePort}`,
        from: isFirst ? '-' : tableName(event.from),
        to: gone ? 'CLOSED' : tableName(event.to),
      },
    ]
  })
}

const tableName = (state: string): string => state.replaceAll('-', '_')

type CallEvent = Extract<TraceEvent, { kind: 'call' }>
type OutcomeEvent = Extract<TraceEvent, { kind: 'outcome' }>
type Script = TraceFile['script']

/** What the programs saw, in the words of recordings. After `close` a program sees nothing more. */
export function resultsOf(trace: Trace, script: Script): ObservedResult[] {
  const names = socketNames(trace)
  const done = new Set<number>()
  const results: ObservedResult[] = []
  for (const event of trace.events) {
    if (event.kind !== 'call' && event.kind !== 'outcome') continue
    const isDone = event.connection !== null && done.has(event.connection)
    const found =
      event.kind === 'call' ? fromCall(event, script, trace) : isDone ? null : fromOutcome(event, trace)
    if (event.kind === 'call' && endsReading(script[event.line]?.op)) done.add(event.connection ?? -1)
    if (found !== null) results.push({ t: event.at, side: event.host, sock: names(event), ...found })
  }
  return results
}

const endsReading = (op: string | undefined): boolean => op === 'close' || op === 'abort'

/** `c`, `c2`, …: sockets in the order in which they were opened (a refused `bind` counts), or accepted. */
function socketNames(trace: Trace): (event: TraceEvent) => string {
  const counts: Record<Side, number> = { A: 0, B: 0 }
  const ofConnection = new Map<number, string>()
  const ofEvent = new Map<number, string>()
  const next = (side: Side): string => {
    counts[side] += 1
    return counts[side] === 1 ? 'c' : `c${counts[side]}`
  }
  for (const event of trace.events) {
    const connection = event.connection
    if (connection === null) continue
    if (event.kind === 'call' && event.call === 'OPEN-ACTIVE') {
      const name = next(event.host)
      if (event.outcome === 'address-in-use') ofEvent.set(event.index, name)
      else ofConnection.set(connection, name)
    }
    const isAccepted = trace.connections[connection]?.acceptedBy !== null && !ofConnection.has(connection)
    if (isAccepted && event.kind === 'outcome' && event.outcome === 'connected')
      ofConnection.set(connection, next(event.host))
  }
  return (event) => ofEvent.get(event.index) ?? ofConnection.get(event.connection ?? -1) ?? 'c'
}

function fromCall(event: CallEvent, script: Script, trace: Trace): { what: string; result: string } | null {
  const line = script[event.line]
  switch (event.call) {
    case 'SEND':
      return {
        what: 'send',
        result: event.outcome === 'error' ? 'EPIPE' : `${event.octets}${line?.byte ?? 'x'}`,
      }
    case 'CLOSE':
    case 'ABORT':
      return { what: line?.op ?? 'close', result: 'ok' }
    case 'OPEN-ACTIVE':
    case 'OPEN-PASSIVE':
      if (event.outcome !== 'address-in-use') return null
      // With SO_REUSEADDR `bind` is allowed, and `connect` finds the pair of sockets taken.
      return trace.scenario.mechanisms.reuseAddress && event.call === 'OPEN-ACTIVE'
        ? { what: 'connect', result: 'EADDRNOTAVAIL' }
        : { what: 'bind', result: 'EADDRINUSE' }
    default:
      return null
  }
}

function fromOutcome(event: OutcomeEvent, trace: Trace): { what: string; result: string } | null {
  const connection = trace.connections[event.connection ?? -1]
  switch (event.outcome) {
    case 'connected':
      return { what: connection?.acceptedBy === null ? 'connect' : 'accept', result: 'ok' }
    case 'delivered':
      return {
        what: 'recv',
        result: event.text.map(({ len, mark }) => `${len}${mark.split(':')[1] ?? 'x'}`).join(' '),
      }
    case 'end-of-stream':
      return { what: 'eof', result: '0' }
    case 'refused':
      return { what: 'connect', result: 'ECONNREFUSED' }
    case 'reset':
      // After the end of the stream nobody reads, so nobody sees the error.
      return wasTold(trace, event, 'end-of-stream') ? null : { what: 'error', result: 'ECONNRESET' }
    case 'timed-out':
      return { what: wasTold(trace, event, 'connected') ? 'error' : 'connect', result: 'ETIMEDOUT' }
    default:
      return null
  }
}

/** Had the program been told `outcome` of this connection before? */
const wasTold = (
  trace: Trace,
  { connection, index }: TraceEvent,
  outcome: OutcomeEvent['outcome'],
): boolean =>
  trace.events
    .slice(0, index)
    .some(
      (earlier) =>
        earlier.kind === 'outcome' && earlier.connection === connection && earlier.outcome === outcome,
    )
