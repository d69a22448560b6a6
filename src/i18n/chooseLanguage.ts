import type { Language } from './languages'

const STORED = 'handshake-lab.language'

/** The language for the reader of this page, by its address, her earlier choice and her browser. */
export const languageOfReader = (): Language =>
  chooseLanguage(new URLSearchParams(location.search).get('lang'), stored(), navigator.languages)

/** The language for a reader: the one in the address, the one chosen before, or the first of the browser's that we have. */
export function chooseLanguage(
  asked: string | null,
  stored: string | null,
  preferred: readonly string[],
): Language {
  if (asked === 'xx') return 'xx'
  for (const wish of [asked, stored, ...preferred]) {
    const primary = wish?.toLowerCase().split('-')[0]
    if (primary === 'en') return 'en'
    if (primary === 'zh') return 'zh-CN'
  }
  return 'en'
}

/** Remembers what the reader chose. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null
  }
}
