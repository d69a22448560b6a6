import type { Trace } from '../../simulation/trace'
import { findMoment } from '../moment'
import type { Ask, Question } from './ask'
import { choicesOf } from './choices'
import { holdBefore } from './hold'
import { line } from './line'

type CountAsk = Extract<Ask, { kind: 'count' }>

/** How many segments are sent from one moment to another, those sent at these moments included. */
export function count(traces: readonly Trace[], { from, to, wrong }: CountAsk): Question | null {
  const trace = traces[0]
  if (trace === undefined) return null
  const begin = findMoment(trace, from)
  const end = findMoment(trace, to)
  if (begin === null || end === null) return null
  const right = trace.segments.filter(({ sentAt }) => sentAt >= begin.at && sentAt <= end.at).length
  return {
    ask: line('ask.count'),
    when: line('when.then'),
    choices: choicesOf(
      right,
      wrong,
      (it) => String(it),
      (it) => line('choice.plain', { text: String(it) }),
    ),
    hold: holdBefore(traces, begin.at),
    shown: end.at,
    event: end.event?.index ?? null,
    world: 0,
  }
}
