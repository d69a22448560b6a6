import type { Mechanisms } from '../simulation/scenario'
import type { Words } from './words'

/** The mechanisms that a link can compare, under its words for them: the same with which it sets them. */
const COMPARABLE: Readonly<Record<string, keyof Mechanisms>> = {
  handshake: 'handshake',
  'time-wait': 'timeWait',
  'closed-port': 'closedPort',
  isn: 'isn',
  reuse: 'reuseAddress',
}

/** The part that shows a scenario with and without a mechanism: `compare.handshake`. */
export const writeComparison = (mechanism: keyof Mechanisms): string =>
  `compare.${Object.keys(COMPARABLE).find((word) => COMPARABLE[word] === mechanism)}`

/** Reads what follows `compare`; null, and a note in `words`, if it can't be read. */
export const readComparison = (words: Words): keyof Mechanisms | null => words.oneOf(COMPARABLE, 'mechanism')
