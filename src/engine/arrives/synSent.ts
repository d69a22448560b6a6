import { acknowledgesNew } from '../acceptability'
import { resetFor, synAckOf } from '../control'
import { acknowledged, restarted } from '../retransmission'
import { revise, reviseSend, reviseTimers } from '../revise'
import type { Segment } from '../segment'
import { add } from '../sequence'
import { begin, change, deleteTcb, emit, type Moment, obey, type Step, signal } from '../step'
import type { Tcb } from '../tcb'
import { heldFrom } from './listen'
import { afterOpening } from './text'

/** SEGMENT ARRIVES in SYN-SENT (RFC 9293, 3.10.7.3). The order of the checks is the RFC's. */
export function arrivesInSynSent(tcb: Tcb, seg: Segment, moment: Moment): Step {
  const step = begin(tcb)

  const ackIsGood = seg.ack !== null && acknowledgesNew(tcb, seg.ack)
  if (seg.ack !== null && !ackIsGood) {
    if (seg.rst) return obey(step, 'syn-sent/bad-ack-rst')
    return emit(change(step, 'syn-sent/bad-ack', synSooner(tcb, moment)), 'syn-sent/bad-ack', resetFor(seg))
  }

  if (seg.rst) {
    return ackIsGood ? signal(deleteTcb(step, 'syn-sent/rst'), 'reset') : obey(step, 'syn-sent/rst-no-ack')
  }

  if (!seg.syn) return obey(step, 'syn-sent/neither')
  return seg.ack === null ? simultaneousOpen(step, seg, moment) : established(step, seg, seg.ack, moment)
}

/** The SYN,ACK that was waited for: ESTABLISHED, and what was queued may travel with the ACK. */
function established(step: Step, seg: Segment, ack: number, moment: Moment): Step {
  const tcb = acknowledged(step.tcb, ack, moment.now)
  const opened = change(
    step,
    'syn-sent/syn-ack',
    revise(withPeer(tcb, seg), {
      state: 'ESTABLISHED',
      ackDue: 'syn-sent/syn-ack',
    }),
  )
  return afterOpening(signal(opened, 'connected'), moment)
}

/** SYN meets SYN: both ends are active, and each answers with SYN,ACK. */
function simultaneousOpen(step: Step, seg: Segment, { now }: Moment): Step {
  const { tcb } = step
  const met: Tcb = revise(withPeer(tcb, seg), { state: 'SYN-RECEIVED' })
  const synAck = synAckOf(met)
  // Whether our SYN was repeated still matters for the round trip (Karn's algorithm).
  const retransmission = [{ segment: synAck, at: now, again: tcb.retransmission[0]?.again ?? 0 }]
  const waiting: Tcb = revise(met, { retransmission, timers: restarted(tcb, now) })
  return emit(change(step, 'syn-sent/syn', waiting), 'syn-sent/syn', synAck)
}

/** The TCB with what the peer's SYN says: IRS, RCV.NXT, its window, and text that must wait. */
export function withPeer(tcb: Tcb, seg: Segment): Tcb {
  const rcv = { nxt: add(seg.seq, 1), wnd: tcb.rcv.wnd }
  return revise(tcb, {
    irs: seg.seq,
    rcv,
    snd: reviseSend(tcb.snd, { wnd: seg.wnd, wl1: seg.seq, wl2: seg.ack ?? tcb.snd.una, maxWnd: seg.wnd }),
    held: heldFrom(seg, rcv),
  })
}

/** Linux sends its SYN again at once after such a reset, if it has not been repeated yet. */
function synSooner(tcb: Tcb, { now }: Moment): Tcb {
  const { synAfterReset } = tcb.settings.linux
  if (synAfterReset === 0 || tcb.timeouts > 0) return tcb
  return revise(tcb, { timers: reviseTimers(tcb.timers, { retransmission: now + synAfterReset }) })
}
