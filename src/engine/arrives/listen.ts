import { resetFor, synAckOf } from '../control'
import { trimmed } from '../reassembly'
import { remember } from '../retransmission'
import { revise } from '../revise'
import type { Segment } from '../segment'
import { add } from '../sequence'
import { begin, change, emit, type Moment, obey, type Step } from '../step'
import type { ReceiveSpace, Tcb } from '../tcb'

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
  const rcv = { nxt: add(seg.seq, 1), wnd: tcb.rcv.wnd }
  return revise(tcb, {
    state: 'SYN-RECEIVED',
    active: false,
    iss,
    irs: seg.seq,
    snd: { una: iss, nxt: add(iss, 1), wnd: seg.wnd, wl1: seg.seq, wl2: iss, maxWnd: seg.wnd },
    rcv,
    held: heldFrom(seg, rcv),
  })
}

/** What a SYN brings besides itself, as far as the window goes, to be processed once the connection is ESTABLISHED. */
export function heldFrom(seg: Segment, rcv: ReceiveSpace): Tcb['held'] {
  if (seg.len === 0 && !seg.fin) return NOTHING
  const piece = trimmed(rcv, { seq: rcv.nxt, text: seg.text, len: seg.len, fin: seg.fin })
  return piece === null ? NOTHING : [piece]
}

const NOTHING: Tcb['held'] = []
