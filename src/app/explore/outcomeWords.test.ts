import { describe, expect, it } from 'vitest'
import { Exploration, explore } from '../../explorer/explore'
import { INVARIANTS } from '../../explorer/invariants'
import type { Question } from '../../explorer/question'
import type { Report } from '../../explorer/verdict'
import { explorerWords } from '../../i18n/explore/explore'
import { openClose } from '../../scenarios/openClose'
import { isSameQuestion } from './asked'
import { wordsOfProgress, wordsOfStatus } from './outcomeWords'
import type { Standing } from './useExploration'

const en = await explorerWords.load('en')
const zh = await explorerWords.load('zh-CN')

const question: Question = { scenario: openClose, faults: 1 }

const standing = (report: Report | null, ms = 340, asked = question): Standing => ({
  question: asked,
  of: asked.scenario,
  progress: null,
  firsts: new Map(),
  report,
  ms,
  failure: null,
})

const stopped = (bound: 'stopped' | 'states', asked: Question): Report => {
  const exploration = new Exploration(asked)
  exploration.work(100)
  exploration.stop(bound)
  return exploration.report
}

describe('how a search stands', () => {
  it('is one sentence as long as it goes on', () => {
    expect(wordsOfStatus(en, standing(null))).toBe('Trying every network with at most one fault …')
    expect(wordsOfStatus(zh, standing(null, 0, { ...question, faults: 4 }))).toBe(
      '正在试故障不超过 4 次的所有网络……',
    )
  })

  it('tells what was tried once it is done', () => {
    expect(wordsOfStatus(en, standing(explore(question)))).toBe(
      'Done in 340\u00a0ms: 135 orders of events and 245 situations with at most one fault.',
    )
    expect(wordsOfStatus(zh, standing(explore(question), 8307))).toBe(
      '试完了，用时 8.3\u00a0s：故障不超过 1 次，共有 135 种事件顺序，245 种局面。',
    )
  })

  it('is done only if everything was tried, though all that was asked is broken', () => {
    const endless: Question = {
      scenario: { ...openClose, mechanisms: { ...openClose.mechanisms, timeWait: 0 } },
      faults: 3,
      invariants: ['clean-close'],
    }
    expect(wordsOfStatus(en, standing(stopped('stopped', endless)))).toMatch(/^Stopped after 340\u00a0ms\./)
    expect(wordsOfStatus(en, standing(stopped('states', endless)))).toMatch(/^Given up after 340\u00a0ms,/)
  })

  it('tells of how many faults the numbers are', () => {
    const progress = { schedules: 13_647, states: 14_961, deepest: 86 }
    expect(wordsOfProgress(en, { ...progress, faults: 2 })).toBe(
      'With at most 2 faults: 13,647 orders of events, 14,961 situations so far.',
    )
    expect(wordsOfProgress(en, { ...progress, faults: 0 })).toMatch(/^Without a fault:/)
  })
})

describe('a question', () => {
  it('is the same if so many faults and the same invariants are asked for, in whatever order', () => {
    const asked = { faults: 1, invariants: INVARIANTS }
    expect(isSameQuestion(asked, question)).toBe(true)
    expect(isSameQuestion(asked, { ...question, invariants: INVARIANTS.toReversed() })).toBe(true)
    expect(isSameQuestion(asked, { ...question, faults: 2 })).toBe(false)
    expect(isSameQuestion(asked, { ...question, invariants: ['agreement'] })).toBe(false)
    expect(isSameQuestion({ faults: 1, invariants: ['agreement'] }, question)).toBe(false)
  })
})
