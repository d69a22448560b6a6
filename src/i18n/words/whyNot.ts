import { use } from 'react'
import { useMessages } from '../i18n'
import type { Language } from '../languages'

/** A wrong guess as a question, and its answer. Both have placeholders for the facts that a reason has. */
export interface WrongGuess {
  readonly ask: string
  readonly answer: string
}

/** Wrong guesses by the rule, or the way of telling it, at which they are made. */
export type WrongGuesses = Readonly<Record<string, readonly WrongGuess[]>>

/** The same table in another language: for each rule as many guesses, in the same order. */
export type SameGuesses<Table extends WrongGuesses> = {
  readonly [Rule in keyof Table]: SamePlaces<Table[Rule]>
}

type SamePlaces<Guesses extends readonly WrongGuess[]> = { readonly [Place in keyof Guesses]: WrongGuess }

const loading = new Map<Language, Promise<WrongGuesses>>()

/** The wrong guesses in a language. */
function loadWhyNot(language: Language): Promise<WrongGuesses> {
  const known = loading.get(language)
  if (known !== undefined) return known
  const promise = read(language)
  loading.set(language, promise)
  return promise
}

/** The wrong guesses in the present language; a component that asks for them waits in its `Suspense`. */
export const useWhyNot = (): WrongGuesses => use(loadWhyNot(useMessages().language))

async function read(language: Language): Promise<WrongGuesses> {
  if (language === 'zh-CN') return (await import('./whyNotZhCN')).whyNotZhCN
  const { whyNotEn } = await import('./whyNotEn')
  return language === 'xx' ? doubled(whyNotEn) : whyNotEn
}

const doubled = (table: WrongGuesses): WrongGuesses =>
  Object.fromEntries(
    Object.entries(table).map(([rule, guesses]) => [
      rule,
      guesses.map(({ ask, answer }) => ({ ask: `${ask} ${ask}`, answer: `${answer} ${answer}` })),
    ]),
  )
