import { segmentKind } from '../../diagram/segmentName'
import type { Trace } from '../../simulation/trace'
import { findMoment } from '../moment'
import type { Ask, Question, Sending } from './ask'
import { choicesOf } from './choices'
import { occasion, rootOf } from './describe'
import { holdBefore } from './hold'
import { line } from './line'

type NextAsk = Extract<Ask, { kind: 'next' }>

/** The first segment that is sent at a moment or after it, or that nothing more is sent. */
export function next(traces: readonly Trace[], { after, world = 0, wrong }: NextAsk): Question | null {
  const trace = traces[world]
  const found = trace === undefined ? null : findMoment(trace, after)
  if (trace === undefined || found === null) return null
  const root = found.event === null ? null : rootOf(trace, found.event)
  const first = root?.index ?? trace.events.findIndex(({ at }) => at >= found.at)
  const sent =
    first < 0 ? undefined : trace.events.find(({ kind, index }) => kind === 'sent' && index > first)
  const segment = sent?.kind === 'sent' ? trace.segments[sent.segment] : undefined
  const right: Sending | null =
    segment === undefined ? null : { by: segment.sender, segment: segmentKind(segment) }
  return {
    ask: line('ask.next'),
    when: occasion(trace, root),
    choices: choicesOf(
      right,
      [...wrong, { value: null }],
      (it) => (it === null ? 'nothing' : `${it.by} ${it.segment}`),
      (it) =>
        it === null ? line('choice.nothing') : line('choice.sends', { host: it.by, segment: it.segment }),
    ),
    hold: holdBefore(traces, found.at),
    shown: sent?.at ?? trace.end,
    event: sent?.index ?? root?.index ?? null,
    world,
  }
}
