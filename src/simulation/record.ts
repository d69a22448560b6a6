import type { RuleId } from '../engine/rules'
import type { Step } from '../engine/step'
import type { Tcb, Timer, Timers } from '../engine/tcb'
import { NO_TEXT, type Text } from '../engine/text'
import type { Outcome, TraceEvent } from './trace'
import type { Connection, World } from './world'

type WithoutIndex<E> = E extends TraceEvent ? Omit<E, 'index' | 'at'> : never

/** Write an event down; it gets the next index and the present time. */
export function note(world: World, event: WithoutIndex<TraceEvent>): number {
  const index = world.events.length
  world.events.push({ ...event, index, at: world.now } as TraceEvent)
  return index
}

/** Write down the changes of state that a step made. */
export function noteStates(world: World, connection: Connection, step: Step, cause: number): void {
  const { host, index } = connection.record
  for (const { from, to, rule } of step.transitions) {
    note(world, { kind: 'state', host, connection: index, cause, rule, from, to })
  }
}

const FIELDS: readonly (readonly [Timer, keyof Timers])[] = [
  ['retransmission', 'retransmission'],
  ['time-wait', 'timeWait'],
  ['user', 'user'],
]

/** Write down which timers a step set, restarted or cancelled, and put alarms for them into the agenda. */
export function noteTimers(
  world: World,
  connection: Connection,
  before: Timers,
  rule: RuleId,
  cause: number | null,
): void {
  const after = connection.tcb.timers
  if (before === after) return
  const { host, index } = connection.record
  for (const [timer, field] of FIELDS) {
    const was = before[field]
    const is = after[field]
    if (was === is) continue
    const action = is === null ? 'cancelled' : was === null ? 'set' : 'restarted'
    const deadline = is ?? was ?? world.now
    const event = note(world, {
      kind: 'timer',
      host,
      connection: index,
      cause,
      rule,
      timer,
      action,
      deadline,
    })
    connection.setBy[timer] = event
    if (is !== null) putAlarm(world, connection, timer, is)
  }
}

/** See to it that an alarm rings at `deadline`. One that rings earlier is enough: it will be put down anew. */
export function putAlarm(world: World, connection: Connection, timer: Timer, deadline: number): void {
  const alarm = connection.alarms[timer]
  if (alarm !== null && alarm <= deadline) return
  connection.alarms[timer] = deadline
  const { host, index } = connection.record
  const rank = (host === 'A' ? 0 : 1e6) + index * 3 + RANKS[timer]
  world.agenda.add({ kind: 'timer', at: deadline, order: 2, rank, connection, timer })
}

const RANKS: Record<Timer, number> = { retransmission: 0, 'time-wait': 1, user: 2 }

/** The deadline of one timer. */
export function deadlineOf(tcb: Tcb, timer: Timer): number | null {
  switch (timer) {
    case 'retransmission':
      return tcb.timers.retransmission
    case 'time-wait':
      return tcb.timers.timeWait
    case 'user':
      return tcb.timers.user
    default:
      return timer satisfies never
  }
}

/** Write down that a program is told something. */
export function noteOutcome(
  world: World,
  connection: Connection,
  outcome: Outcome,
  rule: RuleId,
  cause: number,
  text: Text = NO_TEXT,
): number {
  const { host, index } = connection.record
  return note(world, { kind: 'outcome', host, connection: index, cause, rule, outcome, text })
}
