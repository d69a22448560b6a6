/**
 * Records are immutable: a change makes a new one. A spread would say the same, but on Node 20 it takes about six
 * times as long for records of this size, and a run makes some hundred of them.
 */
import type { Step } from './step'
import type { SendSpace, Tcb, Timers } from './tcb'

/** The TCB with these fields changed. */
export const revise = (tcb: Tcb, changes: Partial<Tcb>): Tcb => Object.assign(copyOfTcb(tcb), changes)

/** The step with these fields changed. */
export const amend = (step: Step, changes: Partial<Step>): Step => Object.assign(copyOfStep(step), changes)

/** The send sequence space with these variables changed. */
export const reviseSend = (snd: SendSpace, changes: Partial<SendSpace>): SendSpace =>
  Object.assign(copyOfSend(snd), changes)

/** The timers with these changed. */
export const reviseTimers = (timers: Timers, changes: Partial<Timers>): Timers =>
  Object.assign(
    { retransmission: timers.retransmission, timeWait: timers.timeWait, user: timers.user },
    changes,
  )

/** A record of which its maker holds the only copy, and may still change it. */
type Fresh<T> = { -readonly [K in keyof T]: T[K] }

/** A copy of a send sequence space that its maker may still change. */
export const copyOfSend = ({ una, nxt, wnd, wl1, wl2, maxWnd }: SendSpace): Fresh<SendSpace> => ({
  una,
  nxt,
  wnd,
  wl1,
  wl2,
  maxWnd,
})

/** A copy of a step that its maker may still change. */
export const copyOfStep = (step: Step): Fresh<Step> => ({
  tcb: step.tcb,
  rules: step.rules,
  transitions: step.transitions,
  send: step.send,
  signals: step.signals,
  result: step.result,
  taken: step.taken,
  delivered: step.delivered,
})

/** A copy of a TCB that its maker may still change. */
export const copyOfTcb = (tcb: Tcb): Fresh<Tcb> => ({
  state: tcb.state,
  settings: tcb.settings,
  active: tcb.active,
  remoteKnown: tcb.remoteKnown,
  iss: tcb.iss,
  irs: tcb.irs,
  snd: tcb.snd,
  rcv: tcb.rcv,
  unsent: tcb.unsent,
  closing: tcb.closing,
  fin: tcb.fin,
  retransmission: tcb.retransmission,
  held: tcb.held,
  unread: tcb.unread,
  reading: tcb.reading,
  readsOn: tcb.readsOn,
  deaf: tcb.deaf,
  ackDue: tcb.ackDue,
  roundTrip: tcb.roundTrip,
  timeouts: tcb.timeouts,
  repeatingSince: tcb.repeatingSince,
  oddAcks: tcb.oddAcks,
  timers: tcb.timers,
})
