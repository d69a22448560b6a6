import type { Trace, TraceEvent } from './trace'

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
  const numbers = trace.connections.map(() => ({ iss: null as number | null, irs: null as number | null }))
  for (const event of trace.events) {
    const own = event.connection === null ? undefined : numbers[event.connection]
    if (own === undefined) continue
    if (event.kind === 'sent') own.iss ??= synOf(trace, event)
    else if (event.kind === 'state' && event.cause !== null) {
      const came = trace.events[event.cause]
      if (came?.kind === 'arrived') own.irs ??= synOf(trace, came)
    }
  }
  return numbers
}

/** The number of a SYN; null of any other segment. */
function synOf(trace: Trace, { segment }: Extract<TraceEvent, { kind: 'sent' | 'arrived' }>): number | null {
  const seg = trace.segments[segment]
  return seg?.syn === true ? seg.seq : null
}
