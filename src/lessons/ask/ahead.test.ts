import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRun } from '../../../tools/testing/arbitraryRun'
import { scenarios } from '../../scenarios'
import { lastAckLost } from '../../scenarios/lastAckLost'
import { openClose } from '../../scenarios/openClose'
import { simulate } from '../../simulation/simulate'
import type { Trace } from '../../simulation/trace'
import { lessonsEn } from '../words/en'
import { questionAhead } from './ahead'
import type { Question } from './ask'

/** All questions that a run gives rise to, one after the other. */
function questionsOf(trace: Trace): readonly Question[] {
  const questions: Question[] = []
  let from = 0
  for (let turn = 0; turn < 200; turn += 1) {
    const question = questionAhead(trace, from)
    if (question === null) break
    questions.push(question)
    from = question.shown
  }
  return questions
}

describe('questions about any run', () => {
  it.each(scenarios)('there are some in $id', (scenario) => {
    expect(questionsOf(simulate(scenario)).length).toBeGreaterThan(0)
  })

  it('have one right answer, hide it until they are asked, and come to an end', () => {
    fc.assert(
      fc.property(arbitraryRun, (scenario) => {
        let before = -1
        for (const { choices, hold, shown, ask, when } of questionsOf(simulate(scenario))) {
          expect(choices.filter(({ isRight }) => isRight)).toHaveLength(1)
          expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length)
          expect(hold).toBeLessThan(shown)
          expect(shown).toBeGreaterThan(before)
          expect(Object.keys(lessonsEn)).toEqual(expect.arrayContaining([ask.key, when.key]))
          before = shown
        }
      }),
      { numRuns: 200 },
    )
  })

  it('are about the run that the reader has built', () => {
    const told = (trace: Trace) =>
      questionsOf(trace).map(({ ask, choices }) => `${ask.key} ${choices.find(({ isRight }) => isRight)?.id}`)
    expect(told(simulate(openClose)).slice(0, 3)).toEqual(told(simulate(lastAckLost)).slice(0, 3))
    expect(told(simulate(lastAckLost))).toContain('ask.repeats B')
    expect(told(simulate(openClose))).not.toContain('ask.repeats B')
  })
})
