import { revise, reviseSend, reviseTimers } from './revise'
import { afterLostSyn, measured } from './rto'
import { type Segment, segmentEnd, segmentLength } from './segment'
import { isAtMost, type Seq } from './sequence'
import type { Ms } from './settings'
import type { Tcb, Unacknowledged } from './tcb'

/** Put segments that have just been sent on the retransmission queue; start the timer if it rests (RFC 6298, 5.1). */
export function remember(tcb: Tcb, sent: readonly Segment[], now: Ms): Tcb {
  const added: Unacknowledged[] = sent.map((segment) => ({ segment, at: now, again: 0 }))
  // With nothing outstanding a running timer is that of a probe (3.8.6.1): it starts afresh for what is sent now.
  if (tcb.retransmission.length === 0)
    return revise(tcb, { retransmission: added, timers: restarted(tcb, now) })
  return revise(tcb, { retransmission: tcb.retransmission.concat(added), timers: started(tcb, now) })
}

/** The timers with the retransmission timer running: if it rests, it starts now. */
export const started = (tcb: Tcb, now: Ms): Tcb['timers'] =>
  tcb.timers.retransmission === null ? restarted(tcb, now) : tcb.timers

/** The timers with the retransmission timer starting afresh (RFC 6298, 5.3 and 5.6). */
export const restarted = (tcb: Tcb, now: Ms): Tcb['timers'] =>
  reviseTimers(tcb.timers, {
    retransmission: now + tcb.roundTrip.rto,
  })

/**
 * SND.UNA becomes `ack`: entirely acknowledged segments leave the queue (3.10.7.4), the round trip is measured unless
 * one of them had been sent twice (Karn's algorithm, RFC 6298, 3), and the timer stops or starts afresh (5.2, 5.3).
 */
export function acknowledged(tcb: Tcb, ack: Seq, now: Ms): Tcb {
  const queue = tcb.retransmission
  let done = 0
  let repeated = false
  while (done < queue.length) {
    const entry = queue[done] as Unacknowledged
    if (!isAtMost(segmentEnd(entry.segment), ack)) break
    if (entry.again > 0) repeated = true
    done += 1
  }
  const rest = done === 0 ? queue : queue.slice(done)
  const first = queue[0]
  let { roundTrip } = tcb
  if (done > 0 && first !== undefined) {
    if (!repeated) roundTrip = measured(roundTrip, now - first.at, tcb.settings)
    else if (first.segment.syn && first.again > 0) roundTrip = afterLostSyn(roundTrip, tcb.settings)
  }
  const timer = rest.length === 0 ? null : now + roundTrip.rto
  return revise(tcb, {
    snd: reviseSend(tcb.snd, { una: ack }),
    retransmission: rest,
    roundTrip,
    timeouts: 0,
    repeatingSince: null,
    timers: reviseTimers(tcb.timers, { retransmission: timer }),
  })
}

/** The same segment again: same number and text, with the acknowledgment and window of today. */
export const refreshed = (tcb: Tcb, seg: Segment): Segment =>
  seg.ack === null ? seg : { ...seg, ack: tcb.rcv.nxt, wnd: tcb.rcv.wnd }

/** How many numbers are outstanding: SND.NXT − SND.UNA, counted over the queue. */
export const outstanding = (queue: readonly Unacknowledged[]): number =>
  queue.reduce((sum, entry) => sum + segmentLength(entry.segment), 0)
