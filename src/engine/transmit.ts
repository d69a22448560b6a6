import { ackOf, finOf, textOfTcb } from './control'
import { remember, started } from './retransmission'
import { amend, copyOfSend, copyOfTcb, revise } from './revise'
import type { RuleId } from './rules'
import { type Segment, segmentLength } from './segment'
import { add, distance } from './sequence'
import type { Ms } from './settings'
import { change, emit, type Step } from './step'
import type { State, Tcb } from './tcb'
import { NO_TEXT, sliceText, type Text, textLength } from './text'

const SENDING_STATES: ReadonlySet<State> = new Set(['ESTABLISHED', 'FIN-WAIT-1', 'CLOSE-WAIT', 'CLOSING'])

/**
 * Send what is waiting and what the peer's window has room for: text first, then the FIN (3.10.2, 3.10.4). Whatever
 * goes out carries the acknowledgment that is due. With a shut window the timer is set for a probe (3.8.6.1).
 */
export function transmit(step: Step, rule: RuleId, now: Ms): Step {
  const { tcb } = step
  const finWaits = tcb.closing && tcb.fin === null
  if ((tcb.unsent.length === 0 && !finWaits) || !SENDING_STATES.has(tcb.state)) return step

  const segments = segmentsToSend(tcb, finWaits)
  if (segments.length === 0) {
    return tcb.retransmission.length > 0
      ? step
      : amend(step, { tcb: revise(tcb, { timers: started(tcb, now) }) })
  }
  return send(step, rule, segments, now)
}

/** Cut the waiting text, and the FIN behind it, into segments that fit the window. */
function segmentsToSend(tcb: Tcb, finWaits: boolean): Segment[] {
  const segments: Segment[] = []
  const waiting = textLength(tcb.unsent)
  let room = tcb.snd.wnd - distance(tcb.snd.una, tcb.snd.nxt)
  let seq = tcb.snd.nxt
  let taken = 0
  while (taken < waiting && room > 0) {
    const octets = Math.min(tcb.settings.mss, waiting - taken, room)
    const isLast = taken + octets === waiting
    if (octets < tcb.settings.mss && !finWaits && holdsSmall(tcb)) break
    const withFin = isLast && finWaits && tcb.settings.linux.finOnText && room > octets
    const seg = textOfTcb(tcb, seq, sliceText(tcb.unsent, taken, taken + octets), withFin)
    segments.push(seg)
    seq = add(seq, segmentLength(seg))
    taken += octets
    room -= segmentLength(seg)
  }
  if (finWaits && taken === waiting && room > 0 && segments.at(-1)?.fin !== true)
    segments.push(finOf(tcb, seq))
  return segments
}

/** Nagle: a small segment of text is unacknowledged, so the next one waits for company. */
const holdsSmall = ({ settings, retransmission }: Tcb): boolean =>
  settings.linux.nagle && retransmission.some(({ segment: { len } }) => len > 0 && len < settings.mss)

/** Send these new segments in order, whatever the window says. */
export function send(step: Step, rule: RuleId, segments: readonly Segment[], now: Ms): Step {
  const { tcb } = step
  const last = segments[segments.length - 1] as Segment
  const octets = segments.reduce((sum, seg) => sum + seg.len, 0)
  const end = add(last.seq, segmentLength(last))
  const snd = copyOfSend(tcb.snd)
  snd.nxt = end
  const sent = copyOfTcb(remember(tcb, segments, now))
  sent.snd = snd
  sent.unsent = restOf(tcb.unsent, octets)
  sent.ackDue = null
  let after: Step = amend(step, { tcb: sent })
  for (const seg of segments) after = emit(after, seg.fin ? 'close/fin' : rule, seg)
  if (!last.fin) return after
  const state = tcb.state === 'CLOSE-WAIT' ? 'LAST-ACK' : tcb.state
  return change(after, 'close/fin', revise(sent, { state, fin: add(end, -1) }))
}

const restOf = (text: Text, from: number): Text =>
  from === 0 ? text : from === textLength(text) ? NO_TEXT : sliceText(text, from, textLength(text))

/** Send the ACK that is still due because nothing else carried it. */
export function acknowledge(step: Step): Step {
  const { tcb } = step
  if (tcb.ackDue === null) return step
  const sent = copyOfTcb(tcb)
  sent.ackDue = null
  return emit(amend(step, { tcb: sent }), tcb.ackDue, ackOf(tcb))
}
