import type { State, Timer } from '../../engine/tcb'
import type { Host, Ms } from '../../simulation/scenario'
import type { EventIndex, Outcome } from '../../simulation/trace'
import type { Moment } from '../moment'
import type { LessonWord } from '../words/words'

/** A misconception, by its number (`words/en.ts`, `belief.<number>`): the list of twenty, and what else turned up. */
export type Belief =
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21

/** A wrong answer, and the belief from which it comes. What happens to be right in this run is not offered as wrong. */
export interface Wrong<Value> {
  readonly value: Value
  readonly belief?: Belief
}

/** A segment that somebody might send next. */
export interface Sending {
  readonly by: Host
  /** As `segmentKind` writes it: `SYN,ACK`, `FIN`, `DATA`. */
  readonly segment: string
}

/** What is asked of the learner's own run. The answer is looked up in the trace; wrong ones are beliefs. */
export type Ask =
  /** The state of a host when this has happened. `world`: of two compared runs, 0 is the one without the mechanism. */
  | {
      readonly kind: 'state'
      readonly host: Host
      readonly at: Moment
      readonly world?: 0 | 1
      readonly wrong: readonly Wrong<State>[]
    }
  /** The number in a segment that is about to be sent. */
  | {
      readonly kind: 'seq' | 'ack'
      readonly of: string
      readonly wrong?: readonly Wrong<number>[]
    }
  /** The first segment that is sent because of this or after it; null: none at all. */
  | {
      readonly kind: 'next'
      readonly after: Moment
      readonly world?: 0 | 1
      readonly wrong: readonly Wrong<Sending | null>[]
    }
  /** Who will send again when this segment has been lost. */
  | { readonly kind: 'repeats'; readonly lost: string; readonly beliefs?: Partial<Record<Repeats, Belief>> }
  /** How long a timer runs: the time that was set by the nth such event. */
  | {
      readonly kind: 'wait'
      readonly timer: Timer
      readonly host: Host
      readonly nth?: number
      readonly wrong: readonly Wrong<Ms>[]
    }
  /** What the program of a host is told then. */
  | {
      readonly kind: 'sees'
      readonly host: Host
      readonly at: Moment
      readonly world?: 0 | 1
      readonly wrong: readonly Wrong<Outcome | 'nothing'>[]
    }
  /** In which of the two compared worlds all goes well. `at`: when it is asked; without it where the worlds first part. */
  | {
      readonly kind: 'worlds'
      readonly at?: Moment
      readonly beliefs?: Partial<Record<WorldsAnswer, Belief>>
    }
  /** How many segments are sent between two moments, both included. */
  | {
      readonly kind: 'count'
      readonly from: Moment
      readonly to: Moment
      readonly wrong: readonly Wrong<number>[]
    }
  /** Who passes through this state. */
  | {
      readonly kind: 'who'
      readonly state: State
      readonly beliefs?: Partial<Record<Repeats, Belief>>
    }

export type Repeats = 'A' | 'B' | 'both' | 'nobody'
export type WorldsAnswer = 'both' | 'with' | 'without' | 'neither'

/** A message of the lessons with its values. */
export interface Line {
  readonly key: LessonWord
  readonly values: Readonly<Record<string, string | number>>
}

/** One of the answers to choose from. */
export interface Choice {
  readonly id: string
  readonly line: Line
  readonly isRight: boolean
  readonly belief: Belief | null
}

/** A question, made from a run. */
export interface Question {
  /** The occasion: `When the SYN from A reaches B:` */
  readonly when: Line
  readonly ask: Line
  /** In an order that does not tell which is right. */
  readonly choices: readonly Choice[]
  /** The playhead may not pass this moment before an answer has been given. */
  readonly hold: Ms
  /** When the answer can be seen. */
  readonly shown: Ms
  /** The event that answers, and the run in which it stands; null where the whole run does. */
  readonly event: EventIndex | null
  readonly world: 0 | 1
}
