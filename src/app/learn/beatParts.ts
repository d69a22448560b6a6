import type { Step, StepText } from '../../lessons/lesson'

/** What every kind of step is given. */
export interface BeatProps<Kind extends Step['kind']> {
  readonly lesson: string
  readonly step: Extract<Step, { kind: Kind }>
  readonly text: StepText
  /** Fills in sentences from the run with which the step begins. */
  readonly say: (sentences: readonly string[]) => readonly string[]
  /** To the next step; null at the last. */
  readonly onNext: (() => void) | null
}
