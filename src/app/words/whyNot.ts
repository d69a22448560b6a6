import { segmentKind } from '../../diagram/segmentName'
import type { WrongGuess, WrongGuesses } from '../../i18n/words/whyNot'
import type { SegmentRecord, Trace, TraceEvent } from '../../simulation/trace'
import { segmentOf } from './eventSentence'
import { type Facts, factsOf, familyOf } from './facts'
import { type Telling, tellingOf } from './why'

/** Rules at which the guesses depend on more than the reason does. */
type Occasion =
  | Telling
  | 'network/lost.ack'
  | 'network/lost.third-ack'
  | 'network/lost.last-ack'
  | 'network/lost.reset'
  | 'rst/closing.time-wait'

/**
 * What learners guess wrongly about what began with an event, and the answers, with the numbers of the trace. Of the
 * paragraphs obeyed the decisive one comes first. A guess is left out where a fact that it speaks of is missing.
 */
export function whyNotOf(table: WrongGuesses, trace: Trace, root: TraceEvent): readonly WrongGuess[] {
  const following = familyOf(trace, root)
  const occasions = [root, ...following.filter(isOccasion)].flatMap((event) => {
    const facts = factsOf(trace, event, event === root ? following : familyOf(trace, event))
    return occasionsOf(trace, event, facts).map((occasion) => ({ occasion, facts }))
  })
  const told = new Map<string, WrongGuess>()
  for (const { occasion, facts } of occasions) {
    for (const guess of table[occasion] ?? []) {
      const ask = filled(guess.ask, facts)
      const answer = filled(guess.answer, facts)
      if (ask !== null && answer !== null && !told.has(ask)) told.set(ask, { ask, answer })
    }
  }
  return [...told.values()]
}

/** A decision of its own among what followed: a further call, or a wait that is cut short. */
const isOccasion = ({ kind, rule }: TraceEvent): boolean =>
  kind === 'call' || (kind === 'state' && rule === 'host/reuse')

function occasionsOf(trace: Trace, event: TraceEvent, facts: Facts): readonly Occasion[] {
  if (event.kind === 'lost') return [lossOf(trace, segmentOf(trace, event.segment))]
  if (event.kind === 'timer' && event.rule === 'timeout/time-wait') return [waitOf(facts)]
  if (event.kind !== 'arrived') return [tellingOf(event.rule, facts)]
  const { rule, rules } = event
  const others = rules.filter((other) => other !== rule).map((other) => tellingOf(other, facts))
  return [arrivalOf(tellingOf(rule, facts), facts), ...others]
}

function arrivalOf(telling: Telling, { state, from }: Facts): Occasion {
  if (telling === 'fin/close-wait' && state !== 'CLOSE-WAIT') return 'fin/close-wait.at-once'
  if (telling === 'text/taken.opens') return 'text/taken'
  if (telling === 'rst/closing' && from === 'TIME-WAIT') return 'rst/closing.time-wait'
  return telling
}

/** Two MSL are enough for whatever was sent before the wait; less is not. */
const waitOf = ({ factor }: Facts): Occasion =>
  factor !== null && factor < 2 ? 'timeout/time-wait.short' : 'timeout/time-wait'

/** Whether a loss will be noticed, and by whom, depends on what is lost. */
function lossOf(trace: Trace, segment: SegmentRecord): Occasion {
  if (segment.rst) return 'network/lost.reset'
  if (segmentKind(segment) !== 'ACK') return 'network/lost'
  if (/\.ack-syn(#|$)/.test(segment.id)) return 'network/lost.third-ack'
  return isLastAck(trace, segment.connection, segment.event) ? 'network/lost.last-ack' : 'network/lost.ack'
}

/** Was a segment sent on the way into TIME-WAIT, or out of it? */
function isLastAck(trace: Trace, connection: number | null, sent: number): boolean {
  const state = trace.events.findLast(
    (event) => event.index < sent && event.kind === 'state' && event.connection === connection,
  )
  return state?.kind === 'state' && (state.to === 'TIME-WAIT' || state.rule === 'fin/no-wait')
}

/** A sentence with its facts; null where one of them is not there. */
function filled(sentence: string, facts: Facts): string | null {
  const names = [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as keyof Facts)
  if (names.some((name) => (facts[name] ?? null) === null)) return null
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: keyof Facts) => String(facts[name]))
}
