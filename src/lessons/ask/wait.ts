import { formatDuration } from '../../diagram/duration'
import type { Trace } from '../../simulation/trace'
import type { Ask, Question } from './ask'
import { choicesOf } from './choices'
import { occasion, rootOf } from './describe'
import { holdBefore } from './hold'
import { line } from './line'

type WaitAsk = Extract<Ask, { kind: 'wait' }>

/** How long a timer is set to run. */
export function wait(traces: readonly Trace[], { timer, host, nth = 1, wrong }: WaitAsk): Question | null {
  const trace = traces[0]
  const event = trace?.events.filter(
    (it) =>
      it.kind === 'timer' &&
      it.timer === timer &&
      it.host === host &&
      (it.action === 'set' || it.action === 'restarted'),
  )[nth - 1]
  if (trace === undefined || event?.kind !== 'timer') return null
  return {
    ask: line(timer === 'time-wait' ? 'ask.wait.timeWait' : 'ask.wait', { host }),
    when: occasion(trace, rootOf(trace, event)),
    choices: choicesOf(
      event.deadline - event.at,
      wrong,
      (it) => String(it),
      (it) => line('choice.plain', { text: formatDuration(it) }),
    ),
    hold: holdBefore(traces, event.at),
    shown: event.at,
    event: event.index,
    world: 0,
  }
}
