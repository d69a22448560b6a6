import { challenges } from '../../lessons/challenges'
import type { Challenge } from '../../lessons/challenges/challenge'
import { lessons } from '../../lessons/index'
import type { Lesson, Step } from '../../lessons/lesson'
import type { Activity, StartOf } from '../../share/activity'

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

/** The challenge that an activity names. */
export const challengeOf = (activity: Activity | null): Challenge | null =>
  activity?.kind === 'challenge' ? (challenges.find(({ id }) => id === activity.challenge) ?? null) : null

/** What an activity begins with. */
export const startOf: StartOf = (activity) => {
  const beat = beatOf(activity)
  if (beat !== null) return { scenario: beat.step.scenario, compare: beat.step.compare ?? null }
  const challenge = challengeOf(activity)
  return challenge === null ? null : { scenario: challenge.scenario, compare: null }
}
