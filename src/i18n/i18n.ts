import { useSyncExternalStore } from 'react'
import { rememberLanguage } from './chooseLanguage'
import { htmlLanguage } from './htmlLanguage'
import { type Language, loadMessages } from './languages'
import type { Translate } from './messages'
import { translateWith } from './translate'

/** The language that is shown, and its messages. */
export interface Spoken {
  readonly t: Translate
  readonly language: Language
}

let spoken: Spoken | null = null
const listeners = new Set<() => void>()

/** Shows everything in this language. It is awaited before the first paint, so that no word changes under her eyes. */
export async function speak(language: Language): Promise<void> {
  spoken = { t: translateWith(await loadMessages(language)), language }
  for (const listener of listeners) listener()
}

/** Changes the language, and remembers the choice. */
export async function setLanguage(language: Language): Promise<void> {
  await speak(language)
  document.documentElement.lang = htmlLanguage(language)
  rememberLanguage(language)
}

/** The messages in the present language, and which it is. */
export const useMessages = (): Spoken => useSyncExternalStore(subscribe, present, present)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function present(): Spoken {
  if (spoken === null) throw new Error('No language is spoken yet.')
  return spoken
}
