import type { Question } from '../../lessons/ask/ask'
import { questionOf } from '../../lessons/ask/questionOf'
import type { Step } from '../../lessons/lesson'
import { findMoment, type Moment } from '../../lessons/moment'
import type { Ms } from '../../simulation/scenario'
import type { LabStore } from '../labContext'
import { loadSimulator } from '../simulator'
import { type Shown, timelineOf } from '../traceOf'
import { beatOf, startOf } from './start'

/** When this happens in what is shown: in the first world that has it. */
export function momentOf(shown: Shown, moment: Moment): Ms | null {
  for (const trace of timelineOf(shown).traces) {
    const found = findMoment(trace, moment)
    if (found !== null) return found.at
  }
  return null
}

/** The question of a step about the run that is shown; null if it asks nothing, or nothing that this run could answer. */
export const stepQuestion = (step: Step, shown: Shown): Question | null =>
  step.kind === 'predict' ? questionOf(timelineOf(shown).traces, step.ask) : null

/** Where the playhead stands when a step is opened. */
export function firstMoment(step: Step, shown: Shown): Ms {
  const from = momentOf(shown, step.from ?? 'start') ?? 0
  return Math.min(from, stepQuestion(step, shown)?.hold ?? from)
}

/** How far a step plays by itself: to its decisive moment, or up to where its question is asked. */
export function decisiveMoment(step: Step, shown: Shown): Ms | null {
  switch (step.kind) {
    case 'watch':
      return momentOf(shown, step.until)
    case 'predict':
      return stepQuestion(step, shown)?.hold ?? null
    case 'task':
      return null
    default:
      return step satisfies never
  }
}

/** Where it stands for those who come by a link: at its question, or at its beginning. */
export const openingMoment = (step: Step, shown: Shown): Ms =>
  stepQuestion(step, shown)?.hold ?? firstMoment(step, shown)

/** Opens a step of a lesson as it begins, and plays up to its decisive moment if that is wanted. */
export async function openStep(
  store: LabStore,
  lesson: string,
  step: string | null,
  isPlayed = true,
): Promise<void> {
  await loadSimulator()
  const activity = { kind: 'lesson', lesson, step } as const
  const start = startOf(activity)
  const beat = beatOf(activity)
  if (start === null || beat === null) return
  const lab = store.getState()
  lab.open(start.scenario, firstMoment(beat.step, start), [], start.compare, {
    ...activity,
    step: beat.step.id,
  })
  lab.holdAt(stepQuestion(beat.step, start)?.hold ?? null)
  const stop = isPlayed ? decisiveMoment(beat.step, start) : null
  if (stop !== null) lab.playTo(stop)
}
