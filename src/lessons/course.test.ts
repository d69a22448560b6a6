import { describe, expect, it } from 'vitest'
import { simulate } from '../simulation/simulate'
import type { Trace } from '../simulation/trace'
import { worldsOf } from '../simulation/worlds'
import { questionOf } from './ask/questionOf'
import { lessons } from './index'
import type { Step } from './lesson'

const steps = lessons.flatMap((lesson) => lesson.steps)

const tracesOf = (step: Step): readonly Trace[] =>
  (step.compare === undefined ? [step.scenario] : worldsOf(step.scenario, step.compare)).map(simulate)

describe('the course', () => {
  it('takes half an hour', () => {
    expect(lessons.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(30)
  })

  it('has a place for every claim', () => {
    const claims = new Set(lessons.flatMap(({ claims }) => claims))
    expect(Array.from({ length: 15 }, (_, place) => `S${place + 1}`).filter((it) => !claims.has(it))).toEqual(
      [],
    )
  })

  it('offers every belief as an answer somewhere, and sets it right', () => {
    const offered = new Set(
      steps.flatMap((step) =>
        step.kind === 'predict'
          ? (questionOf(tracesOf(step), step.ask)?.choices ?? []).map(({ belief }) => belief)
          : [],
      ),
    )
    const all = Array.from({ length: 21 }, (_, place) => place + 1)
    expect(all.filter((belief) => !offered.has(belief as 1))).toEqual([])
  })
})
