import { acknowledgesNew } from '../acceptability'
import { ackOf, synAckOf } from '../control'
import { acknowledged, restarted } from '../retransmission'
import { amend, revise, reviseSend } from '../revise'
import type { RuleId } from '../rules'
import { type Segment, segmentEnd, segmentLength } from '../segment'
import { change, emit, type Moment, obey, type Step, signal } from '../step'
import { restartTimeWait } from '../timeWait'
import { afterOpening } from './text'

/** 3.10.7.4, first: no part of the segment lies in the window. */
export function outsideWindow(step: Step, seg: Segment, moment: Moment): Step {
  const { tcb } = step
  if (seg.rst) return obey(step, 'sequence/outside-rst')

  const isSynAgain = seg.syn && seg.seq === tcb.irs && tcb.state === 'SYN-RECEIVED'
  if (isSynAgain && tcb.active && seg.ack !== null && acknowledgesNew(tcb, seg.ack)) {
    return simultaneousOpen(step, seg, seg.ack, moment)
  }
  if (isLimited(step, seg, moment)) return obey(step, 'sequence/limited')
  const noted: Step = isCounted(seg) ? amend(step, { tcb: revise(tcb, { lastOddAck: moment.now }) }) : step

  if (isSynAgain && seg.ack === null && tcb.settings.linux.synAckAgain) return synAckAgain(noted, moment)
  const isFinAgain = tcb.state === 'TIME-WAIT' && seg.fin && segmentEnd(seg) === tcb.rcv.nxt
  if (isFinAgain)
    return answer(restartTimeWait(noted, 'sequence/fin-again', moment.now), 'sequence/fin-again')
  return answer(noted, 'sequence/outside')
}

const answer = (step: Step, rule: RuleId): Step => emit(obeyOnce(step, rule), rule, ackOf(step.tcb))
const obeyOnce = (step: Step, rule: RuleId): Step => (step.rules.at(-1) === rule ? step : obey(step, rule))

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
function synAckAgain(step: Step, { now }: Moment): Step {
  const retransmission = step.tcb.retransmission.map((entry, place) =>
    place === 0 ? { ...entry, again: entry.again + 1 } : entry,
  )
  const timers = restarted(step.tcb, now)
  const after = change(step, 'sequence/syn-again', revise(step.tcb, { retransmission, timers }))
  return emit(after, 'sequence/syn-again', synAckOf(after.tcb), true)
}

/** Linux counts SYNs and what takes no numbers. */
const isCounted = (seg: Segment): boolean => seg.syn || segmentLength(seg) === 0

/** Linux: segments without text outside the window are answered only so often. */
function isLimited({ tcb }: Step, seg: Segment, { now }: Moment): boolean {
  const { ackEvery } = tcb.settings.linux
  if (ackEvery === 0 || tcb.lastOddAck === null || !isCounted(seg)) return false
  return now < tcb.lastOddAck + ackEvery
}
