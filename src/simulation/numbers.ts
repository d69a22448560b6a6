import { historyOf } from './frame'
import type { SegmentRecord, Trace } from './trace'

/** The initial numbers of one end of a connection: its own, and its peer's, as far as it knows them. */
export interface InitialNumbers {
  readonly iss: number | null
  readonly irs: number | null
}

/**
 * The initial numbers of all connections, by their places in the trace. The peer's number is that of the SYN which
 * changed the state: one that is refused counts for nothing.
 */
export function initialNumbersOf(trace: Trace): readonly InitialNumbers[] {
  const { connections, segments, events } = trace
  const numbers = connections.map(() => ({ iss: null as number | null, irs: null as number | null }))
  for (let place = 0; place < segments.length; place += 1) {
    const { syn, connection, seq } = segments[place] as SegmentRecord
    const own = syn && connection !== null ? numbers[connection] : undefined
    if (own !== undefined) own.iss ??= seq
  }
  for (const { connection, event } of historyOf(trace).stays) {
    const own = numbers[connection]
    const cause = events[event]?.cause ?? null
    const came = cause === null ? undefined : events[cause]
    if (own === undefined || came?.kind !== 'arrived') continue
    const { syn, seq } = segments[came.segment] as SegmentRecord
    if (syn) own.irs ??= seq
  }
  return numbers
}
