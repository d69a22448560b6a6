import { acknowledgesNew } from '../acceptability'
import { synAckOf } from '../control'
import { acknowledged } from '../retransmission'
import { revise, reviseSend } from '../revise'
import type { Segment } from '../segment'
import { begin, change, emit, type Moment, obey, type Step, signal } from '../step'
import type { Tcb } from '../tcb'
import { openedBy } from './listen'
import { withPeer } from './synSent'
import { afterOpening } from './text'

/**
 * What would be different if two segments were enough to open. A listener is ESTABLISHED on SYN and waits for no
 * confirmation, so its SYN,ACK is not repeated by timer, only when the SYN comes again; and the SYN,ACK needs no
 * answer. Null where nothing is different: then the true rules apply.
 */
export function arrivesTwoWay(tcb: Tcb, seg: Segment, moment: Moment): Step | null {
  if (!seg.syn || seg.rst) return null
  const step = begin(tcb)
  switch (tcb.state) {
    case 'LISTEN':
      return seg.ack === null ? listening(step, seg, moment) : null
    case 'SYN-SENT':
      return seg.ack !== null && acknowledgesNew(tcb, seg.ack) ? opening(step, seg, seg.ack, moment) : null
    case 'CLOSED':
      return null
    default:
      return seg.ack === null && seg.seq === tcb.irs && !tcb.active ? synAgain(step) : null
  }
}

function listening(step: Step, seg: Segment, moment: Moment): Step {
  const half = openedBy(step.tcb, seg, moment)
  const synAck = synAckOf(half)
  const open: Tcb = revise(half, { state: 'ESTABLISHED', snd: reviseSend(half.snd, { una: half.snd.nxt }) })
  const sent = emit(change(step, 'listen/syn-two-way', open), 'listen/syn-two-way', synAck)
  return afterOpening(signal(sent, 'connected'), moment)
}

function opening(step: Step, seg: Segment, ack: number, moment: Moment): Step {
  const tcb = acknowledged(step.tcb, ack, moment.now)
  const open = change(step, 'syn-sent/syn-ack-two-way', revise(withPeer(tcb, seg), { state: 'ESTABLISHED' }))
  return afterOpening(signal(open, 'connected'), moment)
}

function synAgain(step: Step): Step {
  const rule = 'sequence/syn-again-two-way'
  return emit(obey(step, rule), rule, synAckOf(step.tcb), true)
}
