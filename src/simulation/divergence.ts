import type { Ms } from './scenario'
import type { SegmentRecord, Trace, TraceEvent } from './trace'

/** Where two runs first differ: the first event that the other run does not have. Null on a side that has ended. */
export interface Divergence {
  readonly at: Ms
  readonly events: readonly [TraceEvent | null, TraceEvent | null]
}

/** The first difference between two runs; null if they are the same. Rules and causes are not compared, facts are. */
export function firstDivergence(a: Trace, b: Trace): Divergence | null {
  const length = Math.max(a.events.length, b.events.length)
  for (let index = 0; index < length; index += 1) {
    const one = a.events[index] ?? null
    const other = b.events[index] ?? null
    if (one !== null && other !== null && factOf(a, one) === factOf(b, other)) continue
    return {
      at: Math.min(one?.at ?? Number.POSITIVE_INFINITY, other?.at ?? Number.POSITIVE_INFINITY),
      events: [one, other],
    }
  }
  return null
}

/** What an event says about the world, as text that can be compared. */
function factOf(trace: Trace, event: TraceEvent): string {
  const common = [event.kind, event.at, event.host, event.connection]
  switch (event.kind) {
    case 'call':
      return [...common, event.call, event.octets, event.outcome].join()
    case 'sent':
    case 'arrived':
    case 'lost':
    case 'expired':
      return [...common, numbersOf(trace.segments[event.segment])].join()
    case 'state':
      return [...common, event.from, event.to].join()
    case 'timer':
      return [...common, event.timer, event.action, event.deadline].join()
    case 'outcome':
      return [...common, event.outcome, ...event.text.map(({ len, mark }) => `${len} ${mark}`)].join()
    case 'crash':
      return common.join()
    default:
      return event satisfies never
  }
}

const numbersOf = (seg: SegmentRecord | undefined): string =>
  seg === undefined ? '' : `${seg.id} ${seg.seq} ${seg.ack} ${seg.len} ${seg.syn}${seg.fin}${seg.rst}`
