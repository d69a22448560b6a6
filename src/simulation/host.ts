import { acknowledgeNow, react } from '../engine/engine'
import type { RuleId } from '../engine/rules'
import { type Event, ruleOf, type Sending, type Signal, type Step } from '../engine/step'
import { closedTcb, type State, type Tcb } from '../engine/tcb'
import { NO_TEXT } from '../engine/text'
import { answeredName, whatOf } from './identity'
import { depart } from './network'
import { note, noteOutcome, noteStates, noteTimers } from './record'
import type { Outcome, SegmentRecord } from './trace'
import { type Connection, type HostState, pairKey, type World } from './world'

/** What a program was told in a step, for the calls that wait for it. */
export interface Told {
  readonly connection: Connection
  readonly outcome: Outcome
  readonly event: number
}

/** Let the engine react to an event at a connection that has its ISS. */
export const reactAt = (world: World, connection: Connection, event: Event): Step =>
  react(connection.tcb, event, { now: world.now, iss: connection.numbers.iss })

/** Why a step was made: the event that caused it, and the segment that it answers, if one arrived. */
export interface Reason {
  readonly cause: number
  readonly answers: SegmentRecord | null
}

/**
 * A step has been made: the connection takes on its new TCB, and all that follows is written down and sent: changes
 * of state, segments, timers, what the program is told.
 */
export function applyStep(
  world: World,
  host: HostState,
  connection: Connection,
  step: Step,
  reason: Reason,
): readonly Told[] {
  const before = connection.tcb
  const { cause } = reason
  connection.tcb = step.tcb
  if (!isOver(step.tcb.state)) connection.numbers = step.tcb
  const rule = ruleOf(step)
  if (step.taken.length > 0) connection.hasTakenText = true
  noteStates(world, connection, step, cause)
  noteFin(connection, step)
  for (const sending of step.send) sendFrom(world, host, connection, sending, reason)
  noteTimers(world, connection, before.timers, rule, cause)
  const told = tell(world, connection, before, step, cause)
  if (isOver(step.tcb.state) && !connection.record.listener) remove(world, host, connection)
  return told
}

const isOver = (state: State): boolean => state === 'CLOSED' || state === 'LISTEN'

function noteFin(connection: Connection, step: Step): void {
  if (step.signals.length === 0 || !step.signals.includes('closing')) return
  connection.finEnd = step.tcb.state === 'CLOSED' ? (step.send.at(-1)?.segment.ack ?? null) : step.tcb.rcv.nxt
}

function sendFrom(
  world: World,
  host: HostState,
  connection: Connection,
  { segment, rule, again }: Sending,
  { cause, answers }: Reason,
): void {
  const { localPort, remotePort } = connection.record
  const isOwnReset = rule === 'abort/reset' || rule === 'close/unread'
  const answered = answers === null || isOwnReset ? null : answeredName(answers.id)
  depart(world, {
    host,
    connection,
    localPort,
    remotePort: remotePort ?? answers?.sourcePort ?? 0,
    segment,
    what: whatOf(segment, connection.numbers, connection.finEnd, answered),
    rule,
    again,
    cause,
  })
}

/** Send the ACK that is due at a connection, if it still is. */
export function flushAck(world: World, host: HostState, connection: Connection, cause: number): void {
  if (connection.tcb.ackDue === null) return
  applyStep(world, host, connection, acknowledgeNow(connection.tcb), { cause, answers: null })
}

/**
 * Tell the program what the signals of the step mean, and give it its text. A program that has not been given the
 * connection yet hears nothing of it (3.10.7.4: "the user need not be informed"), nor does one that has closed and
 * reads no more.
 */
function tell(world: World, connection: Connection, before: Tcb, step: Step, cause: number): readonly Told[] {
  const { signals, delivered, tcb } = step
  const isGone = tcb.state === 'CLOSED' && before.state !== 'CLOSED' && !connection.record.listener
  if (signals.length === 0 && delivered.length === 0 && !isGone) return NOBODY
  const told: Told[] = []
  const say = (outcome: Outcome, text = NO_TEXT) => {
    told.push({
      connection,
      outcome,
      event: noteOutcome(world, connection, outcome, ruleOf(step), cause, text),
    })
  }
  if (signals.includes('connected')) {
    connection.isGiven = true
    say('connected')
  }
  if (!connection.isGiven) return NOBODY
  if (delivered.length > 0 && !before.deaf) say('delivered', delivered)
  const others = signals.filter((signal) => signal !== 'connected')
  if (!before.deaf) for (const signal of others) say(outcomeOf(signal, before.state))
  if (isGone && !others.some((signal) => signal !== 'closing')) {
    // 3.10.7.4 names no signal for a reset in CLOSING and LAST-ACK, but MUST-12 wants the program to know.
    const wasReset = ruleOf(step) === 'rst/closing' && before.state !== 'TIME-WAIT'
    if (!wasReset) say('closed')
    else if (!before.deaf) say('reset')
  }
  return told
}

const NOBODY: readonly Told[] = []

function outcomeOf(signal: Exclude<Signal, 'connected'>, before: State): Outcome {
  switch (signal) {
    case 'closing':
      return 'end-of-stream'
    case 'refused':
      return 'refused'
    case 'reset':
      // The RFC says "connection reset" in SYN-SENT too; programs know it as "refused".
      return before === 'SYN-SENT' ? 'refused' : 'reset'
    case 'timeout':
      return 'timed-out'
    default:
      return signal satisfies never
  }
}

/** The connection is no more: its pair of sockets is free. */
export function remove(world: World, host: HostState, connection: Connection): void {
  connection.gone = world.now
  const { localPort, remotePort } = connection.record
  const key = pairKey(localPort, remotePort ?? 0)
  if (host.live.get(key) === connection) host.live.delete(key)
}

/** The TCB is deleted without an event of TCP's own: by a crash, or to make room for a new incarnation. */
export function forget(
  world: World,
  host: HostState,
  connection: Connection,
  rule: RuleId,
  cause: number,
): void {
  const { timers, state: from } = connection.tcb
  connection.tcb = closedTcb(host.settings)
  const { index } = connection.record
  note(world, {
    index: world.events.length,
    at: world.now,
    kind: 'state',
    host: host.host,
    connection: index,
    cause,
    rule,
    from,
    to: 'CLOSED',
  })
  noteTimers(world, connection, timers, rule, cause)
  if (connection.record.listener) {
    connection.gone = world.now
    host.listeners.delete(connection.record.localPort)
  } else remove(world, host, connection)
}
