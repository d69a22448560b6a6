import type { Mechanisms } from '../simulation/scenario'
import type { Words } from './words'

/** The mechanisms that a link can compare, under its words for them: the same with which it sets them. */
export const COMPARABLE: Readonly<Record<string, keyof Mechanisms>> = {
  handshake: 'handshake',
  'time-wait': 'timeWait',
  'closed-port': 'closedPort',
  isn: 'isn',
  reuse: 'reuseAddress',
}

/** The part that shows a scenario with and without a mechanism: `compare.handshake`; `compare.none` is one world. */
export const writeComparison = (mechanism: keyof Mechanisms | null): string =>
  `compare.${Object.keys(COMPARABLE).find((word) => COMPARABLE[word] === mechanism) ?? 'none'}`

/** Reads what follows `compare`; null, and a note in `words`, if it can't be read. */
export function readComparison(words: Words): { readonly mechanism: keyof Mechanisms | null } | null {
  if (words.ahead() === 'none') {
    words.skip()
    return { mechanism: null }
  }
  const mechanism = words.oneOf(COMPARABLE, 'mechanism')
  return mechanism === null ? null : { mechanism }
}
