import type { TranslateOf } from '../catalogue'
import { laterCatalogue } from '../laterCatalogue'
import type { wordsEn } from './en'

/** Gives a message of what is told of the run. */
export type TranslateWords = TranslateOf<typeof wordsEn>

/** What is told of the run, in each language. */
export const words = laterCatalogue<typeof wordsEn>({
  en: async () => (await import('./en')).wordsEn,
  'zh-CN': async () => (await import('./zhCN')).wordsZhCN,
})
