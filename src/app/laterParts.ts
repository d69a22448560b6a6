import { words } from '../i18n/words/words'
import { later } from '../ui/later'

/** The words of the run. They stand in the prerendered page; their code is fetched after the first picture. */
export const WordsColumn = later(async () => (await import('./WordsColumn')).WordsColumn)

/** Fetches what the first picture shows but does not wait for, to prerender it. */
export const prepareFirstPicture = () => Promise.all([WordsColumn.preload(), words.load('en')])
