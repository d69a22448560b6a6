import type { TranslateOf } from '../catalogue'
import { laterCatalogue } from '../laterCatalogue'
import type { chainEn } from './chainEn'

/** Gives a message of what binds the links of a chain together. */
export type TranslateChain = TranslateOf<typeof chainEn>

/** The words around “How it came to this”, in each language. */
export const chain = laterCatalogue<typeof chainEn>({
  en: async () => (await import('./chainEn')).chainEn,
  'zh-CN': async () => (await import('./chainZhCN')).chainZhCN,
})
