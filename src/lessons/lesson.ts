import type { Fate, Mechanisms, Scenario, Timing } from '../simulation/scenario'
import type { Ask } from './ask/ask'
import type { GoalId } from './goals'
import type { Moment } from './moment'

/** A language in which lessons are written. */
export type LessonLanguage = 'en' | 'zh-CN'

/** What is done to a scenario to reach a goal. */
export interface Solution {
  readonly fates?: readonly Fate[]
  readonly mechanisms?: Partial<Mechanisms>
  readonly timing?: Partial<Timing>
}

interface AnyStep {
  /** Its name within the lesson; it goes into links. */
  readonly id: string
  /** The run with which the step begins. */
  readonly scenario: Scenario
  /** Two worlds are shown, with and without this mechanism. */
  readonly compare?: keyof Mechanisms
  /** Where the playhead stands at first; without it at the beginning. */
  readonly from?: Moment
}

/** Something happens, up to a decisive moment at which the playback pauses by itself. */
export interface WatchStep extends AnyStep {
  readonly kind: 'watch'
  readonly until: Moment
  /** A figure that belongs to the words. */
  readonly figure?: 'lifetimes'
}

/** What comes next is hidden until the reader has said what she expects. */
export interface PredictStep extends AnyStep {
  readonly kind: 'predict'
  readonly ask: Ask
  /** How far the answer is played; without it until the moment that answers. */
  readonly until?: Moment
}

/** The reader brings something about with her own hands. Any way that reaches the goal is right. */
export interface TaskStep extends AnyStep {
  readonly kind: 'task'
  readonly goal: GoalId
  /** How many changes may be made; without it any number. */
  readonly budget?: number
  /** One way to reach the goal; shown on the last rung of the hints. */
  readonly solution: Solution
  /** The segment that the second hint points at. */
  readonly shows: string
}

/** A beat of a lesson. */
export type Step = WatchStep | PredictStep | TaskStep

/** The words of a step: whole sentences with placeholders that are filled in from its run (`facts.ts`). */
export interface StepText {
  readonly title: string
  /** What is said at first: little. */
  readonly text: readonly string[]
  /** What is said when it has been seen: the principle comes after the case. */
  readonly after?: readonly string[]
  /** Of a task: the first rung of the hints. */
  readonly hint?: string
}

/** The words of a lesson, by the ids of its steps. */
export type LessonText = Readonly<Record<string, StepText>>

/** A run to be tried on every network: without and with a mechanism, if there is one to do without. */
export interface Explores {
  readonly scenario: Scenario
  readonly mechanism: keyof Mechanisms | null
}

/** A lesson: one question, in some steps that are a few minutes' work. */
export interface Lesson {
  /** Goes into links. */
  readonly id: string
  readonly title: Readonly<Record<LessonLanguage, string>>
  /** What the learner can say afterwards. */
  readonly about: Readonly<Record<LessonLanguage, string>>
  readonly minutes: number
  /** The rows of the course's list of claims (S1 to S15) that it shows. */
  readonly claims: readonly string[]
  readonly steps: readonly Step[]
  /** What the learner may try on every network at the end: can any of them break it? */
  readonly explores?: Explores
  readonly text: Readonly<Record<LessonLanguage, () => Promise<LessonText>>>
}

/** The scenario after somebody has done this to it. */
export const solved = (scenario: Scenario, { fates = [], mechanisms, timing }: Solution): Scenario => ({
  ...scenario,
  fates: [
    ...scenario.fates.filter(({ segment }) => !fates.some((fate) => fate.segment === segment)),
    ...fates,
  ],
  mechanisms: { ...scenario.mechanisms, ...mechanisms },
  timing: { ...scenario.timing, ...timing },
})
