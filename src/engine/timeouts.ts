import { ackOf } from './control'
import { refreshed, restarted } from './retransmission'
import { revise, reviseTimers } from './revise'
import { backedOff } from './rto'
import { segment } from './segment'
import { add } from './sequence'
import type { RtoSettings } from './settings'
import { begin, change, deleteTcb, emit, type Moment, type Step, signal } from './step'
import type { Tcb, Timer, Unacknowledged } from './tcb'
import { sliceText } from './text'
import { send } from './transmit'

/** A timer has run out (RFC 9293, 3.10.8). A timer that was not running does nothing, but for the user timeout. */
export function timeouts(tcb: Tcb, timer: Timer, moment: Moment): Step {
  const step = begin(tcb)
  switch (timer) {
    case 'user':
      return tcb.state === 'CLOSED' ? step : signal(deleteTcb(step, 'timeout/user'), 'timeout')
    case 'time-wait':
      if (tcb.timers.timeWait === null) return step
      return deleteTcb(step, tcb.state === 'FIN-WAIT-2' ? 'timeout/fin-wait-2' : 'timeout/time-wait')
    case 'retransmission':
      return tcb.timers.retransmission === null ? step : retransmissionTimeout(step, moment)
    default:
      return timer satisfies never
  }
}

function retransmissionTimeout(step: Step, moment: Moment): Step {
  const { tcb } = step
  const [head, ...rest] = tcb.retransmission
  if (head === undefined) return probe(step, moment)
  if (hasGivenUp(tcb, head, moment)) return signal(deleteTcb(step, 'timeout/gave-up'), 'timeout')

  const repeated: Tcb = revise(tcb, {
    retransmission: [{ ...head, again: head.again + 1 }, ...rest],
    roundTrip: backedOff(tcb.roundTrip, tcb.settings),
    timeouts: tcb.timeouts + 1,
    repeatingSince: tcb.repeatingSince ?? moment.now,
    ackDue: null,
  })
  const timers = restarted(repeated, moment.now)
  const after = change(step, 'timeout/retransmission', revise(repeated, { timers }))
  return emit(after, 'timeout/retransmission', refreshed(after.tcb, head.segment), true)
}

/** R2 of 3.8.3 is reached. */
function hasGivenUp(tcb: Tcb, head: Unacknowledged, { now }: Moment): boolean {
  const { retries, linux, rto } = tcb.settings
  const { syn, ack } = head.segment
  if (syn) return tcb.timeouts >= (ack === null ? retries.syn : retries.synAck)
  const limit = tcb.deaf && linux.retriesAfterClose > 0 ? linux.retriesAfterClose : retries.text
  if (!linux.giveUpByTime) return tcb.timeouts >= limit
  return tcb.repeatingSince !== null && now - tcb.repeatingSince >= modelTime(limit, rto)
}

/** Linux: how long `repetitions` would take, doubling from the least RTO up to the greatest. */
function modelTime(repetitions: number, { min, max }: RtoSettings): number {
  const doublings = Math.min(repetitions, Math.floor(Math.log2(max / min)))
  return (2 ** (doublings + 1) - 1) * min + (repetitions - doublings) * (repetitions > doublings ? max : 0)
}

/** The window has been shut for an RTO: ask with one octet, or with the FIN, whether it still is (3.8.6.1). */
function probe(step: Step, moment: Moment): Step {
  const { tcb } = step
  const slower: Tcb = revise(tcb, {
    roundTrip: backedOff(tcb.roundTrip, tcb.settings),
    timers: reviseTimers(tcb.timers, { retransmission: null }),
  })
  const asking = change(step, 'timeout/probe', slower)
  if (tcb.settings.linux.probeOldOctet) {
    const old = segment({ seq: add(tcb.snd.una, -1), ack: tcb.rcv.nxt, wnd: tcb.rcv.wnd })
    const waiting = change(asking, 'timeout/probe', revise(slower, { timers: restarted(slower, moment.now) }))
    return emit(waiting, 'timeout/probe', old, true)
  }
  const octet = { ...ackOf(tcb), text: sliceText(tcb.unsent, 0, 1), len: Math.min(1, tcb.unsent.length) }
  return send(asking, 'timeout/probe', [octet.len > 0 ? octet : { ...octet, fin: true }], moment.now)
}
