import type { TranslateWords } from '../../i18n/words/words'

const STEPS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/**
 * The place of a rule as a reader would cite it. A bare number is a section of RFC 9293, `fifth` a step of its
 * SEGMENT ARRIVES, and `changed` or `switched off` a mechanism that the scenario alters; other documents follow.
 */
export function sectionName(t: TranslateWords, place: string): string {
  const [, section, word = '', rest = ''] = /^(\d[\d.]*)(?: ([a-z][a-z ]*))?(.*)$/.exec(place) ?? []
  if (section === undefined) return joined(t, place)
  return nameOf(t, section, word.trim()) + joined(t, rest)
}

/** The places with the signs that a language sets between them. */
const joined = (t: TranslateWords, places: string): string =>
  places.replace('; ', t('story.section.joint')).replace(', ', t('story.section.comma'))

function nameOf(t: TranslateWords, section: string, word: string): string {
  const step = STEPS.indexOf(word) + 1
  if (step > 0) return t('story.section.step', { section, step })
  return t(word === '' ? 'story.section' : 'story.section.changed', { section })
}
