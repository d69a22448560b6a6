import type { TranslatePanels } from '../../i18n/panels/panels'
import { LIMITS, type LimitName } from '../../share/limits'
import type { Problem } from '../../share/problem'
import { rangeOf } from './range'

/** What could not be read of a link, as a sentence that names the part and what was expected. */
export function problemSentence(t: TranslatePanels, { part, problem, expected }: Problem): string {
  const words = {
    problem: t(`problem.${problem}`),
    expected: isLimit(expected) ? within(t, problem, expected) : t(`expected.${expected}`),
  }
  return part === '' ? t('notice.whole', words) : t('notice.part', { part, ...words })
}

const isLimit = (expected: Problem['expected']): expected is LimitName => expected in LIMITS

/** What a link says in milliseconds. */
const TIMES: ReadonlySet<LimitName> = new Set(['time', 'moment', 'delay', 'rto', 'msl'])

/** A list is too long for its limit, a number lies outside it. */
const within = (t: TranslatePanels, problem: Problem['problem'], limit: LimitName): string =>
  problem === 'too-many' ? t('expected.at-most', { most: rangeOf(LIMITS[limit]).max }) : between(t, limit)

const between = (t: TranslatePanels, limit: LimitName): string =>
  TIMES.has(limit)
    ? t('expected.between.times', { ...rangeOf(LIMITS[limit]), unit: t('timing.ms') })
    : t('expected.between', rangeOf(LIMITS[limit]))
