import type { Language } from './languages'

/** What `<html lang>` says in this language. */
export const htmlLanguage = (language: Language): string => (language === 'xx' ? 'en' : language)
