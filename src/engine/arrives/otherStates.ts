import { isAcceptable } from '../acceptability'
import { ackOf } from '../control'
import { revise } from '../revise'
import type { Segment } from '../segment'
import { isInWindow } from '../sequence'
import { begin, change, deleteTcb, emit, type Moment, obey, type Step, signal } from '../step'
import { closedTcb, type Tcb } from '../tcb'
import { transmit } from '../transmit'
import { checkAck } from './ack'
import { oddAck } from './oddAck'
import { outsideWindow } from './outside'
import { processText, takeHeld } from './text'

/** SEGMENT ARRIVES in SYN-RECEIVED and the synchronized states (RFC 9293, 3.10.7.4), check by check. */
export function arrivesInOtherStates(tcb: Tcb, seg: Segment, moment: Moment): Step {
  const step = begin(tcb)

  const isShut = tcb.rcv.wnd === 0 && seg.seq === tcb.rcv.nxt && (seg.len > 0 || seg.fin)
  if (!isAcceptable(tcb, seg) && !isShut) return outsideWindow(step, seg, moment)
  if (seg.rst) return checkReset(step, seg, moment)
  if (seg.syn) return checkSyn(step, seg, moment)
  if (seg.ack === null) return obey(isShut ? shut(step) : step, 'ack/off')

  const acked = checkAck(step, seg, seg.ack, moment)
  if (acked.isOver) return acked.step
  const opened = takeHeld(acked.step, moment)
  const taken = isShut ? shut(opened) : processText(opened, seg, moment)
  return transmit(taken, 'send/text', moment.now)
}

/** With RCV.WND = 0 no text is taken, but valid ACKs, and resets, count (3.10.7.4, first). */
function shut(step: Step): Step {
  const refused = obey(step, 'sequence/shut')
  return emit(refused, 'sequence/shut', ackOf(refused.tcb))
}

/** Second: the RST bit, with the three cases of RFC 5961. */
function checkReset(step: Step, seg: Segment, { now }: Moment): Step {
  const { tcb } = step
  if (seg.seq !== tcb.rcv.nxt) {
    if (!isInWindow(seg.seq, tcb.rcv.nxt, tcb.rcv.wnd)) return obey(step, 'sequence/outside-rst')
    return oddAck(step, 'rst/challenge', seg, now)
  }
  switch (tcb.state) {
    case 'SYN-RECEIVED':
      return tcb.active ? signal(deleteTcb(step, 'rst/refused'), 'refused') : backToListen(step, 'rst/listen')
    case 'CLOSING':
    case 'LAST-ACK':
    case 'TIME-WAIT':
      return deleteTcb(step, 'rst/closing')
    default:
      return signal(deleteTcb(step, 'rst/reset'), 'reset')
  }
}

/** Fourth: the SYN bit. A half-made passive connection goes back to LISTEN, all others answer as RFC 5961 says. */
function checkSyn(step: Step, seg: Segment, { now }: Moment): Step {
  const { tcb } = step
  const halfMade = tcb.state === 'SYN-RECEIVED' && !tcb.active
  if (halfMade && isInWindow(seg.seq, tcb.rcv.nxt, tcb.rcv.wnd)) return backToListen(step, 'syn/listen')
  return oddAck(step, 'syn/challenge', seg, now)
}

/** The connection that a listener had begun to make is forgotten; what was asked of the listener is not. */
function backToListen(step: Step, rule: 'rst/listen' | 'syn/listen'): Step {
  const { settings, readsOn, reading, remoteKnown } = step.tcb
  return change(step, rule, revise(closedTcb(settings), { state: 'LISTEN', readsOn, reading, remoteKnown }))
}
