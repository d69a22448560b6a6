import type { Answer, Counterexample } from '../../explorer/verdict'
import type { TranslateExplore } from '../../i18n/explore/explore'
import { amountOf, amountOfSome } from './amount'

/** What is to be said of an invariant that nothing has broken; null while the search goes on. */
export function wordsOfUnbroken(
  t: TranslateExplore,
  answer: Exclude<Answer, { kind: 'broken' }> | null,
): string[] {
  if (answer === null) return [t('answer.searching')]
  const { faults } = answer
  if (answer.kind === 'holds') return [t(`answer.holds.${amountOfSome(faults)}`, { faults })]
  const bound = t(`answer.bound.${answer.bound}`)
  return faults < 0 ? [bound] : [bound, t(`answer.sofar.${amountOf(faults)}`, { faults })]
}

/** What is to be said of a counterexample. The first that turns up need not be the smallest. */
export function wordsOfBroken(
  t: TranslateExplore,
  { faults, segments, isSmallest }: Counterexample,
  isSearching: boolean,
): string {
  const amount = amountOf(faults)
  if (isSearching) return t(`answer.first.${amount}`, { faults })
  if (segments === null || !isSmallest) return t(`answer.unsure.${amount}`, { faults })
  return t(`answer.smallest.${amount}`, { faults, segments })
}
