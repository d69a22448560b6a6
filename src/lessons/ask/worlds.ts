import { firstDivergence } from '../../simulation/divergence'
import type { Trace } from '../../simulation/trace'
import { verdictOf } from '../../simulation/verdict'
import { MECHANISMS } from '../../simulation/worlds'
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
  const mechanism = MECHANISMS.find(
    (it) => without.scenario.mechanisms[it] !== withIt.scenario.mechanisms[it],
  )
  if (mechanism === undefined) return null
  const verdicts = [verdictOf(without), verdictOf(withIt)]
  const good = verdicts.map(({ holds }) => holds)
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
      (it) =>
        line(it === 'both' || it === 'neither' ? `choice.worlds.${it}` : `choice.worlds.${it}.${mechanism}`),
    ),
    hold: holdBefore(traces, found?.at ?? parts),
    shown: Math.max(...verdicts.map((it, world) => ('at' in it ? it.at : (traces[world]?.end ?? 0)))),
    event: null,
    world: 0,
  }
}
