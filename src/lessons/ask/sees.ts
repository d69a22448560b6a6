import type { Outcome, Trace } from '../../simulation/trace'
import { findMoment } from '../moment'
import type { Ask, Question } from './ask'
import { choicesOf } from './choices'
import { familyOf, occasion, rootOf } from './describe'
import { holdBefore } from './hold'
import { line } from './line'

type SeesAsk = Extract<Ask, { kind: 'sees' }>

/** What the program of a host is told when something happens. */
export function sees(traces: readonly Trace[], { host, at, world = 0, wrong }: SeesAsk): Question | null {
  const trace = traces[world]
  const found = trace === undefined ? null : findMoment(trace, at)
  if (trace === undefined || found?.event == null) return null
  const root = rootOf(trace, found.event)
  const told = familyOf(trace, root).find(
    (it) =>
      it.host === host &&
      (it.kind === 'outcome' ||
        (it.kind === 'call' && (it.outcome === 'address-in-use' || it.outcome === 'error'))),
  )
  const right: Outcome | 'nothing' =
    told?.kind === 'outcome' || told?.kind === 'call' ? told.outcome : 'nothing'
  return {
    ask: line('ask.sees', { host }),
    when: occasion(trace, root),
    choices: choicesOf<Outcome | 'nothing'>(
      right,
      [...wrong, { value: 'nothing' }],
      (it) => it,
      (it) => line(`choice.sees.${it}`),
    ),
    hold: holdBefore(traces, found.at),
    shown: found.at,
    event: told?.index ?? root.index,
    world,
  }
}
