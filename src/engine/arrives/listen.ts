import { resetFor, synAckOf } from '../control'
import { remember } from '../retransmission'
import { revise } from '../revise'
import type { Segment } from '../segment'
import { add } from '../sequence'
import { begin, change, emit, type Moment, obey, type Step } from '../step'
import type { Tcb } from '../tcb'

/** SEGMENT ARRIVES in LISTEN (RFC 9293, 3.10.7.2). The order of the checks is the RFC's. */
export function arrivesInListen(tcb: Tcb, seg: Segment, moment: Moment): Step {
  const step = begin(tcb)
  if (seg.rst) return obey(step, 'listen/rst')
  // Nothing has been sent, so there is nothing that an ACK could rightly acknowledge.
  if (seg.ack !== null) return emit(obey(step, 'listen/ack'), 'listen/ack', resetFor(seg))
  if (!seg.syn) return obey(step, 'listen/other')

  const opened = openedBy(tcb, seg, moment)
  const synAck = synAckOf(opened)
  const waiting = remember(opened, [synAck], moment.now)
  return emit(change(step, 'listen/syn', waiting), 'listen/syn', synAck)
}

/** The TCB that a SYN makes of one in LISTEN. Text and FIN on the SYN are queued until the connection is open. */
export function openedBy(tcb: Tcb, seg: Segment, { iss }: Moment): Tcb {
  const first = add(seg.seq, 1)
  return revise(tcb, {
    state: 'SYN-RECEIVED',
    active: false,
    remoteKnown: true,
    iss,
    irs: seg.seq,
    snd: { una: iss, nxt: add(iss, 1), wnd: seg.wnd, wl1: seg.seq, wl2: iss, maxWnd: seg.wnd },
    rcv: { nxt: first, wnd: tcb.rcv.wnd },
    held: heldFrom(seg),
  })
}

/** What a SYN brings besides itself, to be processed once the connection is ESTABLISHED. */
export const heldFrom = (seg: Segment): Tcb['held'] =>
  seg.len > 0 || seg.fin ? [{ seq: add(seg.seq, 1), text: seg.text, len: seg.len, fin: seg.fin }] : []
