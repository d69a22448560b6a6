import { copyOfStep } from './revise'
import type { RuleId } from './rules'
import type { Segment } from './segment'
import type { Seq } from './sequence'
import type { Ms } from './settings'
import { closedTcb, type State, type Tcb, type Timer } from './tcb'
import { NO_TEXT, type Text } from './text'

/** What the outside world supplies to a step, so that the engine needs neither clock nor chance. */
export interface Moment {
  /** The present. Timers are set relative to it. */
  readonly now: Ms
  /** The ISS to choose, should this step choose one (3.4.1). */
  readonly iss: Seq
}

/** A call of the user (3.10.1 to 3.10.6). */
export type UserCall =
  | {
      readonly call: 'OPEN'
      readonly active: boolean
      readonly remoteKnown: boolean
      readonly readsOn: boolean
    }
  | { readonly call: 'SEND'; readonly text: Text }
  | { readonly call: 'RECEIVE' }
  /** `deaf`: the user will not read either (3.6.1, MAY-1). */
  | { readonly call: 'CLOSE'; readonly deaf: boolean }
  | { readonly call: 'ABORT' }
  | { readonly call: 'STATUS' }

/** The three kinds of event of 3.10. */
export type Event =
  | { readonly kind: 'call'; readonly call: UserCall }
  | { readonly kind: 'arrives'; readonly segment: Segment }
  | { readonly kind: 'timeout'; readonly timer: Timer }

/** What the user is told without asking (the "signals" of 3.10). */
export type Signal = 'connected' | 'refused' | 'reset' | 'closing' | 'timeout'

/** What a call returns at once. */
export type CallResult =
  | 'ok'
  | 'queued'
  | 'error: connection already exists'
  | 'error: connection does not exist'
  | 'error: connection closing'
  | 'error: remote socket unspecified'

/** A segment to be sent, and why. */
export interface Sending {
  readonly segment: Segment
  readonly rule: RuleId
  /** It has been sent before. */
  readonly again: boolean
}

/** A change of state, and the rule that makes it. */
export interface Transition {
  readonly from: State
  readonly to: State
  readonly rule: RuleId
}

/** What one event did to one end of a connection. */
export interface Step {
  readonly tcb: Tcb
  /** The paragraphs obeyed, in order. The last one decided. */
  readonly rules: readonly RuleId[]
  readonly transitions: readonly Transition[]
  readonly send: readonly Sending[]
  readonly signals: readonly Signal[]
  /** Return of a call; null for other events. */
  readonly result: CallResult | null
  /** Text that has become next in order with this step: taken in for the user. */
  readonly taken: Text
  /** Text handed to the user in this step. */
  readonly delivered: Text
}

const NONE: readonly never[] = []

/** Most lists of a step have one entry. */
const append = <T>(list: readonly T[], item: T): readonly T[] =>
  list.length === 0 ? [item] : [...list, item]

/** A step in which nothing has happened yet. */
export const begin = (tcb: Tcb): Step => ({
  tcb,
  rules: NONE,
  transitions: NONE,
  send: NONE,
  signals: NONE,
  result: null,
  taken: NO_TEXT,
  delivered: NO_TEXT,
})

/** The paragraph `rule` was obeyed. */
export function obey(step: Step, rule: RuleId): Step {
  const next = copyOfStep(step)
  next.rules = append(step.rules, rule)
  return next
}

/** The paragraph `rule` was obeyed and the TCB is a new one; a change of state is noted. */
export function change(step: Step, rule: RuleId, tcb: Tcb): Step {
  const next = copyOfStep(step)
  next.tcb = tcb
  if (step.rules[step.rules.length - 1] !== rule) next.rules = append(step.rules, rule)
  const from = step.tcb.state
  if (tcb.state !== from) next.transitions = append(step.transitions, { from, to: tcb.state, rule })
  return next
}

/** A segment goes out because of `rule`. */
export function emit(step: Step, rule: RuleId, segment: Segment, again = false): Step {
  const next = copyOfStep(step)
  next.send = append(step.send, { segment, rule, again })
  return next
}

/** The user is told. */
export function signal(step: Step, what: Signal): Step {
  const next = copyOfStep(step)
  next.signals = append(step.signals, what)
  return next
}

/** The call returns. */
export function answer(step: Step, rule: RuleId, result: CallResult): Step {
  const next = copyOfStep(step)
  next.rules = append(step.rules, rule)
  next.result = result
  return next
}

/** Enter CLOSED and delete the TCB: queues are flushed and timers turned off. */
export const deleteTcb = (step: Step, rule: RuleId): Step => change(step, rule, closedTcb(step.tcb.settings))

/** The paragraph that decided the step. */
export const ruleOf = (step: Step): RuleId => step.rules[step.rules.length - 1] as RuleId
