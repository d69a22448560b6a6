import { words } from '../i18n/words/words'
import { later } from '../ui/later'

/** The words of the run. They stand in the prerendered page; their code is fetched after the first picture. */
export const WordsColumn = later(() => import('./WordsColumn'))

/** The changes that were made. */
export const EditChips = later(() => import('./EditChips'))

/** What could not be read of a link. */
export const Problems = later(() => import('./Problems'))

/** Two worlds in the place of one. */
export const Comparison = later(() => import('./compare/Comparison'))

/** What the reader is about, beside the stage. */
export const Learn = later(() => import('./learn/Learn'))

/** Fetches what the first picture shows but does not wait for, to prerender it. */
export const prepareFirstPicture = () => Promise.all([WordsColumn.preload(), words.load('en')])
