import type { Question } from '../../lessons/ask/ask'
import { questionOf } from '../../lessons/ask/questionOf'
import type { Step } from '../../lessons/lesson'
import { findMoment, type Moment } from '../../lessons/moment'
import type { Ms } from '../../simulation/scenario'
import type { LabStore } from '../labContext'
import { loadSimulator } from '../simulator'
import type { Snapshot } from '../store'
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
const openingMoment = (step: Step, shown: Shown): Ms =>
  stepQuestion(step, shown)?.hold ?? firstMoment(step, shown)

/** Where it stands for those who come by a link with this moment: never where a question is answered already. */
export const momentWithin = (step: Step, shown: Shown, at: Ms | null): Ms =>
  Math.min(at ?? openingMoment(step, shown), stepQuestion(step, shown)?.hold ?? Number.POSITIVE_INFINITY)

/** What could be undone before lessons were begun: it can be again when they are left. */
const before = new WeakMap<LabStore, readonly Snapshot[]>()

/** Leaves what the reader is about, with the run as it is. */
export function leave(store: LabStore): void {
  store.getState().pursue(null)
  const past = before.get(store) ?? []
  before.delete(store)
  store.setState((lab) => ({ past: [...past, ...lab.past] }))
}

/**
 * Opens a step of a lesson: as it begins, to be played up to its decisive moment; or, where it is not to be played,
 * at its question. Undo stays within the step.
 */
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
  const left = lab.activity
  if (left?.kind !== 'lesson') before.set(store, lab.past)
  const at = isPlayed ? firstMoment(beat.step, start) : openingMoment(beat.step, start)
  lab.open(start.scenario, at, [], start.compare, { ...activity, step: beat.step.id })
  if (left?.kind !== 'lesson' || left.step !== beat.step.id) store.setState({ past: [] })
  lab.holdAt(stepQuestion(beat.step, start)?.hold ?? null)
  const stop = isPlayed ? decisiveMoment(beat.step, start) : null
  if (stop !== null) lab.playTo(stop)
}
