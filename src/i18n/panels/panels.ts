import type { TranslateOf } from '../catalogue'
import { laterCatalogue } from '../laterCatalogue'
import type { panelsEn } from './en'

/** Gives a message of what opens later. */
export type TranslatePanels = TranslateOf<typeof panelsEn>

/** The words of what opens later, in each language. */
export const panels = laterCatalogue<typeof panelsEn>({
  en: async () => (await import('./en')).panelsEn,
  'zh-CN': async () => (await import('./zhCN')).panelsZhCN,
})
