import type { State } from '../../engine/tcb'
import type { Ms } from '../../simulation/scenario'
import type { Outcome, Trace, TraceEvent } from '../../simulation/trace'
import type { Moment } from '../moment'
import type { Ask, Question, Wrong } from './ask'
import { familyOf } from './describe'
import { questionOf } from './questionOf'

/** What one may take a state for, and the belief behind it. */
const TEMPTING: Readonly<Record<State, readonly Wrong<State>[]>> = {
  CLOSED: [{ value: 'TIME-WAIT', belief: 13 }, { value: 'LAST-ACK' }],
  LISTEN: [{ value: 'ESTABLISHED', belief: 4 }, { value: 'CLOSED' }],
  'SYN-SENT': [{ value: 'ESTABLISHED', belief: 8 }, { value: 'SYN-RECEIVED' }],
  'SYN-RECEIVED': [{ value: 'ESTABLISHED', belief: 4 }, { value: 'SYN-SENT' }],
  ESTABLISHED: [{ value: 'SYN-RECEIVED' }, { value: 'CLOSED', belief: 6 }],
  'FIN-WAIT-1': [
    { value: 'CLOSED', belief: 15 },
    { value: 'TIME-WAIT', belief: 14 },
  ],
  'FIN-WAIT-2': [
    { value: 'CLOSED', belief: 10 },
    { value: 'TIME-WAIT', belief: 14 },
  ],
  'CLOSE-WAIT': [
    { value: 'CLOSED', belief: 10 },
    { value: 'TIME-WAIT', belief: 14 },
  ],
  CLOSING: [{ value: 'FIN-WAIT-2' }, { value: 'CLOSED', belief: 15 }],
  'LAST-ACK': [
    { value: 'TIME-WAIT', belief: 13 },
    { value: 'CLOSED', belief: 15 },
  ],
  'TIME-WAIT': [{ value: 'CLOSED', belief: 15 }, { value: 'FIN-WAIT-2' }],
}

const TOLD: readonly Wrong<Outcome | 'nothing'>[] = [
  { value: 'connected' },
  { value: 'end-of-stream' },
  { value: 'reset' },
  { value: 'closed' },
]

/** A moment that names exactly this event. */
function momentOf(trace: Trace, event: TraceEvent): Moment {
  if (event.kind === 'arrived') {
    const arrives = trace.segments[event.segment]?.id ?? ''
    return event.flight > 0 ? { arrives, copy: true } : { arrives }
  }
  return { time: event.at }
}

/** What to ask about something that comes from outside, such as an arrival: of several questions now one, now another. */
function asksAbout(trace: Trace, root: TraceEvent): readonly Ask[] {
  const family = familyOf(trace, root)
  const asks: Ask[] = []
  const change = family.findLast((it) => it.kind === 'state' && it.host === root.host)
  if (root.kind === 'arrived' && change?.kind === 'state') {
    const at = momentOf(trace, root)
    asks.push({ kind: 'state', host: root.host, at, wrong: TEMPTING[change.to].slice(0, 2) })
  }
  const sent = family.find((it) => it.kind === 'sent' && it.host === root.host)
  const reply = sent?.kind === 'sent' ? trace.segments[sent.segment] : undefined
  if (root.kind === 'arrived' && reply !== undefined && reply.ack !== null && !reply.rst)
    asks.push({ kind: 'ack', of: reply.id })
  if (reply !== undefined && reply.len > 0 && !reply.again) asks.push({ kind: 'seq', of: reply.id })
  if (root.kind === 'lost') asks.push({ kind: 'repeats', lost: trace.segments[root.segment]?.id ?? '' })
  const told = family.find((it) => it.kind === 'outcome' && it.host === root.host)
  if (root.kind === 'arrived' && told !== undefined)
    asks.push({ kind: 'sees', host: root.host, at: momentOf(trace, root), wrong: TOLD.slice(1, 3) })
  return asks
}

/** The next question that this run gives rise to after a moment; null if nothing more can be asked. */
export function questionAhead(trace: Trace, from: Ms): Question | null {
  const roots = trace.events.filter(
    ({ at, cause }) => at > from && (cause === null || (trace.events[cause]?.at ?? -1) < at),
  )
  for (const root of roots) {
    const asks = asksAbout(trace, root)
    const ask = asks[root.index % Math.max(1, asks.length)]
    const question = ask === undefined ? null : questionOf([trace], ask)
    if (question === null || question.choices.length < 3) continue
    if (question.hold >= from && question.shown > question.hold) return question
  }
  return null
}
