import type { TranslatePanels } from '../../i18n/panels/panels'
import { LIMITS, type LimitName } from '../../share/limits'
import type { Problem } from '../../share/problem'

/** What could not be read of a link, as a sentence that names the part and what was expected. */
export function problemSentence(t: TranslatePanels, { part, problem, expected }: Problem): string {
  const words = {
    problem: t(`problem.${problem}`),
    expected: isLimit(expected) ? t('expected.between', LIMITS[expected]) : t(`expected.${expected}`),
  }
  return part === '' ? t('notice.whole', words) : t('notice.part', { part, ...words })
}

const isLimit = (expected: Problem['expected']): expected is LimitName => expected in LIMITS
