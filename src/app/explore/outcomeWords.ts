import { formatDuration } from '../../diagram/duration'
import type { Progress } from '../../explorer/explore'
import type { TranslateExplore } from '../../i18n/explore/explore'
import { amountOf, amountOfSome, written } from './amount'
import type { Standing } from './useExploration'

/** How a search stands, in a sentence that changes only when it is over. */
export function wordsOfStatus(t: TranslateExplore, { question, report, ms }: Standing): string {
  const { faults } = question
  const last = report?.levels.at(-1)
  if (last === undefined) return t(`explore.trying.${amountOfSome(faults)}`, { faults })
  const time = formatDuration(rounded(ms))
  if (last.bound === 'stopped') return t('explore.stopped', { time })
  if (last.bound !== null) return t('explore.limit', { time })
  return t(`explore.done.${amountOf(last.faults)}`, {
    time,
    faults: last.faults,
    schedules: written(last.tally.schedules),
    states: written(last.states),
  })
}

/** How far a search has come. */
export const wordsOfProgress = (t: TranslateExplore, { faults, schedules, states }: Progress): string =>
  t(`explore.progress.${amountOf(faults)}`, {
    faults,
    schedules: written(schedules),
    states: written(states),
  })

/** Nobody needs the thousandths of a search that takes seconds. */
const rounded = (ms: number): number => (ms < 1000 ? ms : 100 * Math.round(ms / 100))
