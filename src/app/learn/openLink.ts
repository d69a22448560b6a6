import { isGoal } from '../../lessons/goals'
import { decodeLink } from '../../share/link'
import type { Opening } from '../opening'
import { loadSimulator } from '../simulator'
import { beatOf, startOf } from './start'
import { openingMoment } from './steps'

/** What a link opens that speaks of a lesson, a challenge or a quiz. */
export async function openActivityLink(link: string): Promise<Opening> {
  await loadSimulator()
  const { lab, problems } = decodeLink(link, undefined, startOf)
  const { scenario, compare, activity = null } = lab
  const isUnknown = activity?.kind === 'own-challenge' && !isGoal(activity.goal)
  const beat = beatOf(activity)
  return {
    scenario,
    compare,
    activity: isUnknown ? null : activity,
    at: lab.at ?? (beat === null ? 0 : openingMoment(beat.step, { scenario, compare })),
    problems: isUnknown
      ? [...problems, { part: `goal.${activity.goal}`, problem: 'unknown', expected: 'goal' }]
      : problems,
  }
}
