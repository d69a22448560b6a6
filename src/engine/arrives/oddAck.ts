import { ackOf } from '../control'
import { amend, revise } from '../revise'
import type { RuleId } from '../rules'
import { type Segment, segmentLength } from '../segment'
import type { Ms } from '../settings'
import { emit, obey, type Step } from '../step'

/**
 * Answer a segment that is dropped with `<SEQ=SND.NXT><ACK=RCV.NXT><CTL=ACK>`, by `rule`, unless too many such ACKs
 * have been sent of late.
 */
export function oddAck(step: Step, rule: RuleId, seg: Segment, now: Ms): Step {
  const counted = countOddAck(step, seg, now)
  if (counted === null) return obey(step, 'sequence/limited')
  const obeyed = step.rules.at(-1) === rule ? counted : obey(counted, rule)
  return emit(obeyed, rule, ackOf(step.tcb))
}

/**
 * The step with one more answer counted; null if there have been too many (RFC 5961, 7). Text and FIN are not
 * counted: their sender waits for the answer.
 */
export function countOddAck(step: Step, seg: Segment, now: Ms): Step | null {
  if (!seg.syn && segmentLength(seg) > 0) return step
  const { settings, oddAcks } = step.tcb
  const { count, per } = settings.oddAcks
  const before = oddAcks !== null && now < oddAcks.since + per ? oddAcks : { since: now, sent: 0 }
  if (before.sent >= count) return null
  return amend(step, { tcb: revise(step.tcb, { oddAcks: { since: before.since, sent: before.sent + 1 } }) })
}
