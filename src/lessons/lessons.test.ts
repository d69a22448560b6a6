import { describe, expect, it } from 'vitest'
import { simulate } from '../simulation/simulate'
import type { Trace } from '../simulation/trace'
import { worldsOf } from '../simulation/worlds'
import { questionOf } from './ask/questionOf'
import { changesBetween } from './changes'
import { filled } from './facts'
import { reaches } from './goals'
import { lessons } from './index'
import { type Lesson, type LessonLanguage, type Step, type StepText, solved } from './lesson'
import { findMoment } from './moment'
import { lessonsEn } from './words/en'
import { lessonsZhCN } from './words/zhCN'

const LANGUAGES: readonly LessonLanguage[] = ['en', 'zh-CN']
const steps = lessons.flatMap((lesson) =>
  lesson.steps.map((step) => ({ lesson, step, name: `${lesson.id}.${step.id}` })),
)

const tracesOf = (step: Step): readonly Trace[] =>
  (step.compare === undefined ? [step.scenario] : worldsOf(step.scenario, step.compare)).map(simulate)

/** All sentences of a step; what is said afterwards of a task is true of the run in which it has been solved. */
const sentencesOf = (step: Step, { title, text, after = [], hint }: StepText) => {
  const traces = tracesOf(step)
  const done = step.kind === 'task' ? [simulate(solved(step.scenario, step.solution))] : traces
  return [
    ...[title, ...text, ...(hint === undefined ? [] : [hint])].map((sentence) => ({ sentence, traces })),
    ...after.map((sentence) => ({ sentence, traces: done })),
  ]
}

/** Silent reading of English, in words per minute (Brysbaert 2019), and some seconds for what is done in each kind of step. */
const WORDS_PER_MINUTE = 238
const SECONDS = { watch: 5, predict: 8, task: 30 } as const

async function secondsFor({ steps: all, text }: Lesson): Promise<number> {
  const words = await text.en()
  return all.reduce((sum, { id, kind }) => {
    const { title, text: first, after = [] } = words[id] as StepText
    const count = [title, ...first, ...after].join(' ').split(/\s+/).length
    return sum + (count / WORDS_PER_MINUTE) * 60 + SECONDS[kind]
  }, 0)
}

/** A Chinese character beside a half-width mark. */
const HALF_WIDTH = /[\u3400-\u9fff][ ]?[,.;:?!()"']|[,;:?!()"'][ ]?[\u3400-\u9fff]|\.\.\.|\.$/

/** Latin letters, a number or a placeholder that touch Chinese, or stand off by more than one space. */
const UNSPACED =
  /[\u4e00-\u9fff](\s{2,})?[\w{]|[\w}](\s{2,})?[\u4e00-\u9fff]|[，。：；！？、（）“”]\s|\s[，。：；！？、（）“”]/

/** A number, or what stands for one, and its unit, between which a line could break. */
const APART = /[\d}] (ms|s|µs|min|minutes?|MSL|毫秒|秒|分钟)(?![a-z])/

