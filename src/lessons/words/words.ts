import { laterCatalogue } from '../../i18n/laterCatalogue'
import type { lessonsEn } from './en'

/** The name of a message of the lessons. */
export type LessonWord = keyof typeof lessonsEn

/** The words that all lessons and challenges share: questions, answers, beliefs, goals. */
export const lessonWords = laterCatalogue<typeof lessonsEn>({
  en: async () => (await import('./en')).lessonsEn,
  'zh-CN': async () => (await import('./zhCN')).lessonsZhCN,
})
