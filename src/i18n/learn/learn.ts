import type { TranslateOf } from '../catalogue'
import { laterCatalogue } from '../laterCatalogue'
import type { learnEn } from './en'

/** Gives a message of what surrounds lessons and challenges. */
export type TranslateLearn = TranslateOf<typeof learnEn>

/** The words around lessons, challenges and questions, in each language. */
export const learn = laterCatalogue<typeof learnEn>({
  en: async () => (await import('./en')).learnEn,
  'zh-CN': async () => (await import('./zhCN')).learnZhCN,
})