describe.each(lessons)('the lesson $id', (lesson) => {
  it('sets Latin text apart from Chinese by one space', async () => {
    const steps = Object.values<StepText>(await lesson.text['zh-CN']())
    const sentences = steps.flatMap(({ title, text, after = [], hint = '' }) => [
      title,
      ...text,
      ...after,
      hint,
    ])
    expect(sentences.filter((sentence) => UNSPACED.test(sentence))).toEqual([])
  })

  it.each(LANGUAGES)('keeps each unit on the line of its number: %s', async (language) => {
    const steps = Object.values<StepText>(await lesson.text[language]())
    const sentences = steps.flatMap(({ text, after = [], hint = '' }) => [...text, ...after, hint])
    expect(sentences.filter((sentence) => APART.test(sentence))).toEqual([])
  })

  it('has a name of its own for each step', () => {
    expect(new Set(lesson.steps.map(({ id }) => id)).size).toBe(lesson.steps.length)
  })

  it('says how many minutes it takes, five at most', async () => {
    expect(lesson.minutes).toBeLessThanOrEqual(5)
    expect(lesson.minutes).toBe(Math.round((await secondsFor(lesson)) / 60))
  })

  it.each(LANGUAGES)('has words for its steps and for nothing else: %s', async (language) => {
    const text = await lesson.text[language]()
    expect(Object.keys(text)).toEqual(lesson.steps.map(({ id }) => id))
  })

  it('says afterwards what there is to say in both languages, and gives a hint in both', async () => {
    const [en, zhCN] = await Promise.all(LANGUAGES.map((language) => lesson.text[language]()))
    for (const { id, kind } of lesson.steps) {
      expect(en?.[id]?.after === undefined).toBe(zhCN?.[id]?.after === undefined)
      expect(en?.[id]?.hint !== undefined).toBe(kind === 'task')
      expect(zhCN?.[id]?.hint !== undefined).toBe(kind === 'task')
    }
  })

  it.each(LANGUAGES)('takes every number from the run: %s', async (language) => {
    const text = await lesson.text[language]()
    for (const step of lesson.steps) {
      for (const { sentence, traces } of sentencesOf(step, text[step.id] as StepText)) {
        expect({ step: step.id, sentence, filled: filled(sentence, traces) }).not.toMatchObject({
          filled: null,
        })
      }
    }
  })

  it('has full-width punctuation in Chinese', async () => {
    const text = await lesson.text['zh-CN']()
    for (const step of lesson.steps) {
      for (const { sentence } of sentencesOf(step, text[step.id] as StepText)) {
        const plain = sentence.replaceAll(/“[^”]*”/g, '“…”').replaceAll(/\{\{.*?\}\}/g, '字')
        expect(plain).not.toMatch(HALF_WIDTH)
      }
    }
  })
})

describe.each(steps)('the step $name', ({ step }) => {
  it('knows where it begins', () => {
    const [trace] = tracesOf(step)
    expect(findMoment(trace as Trace, step.from ?? 'start')).not.toBeNull()
  })

  if (step.kind !== 'task') {
    it('knows where it pauses', () => {
      const found = tracesOf(step).map((trace) => findMoment(trace, step.until ?? 'end'))
      expect(found.some((it) => it !== null)).toBe(true)
    })
  }

  if (step.kind === 'predict') {
    it('asks what has one right answer, and hides it until it is asked', () => {
      const question = questionOf(tracesOf(step), step.ask)
      if (question === null) throw new Error('Its run does not have the moment that it asks about.')
      expect(question.choices.filter(({ isRight }) => isRight)).toHaveLength(1)
      expect(question.choices.length).toBeGreaterThanOrEqual(3)
      expect(question.choices.length).toBeLessThanOrEqual(5)
      expect(question.hold).toBeLessThanOrEqual(question.shown)
      const [trace] = tracesOf(step)
      expect(findMoment(trace as Trace, step.from ?? 'start')?.at).toBeLessThanOrEqual(question.hold)
    })
  }

  if (step.kind === 'task') {
    it('is not solved before it begins, and is by its own solution', () => {
      expect(reaches(simulate(step.scenario), step.goal)).toBe(false)
      const after = solved(step.scenario, step.solution)
      expect(reaches(simulate(after), step.goal)).toBe(true)
      expect(changesBetween(step.scenario, after)).toBeLessThanOrEqual(step.budget ?? 10)
      expect(simulate(step.scenario).segments.map(({ id }) => id)).toContain(step.shows)
    })
  }
})

describe('the words that all lessons share', () => {
  const placeholders = (message: string) =>
    [...message.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name).sort()

  it('are the same messages in both languages', () => {
    expect(Object.keys(lessonsZhCN)).toEqual(Object.keys(lessonsEn))
  })

  it.each(Object.entries(lessonsZhCN))('%s has the placeholders of the English one', (key, message) => {
    expect(placeholders(message)).toEqual(placeholders(lessonsEn[key as keyof typeof lessonsEn]))
    const plain = message.replaceAll(/“[^”]*”/g, '“…”').replaceAll(/\{\{.*?\}\}/g, '字')
    expect(plain).not.toMatch(HALF_WIDTH)
  })
})
