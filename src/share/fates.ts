import type { Fate } from '../simulation/scenario'
import { type Words, writeIdentity, writeNumber } from './words'

/** The words with which the part of a fate begins. */
const FATES = { drop: 'drop', delay: 'delay', dup: 'duplicate' } as const

export type FateWord = keyof typeof FATES

/** Does the part of a fate begin like this? */
export const isFateWord = (word: string): word is FateWord => Object.hasOwn(FATES, word)

/** A fate as links write it: `drop.A.ack-syn`, `delay.A.syn.9000`, `dup.B.fin_2.400`. */
export function writeFate(fate: Fate): string {
  const identity = writeIdentity(fate.segment)
  switch (fate.fate) {
    case 'drop':
      return `drop.${identity}`
    case 'delay':
      return `delay.${identity}.${writeNumber(fate.by)}`
    case 'duplicate':
      return `dup.${identity}.${writeNumber(fate.by)}`
    default:
      return fate satisfies never
  }
}

/** Reads what follows the word of a fate; null, and a note in `words`, if it can't be read. */
export function readFate(word: FateWord, words: Words): Fate | null {
  const fate = FATES[word]
  if (fate === 'drop') {
    const segment = words.identity()
    return segment === null ? null : { segment, fate }
  }
  const segment = words.identity()
  const by = segment === null ? null : words.number('time')
  return segment === null || by === null ? null : { segment, fate, by }
}
