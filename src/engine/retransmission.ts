import { copyOfSend, copyOfTcb } from './revise'
import { afterLostSyn, measured } from './rto'
import { type Segment, segmentEnd, segmentLength } from './segment'
import { isAtMost, type Seq } from './sequence'
import type { Ms } from './settings'
import type { Tcb, Timers, Unacknowledged } from './tcb'

/** Put segments that have just been sent on the retransmission queue; start the timer if it rests (RFC 6298, 5.1). */
export function remember(tcb: Tcb, sent: readonly Segment[], now: Ms): Tcb {
  const added: Unacknowledged[] = sent.map((segment) => ({ segment, at: now, again: 0 }))
  // With nothing outstanding a running timer is that of a probe (3.8.6.1): it starts afresh for what is sent now.
  if (tcb.retransmission.length === 0) return withQueue(tcb, added, restarted(tcb, now))
  return withQueue(tcb, tcb.retransmission.concat(added), started(tcb, now))
}

/** The timers with the retransmission timer running: if it rests, it starts now. */
export const started = (tcb: Tcb, now: Ms): Tcb['timers'] =>
  tcb.timers.retransmission === null ? restarted(tcb, now) : tcb.timers

/** The timers with the retransmission timer starting afresh (RFC 6298, 5.3 and 5.6). */
export const restarted = (tcb: Tcb, now: Ms): Timers =>
  withRetransmission(tcb.timers, now + tcb.roundTrip.rto)

const withRetransmission = ({ timeWait, user }: Timers, retransmission: Ms | null): Timers => ({
  retransmission,
  timeWait,
  user,
})

function withQueue(tcb: Tcb, retransmission: readonly Unacknowledged[], timers: Timers): Tcb {
  const next = copyOfTcb(tcb)
  next.retransmission = retransmission
  next.timers = timers
  return next
}

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
  const snd = copyOfSend(tcb.snd)
  snd.una = ack
  const next = copyOfTcb(tcb)
  next.snd = snd
  next.retransmission = rest
  next.roundTrip = roundTrip
  next.timeouts = 0
  next.repeatingSince = null
  next.timers = withRetransmission(tcb.timers, timer)
  return next
}

/** The same segment again: same number and text, with the acknowledgment and window of today. */
export const refreshed = (tcb: Tcb, seg: Segment): Segment =>
  seg.ack === null ? seg : { ...seg, ack: tcb.rcv.nxt, wnd: tcb.rcv.wnd }

/** How many numbers are outstanding: SND.NXT − SND.UNA, counted over the queue. */
export const outstanding = (queue: readonly Unacknowledged[]): number =>
  queue.reduce((sum, entry) => sum + segmentLength(entry.segment), 0)
