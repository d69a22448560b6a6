import { describe, expect, it } from 'vitest'
import { simulate } from '../../simulation/simulate'
import { worldsOf } from '../../simulation/worlds'
import { lessons } from '../index'
import { questionOf } from './questionOf'

/** The question of a step, given as `lesson.step`. */
function asked(name: string) {
  const [lesson, id] = name.split('.')
  const step = lessons.find((it) => it.id === lesson)?.steps.find((it) => it.id === id)
  if (step?.kind !== 'predict') throw new Error(`${name} asks nothing.`)
  const { scenario, compare, ask } = step
  const worlds = compare === undefined ? [scenario] : worldsOf(scenario, compare)
  return questionOf(worlds.map(simulate), ask)
}

describe('a question', () => {
  it.each([
    { name: 'three-segments.syn-arrives', ask: 'ask.state' },
    { name: 'four-to-close.crossing', ask: 'ask.state' },
    { name: 'three-segments.half-a-trip', ask: 'ask.state.meanwhile' },
    { name: 'not-promised.no-certainty', ask: 'ask.state.meanwhile' },
  ])('of a state says of which moment it speaks: $name', ({ name, ask }) => {
    expect(asked(name)?.ask.key).toBe(ask)
  })

  it('says of a timer that runs out several times which time is meant, and why silence is no answer', () => {
    const question = asked('why-wait.silence')
    expect(question?.when.key).toBe('when.timer.last')
    expect(question?.choices.find(({ id }) => id === 'nothing')?.belief).toBe(21)
  })
})
