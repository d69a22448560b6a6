import type { State } from '../../engine/tcb'
import { frameAt } from '../../simulation/frame'
import type { Trace } from '../../simulation/trace'
import { findMoment } from '../moment'
import type { Ask, Question, Wrong } from './ask'
import { choicesOf } from './choices'
import { familyOf, occasion, rootOf } from './describe'
import { holdBefore } from './hold'
import { line } from './line'

type StateAsk = Extract<Ask, { kind: 'state' }>

/** The state of a host after something has happened. */
export function state(traces: readonly Trace[], { host, at, world = 0, wrong }: StateAsk): Question | null {
  const trace = traces[world]
  const found = trace === undefined ? null : findMoment(trace, at)
  if (trace === undefined || found === null) return null
  const hold = holdBefore(traces, found.at)
  const stays: Wrong<State> = { value: frameAt(trace, hold).hosts[host].state }
  const root = found.event === null ? null : rootOf(trace, found.event)
  const change = root && familyOf(trace, root).findLast((it) => it.kind === 'state' && it.host === host)
  // A connection that ends is CLOSED, though its host may still listen.
  const right = change?.kind === 'state' ? change.to : frameAt(trace, found.at).hosts[host].state
  return {
    // What is asked of the other end is how it stands meanwhile, not what it will come to.
    ask: line(root?.host === host ? 'ask.state' : 'ask.state.meanwhile', { host }),
    when: occasion(trace, root),
    choices: choicesOf(
      right,
      [...wrong, stays],
      (it) => it,
      (it) => line('choice.plain', { text: it }),
    ),
    hold,
    shown: found.at,
    event: change?.index ?? root?.index ?? null,
    world,
  }
}
