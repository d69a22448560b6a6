import { acknowledgesNew } from '../acceptability'
import { resetFor, synAckOf } from '../control'
import { acknowledged, remember } from '../retransmission'
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
  const opened = change(step, 'syn-sent/syn-ack', {
    ...tcb,
    ...peerOf(tcb, seg),
    state: 'ESTABLISHED',
    ackDue: 'syn-sent/syn-ack',
  })
  return afterOpening(signal(opened, 'connected'), moment)
}

/** SYN meets SYN: both ends are active, and each answers with SYN,ACK. */
function simultaneousOpen(step: Step, seg: Segment, { now }: Moment): Step {
  const met: Tcb = { ...step.tcb, ...peerOf(step.tcb, seg), state: 'SYN-RECEIVED' }
  const synAck = synAckOf(met)
  const again = step.tcb.retransmission[0]?.again ?? 0
  const resting: Tcb = { ...met, retransmission: [], timers: { ...met.timers, retransmission: null } }
  const waiting = { ...met, ...remember(resting, [synAck], now) }
  waiting.retransmission = waiting.retransmission.map((entry) => ({ ...entry, again }))
  return emit(change(step, 'syn-sent/syn', waiting), 'syn-sent/syn', synAck)
}

/** What the peer's SYN says: IRS, RCV.NXT, its window, and text that must wait. */
export function peerOf(tcb: Tcb, seg: Segment): Pick<Tcb, 'irs' | 'rcv' | 'snd' | 'held'> {
  return {
    irs: seg.seq,
    rcv: { ...tcb.rcv, nxt: add(seg.seq, 1) },
    snd: { ...tcb.snd, wnd: seg.wnd, wl1: seg.seq, wl2: seg.ack ?? tcb.snd.una, maxWnd: seg.wnd },
    held: heldFrom(seg),
  }
}

/** Linux sends its SYN again at once after such a reset, if it has not been repeated yet. */
function synSooner(tcb: Tcb, { now }: Moment): Partial<Tcb> {
  const { synAfterReset } = tcb.settings.linux
  if (synAfterReset === 0 || (tcb.retransmission[0]?.again ?? 0) > 0) return {}
  return { timers: { ...tcb.timers, retransmission: now + synAfterReset } }
}
