import type { TranslateOf } from '../catalogue'
import { laterCatalogue } from '../laterCatalogue'
import type { exploreEn } from './en'

/** Gives a message of the explorer. */
export type TranslateExplore = TranslateOf<typeof exploreEn>

/** The words of the explorer, in each language. */
export const explorerWords = laterCatalogue<typeof exploreEn>({
  en: async () => (await import('./en')).exploreEn,
  'zh-CN': async () => (await import('./zhCN')).exploreZhCN,
})
