import { acknowledgesNew } from '../acceptability'
import { synAckOf } from '../control'
import { acknowledged, restarted } from '../retransmission'
import { revise, reviseSend } from '../revise'
import { type Segment, segmentEnd } from '../segment'
import { change, emit, type Moment, obey, type Step, signal } from '../step'
import { restartTimeWait } from '../timeWait'
import { countOddAck, oddAck } from './oddAck'
import { afterOpening } from './text'

/** 3.10.7.4, first: no part of the segment lies in the window. */
export function outsideWindow(step: Step, seg: Segment, moment: Moment): Step {
  const { tcb } = step
  if (seg.rst) return obey(step, 'sequence/outside-rst')

  const isSynAgain = seg.syn && seg.seq === tcb.irs && tcb.state === 'SYN-RECEIVED'
  if (isSynAgain && tcb.active && seg.ack !== null && acknowledgesNew(tcb, seg.ack)) {
    return simultaneousOpen(step, seg, seg.ack, moment)
  }
  if (isSynAgain && seg.ack === null && tcb.settings.linux.synAckAgain) return synAckAgain(step, seg, moment)
  const isFinAgain = tcb.state === 'TIME-WAIT' && seg.fin && segmentEnd(seg) === tcb.rcv.nxt
  if (!isFinAgain) return oddAck(step, 'sequence/outside', seg, moment.now)
  return oddAck(
    restartTimeWait(step, 'sequence/fin-again', moment.now),
    'sequence/fin-again',
    seg,
    moment.now,
  )
}

/**
 * Both have opened at once, and the peer's SYN comes again with an ACK of ours. By the table it is old; Figure 7
 * and A.2 let its ACK count, or the connection would open by timer only.
 */
function simultaneousOpen(step: Step, seg: Segment, ack: number, moment: Moment): Step {
  const tcb = acknowledged(step.tcb, ack, moment.now)
  const opened = change(
    step,
    'sequence/simultaneous-open',
    revise(tcb, {
      state: 'ESTABLISHED',
      snd: reviseSend(tcb.snd, {
        wnd: seg.wnd,
        wl1: seg.seq,
        wl2: ack,
        maxWnd: Math.max(tcb.snd.maxWnd, seg.wnd),
      }),
      ackDue: tcb.settings.linux.simultaneousOpenAck ? 'sequence/simultaneous-open' : null,
    }),
  )
  return afterOpening(signal(opened, 'connected'), moment)
}

/** Linux: the SYN came again, so the SYN,ACK must have been lost. */
function synAckAgain(step: Step, seg: Segment, { now }: Moment): Step {
  const counted = countOddAck(step, seg, now)
  if (counted === null) return obey(step, 'sequence/limited')
  const retransmission = step.tcb.retransmission.map((entry, place) =>
    place === 0 ? { ...entry, again: entry.again + 1 } : entry,
  )
  const timers = restarted(step.tcb, now)
  const after = change(counted, 'sequence/syn-again', revise(counted.tcb, { retransmission, timers }))
  return emit(after, 'sequence/syn-again', synAckOf(after.tcb), true)
}
