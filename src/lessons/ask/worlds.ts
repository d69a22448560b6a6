import { firstDivergence } from '../../simulation/divergence'
import type { Trace } from '../../simulation/trace'
import { verdictOf } from '../../simulation/verdict'
import { findMoment } from '../moment'
import type { Ask, Question, WorldsAnswer } from './ask'
import { choicesOf } from './choices'
import { occasion, rootOf } from './describe'
import { holdBefore } from './hold'
import { line } from './line'

type WorldsAsk = Extract<Ask, { kind: 'worlds' }>

const ANSWERS: readonly WorldsAnswer[] = ['both', 'with', 'without', 'neither']

/** In which of two worlds the run ends well. */
export function worlds(traces: readonly Trace[], { at, beliefs = {} }: WorldsAsk): Question | null {
  const [without, withIt] = traces
  if (without === undefined || withIt === undefined) return null
  const good = [verdictOf(without).holds, verdictOf(withIt).holds]
  const right: WorldsAnswer = good[0] ? (good[1] ? 'both' : 'without') : good[1] ? 'with' : 'neither'
  const found = at === undefined ? null : findMoment(withIt, at)
  if (at !== undefined && found === null) return null
  const parts = firstDivergence(without, withIt)?.at ?? Math.max(without.end, withIt.end)
  return {
    ask: line('ask.worlds'),
    when: found?.event ? occasion(withIt, rootOf(withIt, found.event)) : line('when.then'),
    choices: choicesOf<WorldsAnswer>(
      right,
      ANSWERS.map((value) => {
        const belief = beliefs[value]
        return belief === undefined ? { value } : { value, belief }
      }),
      (it) => String(ANSWERS.indexOf(it)),
      (it) => line(`choice.worlds.${it}`),
    ),
    hold: holdBefore(traces, found?.at ?? parts),
    shown: Math.max(without.end, withIt.end),
    event: null,
    world: 0,
  }
}
