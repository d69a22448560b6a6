import type { Language } from '../../i18n/languages'
import { learn } from '../../i18n/learn/learn'
import { isGoal } from '../../lessons/goals'
import { lessonWords } from '../../lessons/words/words'
import { decodeLink } from '../../share/link'
import { Learn } from '../laterParts'
import type { Opening } from '../opening'
import { prepareEdits, prepareParts } from '../openLink'
import { loadSimulator } from '../simulator'
import { LifetimesFigure } from './laterFigure'
import { beatOf, startOf } from './start'
import { momentWithin } from './steps'
import { lessonLanguage, loadLessonText } from './useTexts'

/** What a link opens that speaks of a lesson, a challenge or a quiz, once all is there that its page takes room for. */
export async function openActivityLink(link: string, language: Language): Promise<Opening> {
  await Promise.all([
    loadSimulator(),
    Learn.preload(),
    learn.load(language),
    lessonWords.load(language),
    prepareEdits(language),
  ])
  const { lab, problems } = decodeLink(link, undefined, startOf)
  const { scenario, compare, activity = null } = lab
  const isUnknown = activity?.kind === 'own-challenge' && !isGoal(activity.goal)
  const beat = beatOf(activity)
  const opening: Opening = {
    scenario,
    compare,
    activity: isUnknown ? null : activity,
    at: beat === null ? (lab.at ?? 0) : momentWithin(beat.step, { scenario, compare }, lab.at),
    problems: isUnknown
      ? [...problems, { part: `goal.${activity.goal}`, problem: 'unknown', expected: 'goal' }]
      : problems,
  }
  await Promise.all([
    prepareParts(opening, language),
    beat !== null && loadLessonText(beat.lesson, lessonLanguage(language)),
    beat?.step.kind === 'watch' && beat.step.figure && LifetimesFigure.preload(),
  ])
  return opening
}
