import { use } from 'react'
import { useMessages } from '../../i18n/i18n'
import type { Language } from '../../i18n/languages'
import type { Line } from '../../lessons/ask/ask'
import type { Lesson, LessonLanguage, LessonText } from '../../lessons/lesson'
import { lessonWords } from '../../lessons/words/words'

/** The language in which lessons are read: the pseudo-locale reads the English ones. */
export const lessonLanguage = (language: Language): LessonLanguage => (language === 'xx' ? 'en' : language)

/** The language of the lessons at present. */
export const useLessonLanguage = (): LessonLanguage => lessonLanguage(useMessages().language)

const loading = new Map<string, Promise<LessonText>>()

/** Fetches the words of a lesson. */
export function loadLessonText(lesson: Lesson, language: LessonLanguage): Promise<LessonText> {
  const key = `${lesson.id} ${language}`
  const known = loading.get(key)
  if (known !== undefined) return known
  const promise = lesson.text[language]()
  // `use` need not wait for what says that it has come.
  void promise.then((value) => Object.assign(promise, { status: 'fulfilled', value }))
  loading.set(key, promise)
  return promise
}

/** The words of a lesson; a component that asks for them waits in its `Suspense` until they are there. */
export const useLessonText = (lesson: Lesson): LessonText => use(loadLessonText(lesson, useLessonLanguage()))

/** Says a line of a question or an answer. */
export function useLines(): (line: Line) => string {
  const t = lessonWords.useTranslate() as (key: Line['key'], values: Line['values']) => string
  return ({ key, values }) => t(key, values)
}
