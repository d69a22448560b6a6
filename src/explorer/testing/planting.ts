/** For the tests: how to plant a mistake in TCP. */
import type { react } from '../../engine/engine'
import type { Segment } from '../../engine/segment'
import { add } from '../../engine/sequence'
import {
  type CallResult,
  deleteTcb,
  type Event,
  emit,
  type Moment,
  type Step,
  signal,
} from '../../engine/step'
import type { State, Tcb } from '../../engine/tcb'

export type React = typeof react

/** What a mistake sees: the TCB and the event before, and the step that would be right. */
interface Moving {
  readonly tcb: Tcb
  readonly event: Event
  readonly moment: Moment
  readonly real: React
  readonly step: Step
}

type When = (moving: Moving) => boolean
type Then = (moving: Moving) => Step

/** Wherever `when` applies, the step is `then` instead. */
export const wrong =
  (when: When, then: Then) =>
  (real: React): React =>
  (tcb, event, moment) => {
    const moving = { tcb, event, moment, real, step: real(tcb, event, moment) }
    return when(moving) ? then(moving) : moving.step
  }

export const timeout =
  (...states: readonly State[]): When =>
  ({ tcb, event }) =>
    event.kind === 'timeout' && event.timer === 'retransmission' && states.includes(tcb.state)

export const call =
  (name: 'CLOSE', state: State): When =>
  ({ tcb, event }) =>
    event.kind === 'call' && event.call.call === name && tcb.state === state

export const obeys =
  (...rules: readonly string[]): When =>
  ({ step }) =>
    step.rules.some((rule) => rules.includes(rule))

export const entered =
  (state: State): When =>
  ({ tcb, step }) =>
    tcb.state !== state && step.tcb.state === state

export const arriving = ({ event }: Moving): Segment | null =>
  event.kind === 'arrives' ? event.segment : null

/** Nothing happens, and the timer does not run any more. */
export const standStill: Then = ({ tcb, step }) => ({
  ...step,
  tcb: { ...tcb, timers: { ...tcb.timers, retransmission: null } },
  send: [],
  signals: [],
  transitions: [],
})

/** The event is overlooked. */
export const overlook: Then = ({ tcb, step }) => ({
  ...step,
  tcb,
  send: [],
  signals: [],
  transitions: [],
  result: step.result as CallResult | null,
})

export const revised =
  (changes: (tcb: Tcb, moving: Moving) => Partial<Tcb>): Then =>
  (moving) => ({ ...moving.step, tcb: { ...moving.step.tcb, ...changes(moving.step.tcb, moving) } })

export const sending =
  (change: (seg: Segment) => Segment): Then =>
  ({ step }) => ({
    ...step,
    send: step.send.map((it) => ({ ...it, segment: change(it.segment) })),
  })

export const silent: Then = ({ step }) => ({ ...step, tcb: { ...step.tcb, ackDue: null }, send: [] })

export const reset: Then = ({ step }) => signal(deleteTcb({ ...step, send: [] }, 'rst/reset'), 'reset')

export const answerWithReset: Then = ({ step, tcb }) => {
  const rst = { seq: tcb.snd.nxt, ack: null, syn: false, fin: false, rst: true, wnd: 0, text: [], len: 0 }
  return emit({ ...step, tcb: { ...step.tcb, ackDue: null }, send: [] }, 'abort/reset', rst)
}

/** As if the segment had had this ACK. */
export const asIfAcking =
  (ack: (tcb: Tcb) => number): Then =>
  ({ tcb, event, moment, real, step }) =>
    event.kind === 'arrives'
      ? real(tcb, { kind: 'arrives', segment: { ...event.segment, ack: ack(tcb) } }, moment)
      : step

/** Nothing is waiting for an acknowledgment. */
export const atRest = ({ timers }: Tcb): Partial<Tcb> => ({
  retransmission: [],
  timers: { ...timers, retransmission: null },
})

export const openedAtOnce = (step: Step): Step => ({ ...step, tcb: { ...step.tcb, state: 'ESTABLISHED' } })

export const acknowledgingMore = (seg: Segment): Segment => ({
  ...seg,
  ack: seg.ack === null ? null : add(seg.ack, 1),
})
