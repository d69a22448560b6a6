import { acknowledgesNew } from '../acceptability'
import { resetFor } from '../control'
import { acknowledged, restarted } from '../retransmission'
import { amend, copyOfTcb, revise, reviseSend, reviseTimers } from '../revise'
import { collapsed } from '../rto'
import type { Segment } from '../segment'
import { add, isAtMost, isBefore, type Seq } from '../sequence'
import type { Ms } from '../settings'
import { change, deleteTcb, emit, type Moment, obey, type Step, signal } from '../step'
import type { Tcb } from '../tcb'
import { enterTimeWait } from '../timeWait'
import { transmit } from '../transmit'
import { oddAck } from './oddAck'

/** After the ACK field: `isOver` if the segment is dropped or the connection gone, so that nothing else is processed. */
export interface AckChecked {
  readonly step: Step
  readonly isOver: boolean
}

const over = (step: Step): AckChecked => ({ step, isOver: true })
const goOn = (step: Step): AckChecked => ({ step, isOver: false })

/** 3.10.7.4, fifth: the ACK field. */
export function checkAck(step: Step, seg: Segment, ack: Seq, moment: Moment): AckChecked {
  const { tcb } = step
  if (tcb.state === 'SYN-RECEIVED') {
    if (!acknowledgesNew(tcb, ack))
      return over(emit(obey(step, 'ack/opens-not'), 'ack/opens-not', resetFor(seg)))
    return goOn(opened(step, seg, ack, moment))
  }
  if (!isAtMost(ack, tcb.snd.nxt)) return over(oddAck(step, 'ack/unsent', seg, moment.now))
  if (isBefore(ack, add(tcb.snd.una, -tcb.snd.maxWnd))) {
    return over(oddAck(step, 'ack/blind', seg, moment.now))
  }
  return closingStates(acknowledgment(step, seg, ack, moment), moment)
}

/** SYN-RECEIVED: our SYN is acknowledged. */
function opened(step: Step, seg: Segment, ack: Seq, { now }: Moment): Step {
  const tcb = acknowledged(step.tcb, ack, now)
  const established = change(
    step,
    'ack/opens',
    revise(tcb, {
      state: 'ESTABLISHED',
      snd: reviseSend(tcb.snd, {
        wnd: seg.wnd,
        wl1: seg.seq,
        wl2: ack,
        maxWnd: Math.max(tcb.snd.maxWnd, seg.wnd),
      }),
    }),
  )
  const told = signal(established, 'connected')
  return told.tcb.closing && told.tcb.fin === null
    ? change(told, 'close/queued', revise(told.tcb, { state: 'FIN-WAIT-1' }))
    : told
}

/** ESTABLISHED, and first of all in the states that follow it: SND.UNA and the send window. */
function acknowledgment(step: Step, seg: Segment, ack: Seq, { now }: Moment): Step {
  const isNew = isBefore(step.tcb.snd.una, ack)
  const after = isNew
    ? change(step, 'ack/new', acknowledged(step.tcb, ack, now))
    : seg.len === 0 && !seg.fin
      ? obey(step, 'ack/old')
      : step
  return isBefore(ack, after.tcb.snd.una) ? after : windowUpdated(after, seg, ack, now)
}

/** SND.WND, SND.WL1 and SND.WL2, unless the segment is older than the last that set them. */
function windowUpdated(step: Step, seg: Segment, ack: Seq, now: Ms): Step {
  const { snd } = step.tcb
  const isNewer = isBefore(snd.wl1, seg.seq) || (snd.wl1 === seg.seq && isAtMost(snd.wl2, ack))
  if (!isNewer) return step
  const unchanged = snd.wnd === seg.wnd && snd.wl1 === seg.seq && snd.wl2 === ack
  if (unchanged && seg.wnd > 0) return step
  const tcb = copyOfTcb(step.tcb)
  const maxWnd = Math.max(snd.maxWnd, seg.wnd)
  tcb.snd = { una: snd.una, nxt: snd.nxt, wnd: seg.wnd, wl1: seg.seq, wl2: ack, maxWnd }
  if (seg.wnd === 0) return amend(step, { tcb: stillThere(tcb) })
  return amend(step, { tcb: snd.wnd === 0 ? openedAgain(tcb, now) : tcb })
}

/** A shut window has opened: what the probes doubled was their own interval (SHLD-30), not the network's RTO. */
function openedAgain(tcb: Tcb, now: Ms): Tcb {
  if (tcb.timeouts === 0 && tcb.retransmission.length > 0) return tcb
  const roundTrip = collapsed(tcb.roundTrip, tcb.settings)
  const calm = revise(tcb, { roundTrip, timeouts: 0, repeatingSince: null })
  return calm.retransmission.length === 0 ? calm : revise(calm, { timers: restarted(calm, now) })
}

/** The peer answers with a shut window: it lives, and probing goes on without end (3.8.6.1, MUST-37). */
function stillThere(tcb: Tcb): Tcb {
  return tcb.timeouts === 0 ? tcb : revise(tcb, { timeouts: 0, repeatingSince: null })
}

/** FIN-WAIT-1, CLOSING and LAST-ACK: is our FIN acknowledged? */
function closingStates(step: Step, moment: Moment): AckChecked {
  const { state, fin, snd } = step.tcb
  const finIsAcked = fin !== null && isBefore(fin, snd.una)
  switch (state) {
    case 'FIN-WAIT-1':
      return goOn(finIsAcked ? change(step, 'ack/fin-wait-2', finWait2(step.tcb, moment)) : step)
    case 'CLOSING':
      return finIsAcked
        ? timeWait(step, moment)
        : over(transmit(obey(step, 'ack/closing'), 'send/text', moment.now))
    case 'LAST-ACK':
      return finIsAcked ? over(deleteTcb(step, 'ack/closed')) : goOn(step)
    default:
      return goOn(step)
  }
}

function timeWait(step: Step, { now }: Moment): AckChecked {
  const waiting = enterTimeWait(step, 'ack/time-wait', now)
  return waiting.tcb.state === 'TIME-WAIT' ? goOn(waiting) : over(waiting)
}

/** FIN-WAIT-2 lasts until the peer closes; Linux limits it where nobody reads any more. */
function finWait2(tcb: Tcb, { now }: Moment): Tcb {
  const limit = tcb.deaf ? tcb.settings.linux.finWait2 : 0
  if (limit === 0) return revise(tcb, { state: 'FIN-WAIT-2' })
  return revise(tcb, { state: 'FIN-WAIT-2', timers: reviseTimers(tcb.timers, { timeWait: now + limit }) })
}
