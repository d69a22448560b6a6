import { add, isAtMost } from '../../engine/sequence'
import type { Ms } from '../../simulation/scenario'
import type { SegmentRecord, Trace } from '../../simulation/trace'

/**
 * Why its sender waits for no acknowledgment of a segment for which no retransmission timer runs: it takes up no
 * number; it has been acknowledged, by an answer to another copy of it; the connection that sent it is gone; or, by the
 * two-way rule, the sender needs no confirmation.
 */
export type Unawaited = 'no-number' | 'acknowledged' | 'gone' | 'unconfirmed'

/** Why nobody waits for the acknowledgment of this segment at this moment. */
export function whyUnawaited(trace: Trace, segment: SegmentRecord, at: Ms): Unawaited {
  const { connection, seq, syn, fin, len } = segment
  const end = add(seq, Number(syn) + len + Number(fin))
  if (end === seq) return 'no-number'
  const past = trace.events.filter((event) => event.at <= at && event.connection === connection)
  const isAcknowledged = past.some((event) => {
    const ack = event.kind === 'arrived' ? (trace.segments[event.segment]?.ack ?? null) : null
    return ack !== null && isAtMost(end, ack)
  })
  if (isAcknowledged) return 'acknowledged'
  const state = past.findLast((event) => event.kind === 'state')
  return state?.kind === 'state' && state.to === 'CLOSED' ? 'gone' : 'unconfirmed'
}
