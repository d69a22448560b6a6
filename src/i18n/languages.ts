import { doubled } from './catalogue'
import type { Messages } from './messages'

/** A language of the lab. `xx` is no language: it shows every message twice, to find text that does not fit. */
export type Language = 'en' | 'zh-CN' | 'xx'

/** The languages that a reader can choose, each named in itself. */
export const languages = [
  { id: 'en', name: 'English' },
  { id: 'zh-CN', name: '简体中文' },
] as const satisfies readonly { readonly id: Language; readonly name: string }[]

/** Fetches the messages of a language. Only the one that is shown is ever loaded. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./en')).en
    case 'zh-CN':
      return (await import('./zhCN')).zhCN
    case 'xx':
      return doubled(await loadMessages('en'))
    default:
      return language satisfies never
  }
}
