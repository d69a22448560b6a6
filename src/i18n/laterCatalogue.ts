import { use } from 'react'
import { patiently } from '../ui/patiently'
import { type Catalogue, doubled, speakerOf, type TranslateOf } from './catalogue'
import { useMessages } from './i18n'
import type { Language } from './languages'

/** Messages that the first picture can do without. They are fetched in the present language when they are first used. */
export interface LaterCatalogue<Messages extends Catalogue> {
  /** The messages in the present language; a component that asks for them waits in its `Suspense` until they are there. */
  readonly useTranslate: () => TranslateOf<Messages>
  readonly load: (language: Language) => Promise<TranslateOf<Messages>>
}

/** A catalogue with its file for each language. */
export function laterCatalogue<Messages extends Catalogue>(
  files: Readonly<
    Record<Exclude<Language, 'xx'>, () => Promise<Readonly<Record<keyof Messages & string, string>>>>
  >,
): LaterCatalogue<Messages> {
  const loaded = new Map<Language, Promise<TranslateOf<Messages>>>()
  const load = (language: Language) => {
    const known = loaded.get(language)
    if (known !== undefined) return known
    const promise = patiently(files[language === 'xx' ? 'en' : language]).then((messages) =>
      speakerOf<Messages>(language === 'xx' ? doubled(messages) : messages),
    )
    // `use` need not wait for what says that it has come: so it can be prerendered.
    void promise.then((value) => Object.assign(promise, { status: 'fulfilled', value }))
    loaded.set(language, promise)
    return promise
  }
  return { load, useTranslate: () => use(load(useMessages().language)) }
}
