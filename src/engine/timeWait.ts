import { ackOf } from './control'
import { revise, reviseTimers } from './revise'
import type { RuleId } from './rules'
import type { Ms } from './settings'
import { change, deleteTcb, emit, type Step } from './step'
import { NO_TIMERS } from './tcb'

/**
 * Enter TIME-WAIT: start the TIME-WAIT timer and turn off the others (3.10.7.4, eighth). This is the one place that asks
 * how long the wait is; where it is switched off the last ACK still goes out before the TCB is deleted.
 */
export function enterTimeWait(step: Step, rule: RuleId, now: Ms): Step {
  const { msl, timeWait } = step.tcb.settings
  const waiting = change(
    step,
    rule,
    revise(step.tcb, {
      state: 'TIME-WAIT',
      timers: reviseTimers(NO_TIMERS, { timeWait: now + timeWait * msl }),
      retransmission: [],
    }),
  )
  if (timeWait > 0) return waiting
  const { tcb } = waiting
  const acknowledged = tcb.ackDue === null ? step : emit(step, tcb.ackDue, ackOf(tcb))
  return deleteTcb(acknowledged, 'fin/no-wait')
}

/** Start the TIME-WAIT timer afresh. */
export const restartTimeWait = (step: Step, rule: RuleId, now: Ms): Step =>
  change(
    step,
    rule,
    revise(step.tcb, {
      timers: reviseTimers(step.tcb.timers, {
        timeWait: now + step.tcb.settings.timeWait * step.tcb.settings.msl,
      }),
    }),
  )
