import { resetFor } from '../control'
import type { Segment } from '../segment'
import { begin, emit, obey, type Step } from '../step'
import type { Tcb } from '../tcb'

/** SEGMENT ARRIVES in CLOSED (RFC 9293, 3.10.7.1): there is no TCB, so all but a reset is answered by a reset. */
export function arrivesInClosed(tcb: Tcb, seg: Segment): Step {
  const step = begin(tcb)
  if (seg.rst) return obey(step, 'closed/rst')
  const rule = seg.ack === null ? 'closed/no-ack' : 'closed/ack'
  return emit(obey(step, rule), rule, resetFor(seg))
}
