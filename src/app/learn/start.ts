import { challenges } from '../../lessons/challenges'
import type { Challenge } from '../../lessons/challenges/challenge'
import { lessons } from '../../lessons/index'
import type { Lesson, Step } from '../../lessons/lesson'
import { type Activity, EVERY_NETWORK, type StartOf } from '../../share/activity'
import { worldsOf } from '../../simulation/worlds'

/** A step of a lesson, with its place in it. */
export interface Beat {
  readonly lesson: Lesson
  readonly step: Step
  readonly place: number
}

/** The step that an activity names; the first one, if it names only the lesson. Null if there is no such step. */
export function beatOf(activity: Activity | null): Beat | null {
  if (activity?.kind !== 'lesson') return null
  const lesson = lessons.find(({ id }) => id === activity.lesson)
  const place = activity.step === null ? 0 : (lesson?.steps.findIndex(({ id }) => id === activity.step) ?? -1)
  const step = lesson?.steps[place]
  return lesson === undefined || step === undefined ? null : { lesson, step, place }
}

/** The lesson whose run is being tried on every network; null if none is. */
export const explorationOf = (activity: Activity | null): Lesson | null =>
  activity?.kind === 'lesson' && activity.step === EVERY_NETWORK
    ? (lessons.find(({ id, explores }) => id === activity.lesson && explores !== undefined) ?? null)
    : null

/** The challenge that an activity names. */
export const challengeOf = (activity: Activity | null): Challenge | null =>
  activity?.kind === 'challenge' ? (challenges.find(({ id }) => id === activity.challenge) ?? null) : null

/** What an activity begins with. */
export const startOf: StartOf = (activity) => {
  const beat = beatOf(activity)
  if (beat !== null) {
    const { scenario, compare = null, kind } = beat.step
    return { scenario, compare, isAsking: kind === 'predict' }
  }
  const explores = explorationOf(activity)?.explores
  if (explores !== undefined) {
    const { scenario, mechanism } = explores
    return { scenario: mechanism === null ? scenario : worldsOf(scenario, mechanism)[0], compare: null }
  }
  const challenge = challengeOf(activity)
  return challenge === null ? null : { scenario: challenge.scenario, compare: null }
}
