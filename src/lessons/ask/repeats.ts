import { segmentKind } from '../../diagram/segmentName'
import { type Host, otherHost } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'
import { findMoment } from '../moment'
import type { Ask, Question, Repeats } from './ask'
import { choicesOf } from './choices'
import { line } from './line'

type RepeatsAsk = Extract<Ask, { kind: 'repeats' }>

export const HOSTS: readonly Repeats[] = ['A', 'B', 'both', 'nobody']

/** Whose retransmission timer repairs the loss of a segment. */
export function repeats(traces: readonly Trace[], { lost, beliefs = {} }: RepeatsAsk): Question | null {
  const trace = traces[0]
  const found = trace === undefined ? null : findMoment(trace, { lost })
  if (trace === undefined || found?.event?.kind !== 'lost') return null
  const segment = trace.segments[found.event.segment]
  if (segment === undefined) return null
  const isArrived = (at: number) =>
    trace.events.some((it) => it.kind === 'arrived' && it.at > found.at && it.at <= at)
  const again = trace.events.filter(
    (it) =>
      it.kind === 'timer' &&
      it.timer === 'retransmission' &&
      it.action === 'expired' &&
      it.at > found.at &&
      !isArrived(it.at - 1e-9),
  )
  const hosts = new Set<Host>(again.map(({ host }) => host))
  const right: Repeats = hosts.size === 2 ? 'both' : ([...hosts][0] ?? 'nobody')
  const sender = segment.sender
  return {
    ask: line('ask.repeats'),
    when: line('when.lost', { host: otherHost(sender), sender, segment: segmentKind(segment) }),
    choices: choicesOf<Repeats>(
      right,
      HOSTS.map((value) => {
        const belief = beliefs[value]
        return belief === undefined ? { value } : { value, belief }
      }),
      (it) => it,
      (it) => (it === 'A' || it === 'B' ? line('choice.host', { host: it }) : line(`choice.${it}`)),
    ),
    hold: found.at,
    shown: again.at(-1)?.at ?? trace.end,
    event: again[0]?.index ?? found.event.index,
    world: 0,
  }
}
