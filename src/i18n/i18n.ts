import i18next from 'i18next'
import { useMemo } from 'react'
import { initReactI18next, useTranslation } from 'react-i18next'
import { chooseLanguage, type Language, loadMessages } from './languages'
import type { Translate } from './messages'

const STORED = 'handshake-lab.language'

/** Prepares the reader's language. It is awaited before the first paint, so that no word changes under her eyes. */
export async function startI18n(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang')
  await i18next.use(initReactI18next).init({
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await show(chooseLanguage(asked, stored(), navigator.languages))
}

/** Changes the language, and remembers the choice. */
export async function setLanguage(language: Language): Promise<void> {
  await show(language)
  try {
    localStorage.setItem(STORED, language)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** The messages in the present language, and which it is. */
export function useMessages(): { readonly t: Translate; readonly language: Language } {
  const { t, i18n } = useTranslation()
  const language = i18n.language as Language
  return useMemo(() => ({ t: t as Translate, language }), [t, language])
}

async function show(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await loadMessages(language))
  await i18next.changeLanguage(language)
  document.documentElement.lang = language === 'xx' ? 'en' : language
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null
  }
}
