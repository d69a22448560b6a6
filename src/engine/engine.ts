import { arrivesInClosed } from './arrives/closed'
import { arrivesInListen } from './arrives/listen'
import { arrivesInOtherStates } from './arrives/otherStates'
import { arrivesInSynSent } from './arrives/synSent'
import { arrivesTwoWay } from './arrives/twoWay'
import { userCalls } from './calls'
import { outstanding } from './retransmission'
import { amend, revise, reviseTimers } from './revise'
import type { Segment } from './segment'
import { begin, type Event, type Moment, type Step } from './step'
import type { Tcb, Timers } from './tcb'
import { timeouts } from './timeouts'
import { acknowledge } from './transmit'

/**
 * One event at one end of a connection (RFC 9293, 3.10): what it does to the TCB, what is sent, what the user is
 * told, and by which rules. An ACK of text or FIN that may still find company is left in `tcb.ackDue`.
 */
export function react(tcb: Tcb, event: Event, moment: Moment): Step {
  return withUserTimer(tcb, reactToEvent(tcb, event, moment), moment)
}

/** As `react`, and an ACK that is due goes out at once. */
export const step = (tcb: Tcb, event: Event, moment: Moment): Step => acknowledge(react(tcb, event, moment))

/** Send the ACK that is due and has found no company ("without incurring undue delay", 3.10.7.4, seventh). */
export const acknowledgeNow = (tcb: Tcb): Step => acknowledge(begin(tcb))

function reactToEvent(tcb: Tcb, event: Event, moment: Moment): Step {
  switch (event.kind) {
    case 'call':
      return userCalls(tcb, event.call, moment)
    case 'arrives':
      return segmentArrives(tcb, event.segment, moment)
    case 'timeout':
      return timeouts(tcb, event.timer, moment)
    default:
      return event satisfies never
  }
}

/** SEGMENT ARRIVES (3.10.7). */
function segmentArrives(tcb: Tcb, seg: Segment, moment: Moment): Step {
  if (tcb.settings.handshake === 'two-way') {
    const changed = arrivesTwoWay(tcb, seg, moment)
    if (changed !== null) return changed
  }
  switch (tcb.state) {
    case 'CLOSED':
      return arrivesInClosed(tcb, seg)
    case 'LISTEN':
      return arrivesInListen(tcb, seg, moment)
    case 'SYN-SENT':
      return arrivesInSynSent(tcb, seg, moment)
    default:
      return arrivesInOtherStates(tcb, seg, moment)
  }
}

/** The user timer runs while something is unacknowledged or unsent, from the last progress on (3.10.1, 3.9.1). */
function withUserTimer(before: Tcb, after: Step, { now }: Moment): Step {
  const { tcb } = after
  const { userTimeout } = tcb.settings
  if (userTimeout === null || tcb.state === 'CLOSED') return after
  const user = nextUserDeadline(before, tcb, now + userTimeout)
  if (user === tcb.timers.user) return after
  const timers: Timers = reviseTimers(tcb.timers, { user })
  return amend(after, { tcb: revise(tcb, { timers }) })
}

function nextUserDeadline(before: Tcb, tcb: Tcb, fresh: number): number | null {
  const waits = outstanding(tcb.retransmission) > 0 || tcb.unsent.length > 0
  if (!waits) return null
  const progressed = tcb.snd.una !== before.snd.una
  return progressed || tcb.timers.user === null ? fresh : tcb.timers.user
}
