import { historyOf } from '../../simulation/frame'
import type { Trace } from '../../simulation/trace'
import type { Ask, Question, Repeats } from './ask'
import { choicesOf } from './choices'
import { holdBefore } from './hold'
import { line } from './line'
import { HOSTS } from './repeats'

type WhoAsk = Extract<Ask, { kind: 'who' }>

/** Which of the hosts passes through a state. */
export function who(traces: readonly Trace[], { state, beliefs = {} }: WhoAsk): Question | null {
  const trace = traces[0]
  if (trace === undefined) return null
  const stays = historyOf(trace).stays.filter((stay) => stay.state === state)
  const hosts = [...new Set(stays.map(({ host }) => host))]
  const right: Repeats = hosts.length === 2 ? 'both' : (hosts[0] ?? 'nobody')
  const last = stays.at(-1)
  const shown = last?.start ?? trace.end
  const event = trace.events.find((it) => it.kind === 'state' && it.to === state)
  return {
    ask: line('ask.who', { state }),
    when: line('when.then'),
    choices: choicesOf<Repeats>(
      right,
      HOSTS.map((value) => {
        const belief = beliefs[value]
        return belief === undefined ? { value } : { value, belief }
      }),
      (it) => it,
      (it) => (it === 'A' || it === 'B' ? line('choice.host', { host: it }) : line(`choice.${it}`)),
    ),
    hold: holdBefore(traces, event?.at ?? shown),
    shown,
    event: event?.index ?? null,
    world: 0,
  }
}
