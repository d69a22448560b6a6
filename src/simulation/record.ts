import type { RuleId } from '../engine/rules'
import type { Ms } from '../engine/settings'
import type { Step } from '../engine/step'
import type { Tcb, Timer, Timers } from '../engine/tcb'
import { NO_TEXT, type Text } from '../engine/text'
import type { Outcome, TraceEvent } from './trace'
import type { Connection, World } from './world'

/** Write an event down. It must bear the next index and the present time. */
export function note(world: World, event: TraceEvent): number {
  world.events.push(event)
  return event.index
}

/** Write down the changes of state that a step made. */
export function noteStates(world: World, connection: Connection, step: Step, cause: number): void {
  const { host, index } = connection.record
  for (const { from, to, rule } of step.transitions) {
    note(world, {
      index: world.events.length,
      at: world.now,
      kind: 'state',
      host,
      connection: index,
      cause,
      rule,
      from,
      to,
    })
  }
}

/** Write down which timers a step set, restarted or cancelled, and put alarms for them into the agenda. */
export function noteTimers(
  world: World,
  connection: Connection,
  before: Timers,
  rule: RuleId,
  cause: number,
): void {
  const after = connection.tcb.timers
  if (before === after) return
  noteTimer(world, connection, 'retransmission', before.retransmission, after.retransmission, rule, cause)
  noteTimer(world, connection, 'time-wait', before.timeWait, after.timeWait, rule, cause)
  noteTimer(world, connection, 'user', before.user, after.user, rule, cause)
}

function noteTimer(
  world: World,
  connection: Connection,
  timer: Timer,
  was: Ms | null,
  is: Ms | null,
  rule: RuleId,
  cause: number,
): void {
  if (was === is) return
  connection.setBy[timer] = note(world, {
    index: world.events.length,
    at: world.now,
    kind: 'timer',
    host: connection.record.host,
    connection: connection.record.index,
    cause,
    rule,
    timer,
    action: is === null ? 'cancelled' : was === null ? 'set' : 'restarted',
    deadline: is ?? was ?? world.now,
  })
  if (is !== null) putAlarm(world, connection, timer, is)
}

/** See to it that an alarm rings at `deadline`. One that rings earlier is enough: it will be put down anew. */
export function putAlarm(world: World, connection: Connection, timer: Timer, deadline: number): void {
  const alarm = connection.alarms[timer]
  if (alarm !== null && alarm <= deadline) return
  connection.alarms[timer] = deadline
  const { host, index } = connection.record
  const rank = (host === 'A' ? 0 : 1e6) + index * 3 + RANKS[timer]
  world.agenda.add({ kind: 'timer', at: deadline, order: 2, rank, connection: index, timer })
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
  return note(world, {
    index: world.events.length,
    at: world.now,
    kind: 'outcome',
    host,
    connection: index,
    cause,
    rule,
    outcome,
    text,
  })
}
