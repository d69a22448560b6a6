import { arrive } from './arrival'
import { applyStep, flushAck, reactAt, type Told } from './host'
import { waitingFates } from './network'
import { makeCall } from './program'
import { deadlineOf, note, putAlarm } from './record'
import { type Call, otherHost, type Scenario } from './scenario'
import type { Trace } from './trace'
import { beginWorld, type Connection, type Due, type MutableSegment, type World, waitKey } from './world'

/** More events than this are not counted: the trace then ends with `bound-reached`. */
const MAX_EVENTS = 60_000

/** Programs that wake each other at one instant wait for their turn in the agenda from this depth on. */
const MAX_DEPTH = 64

/** The whole run of a scenario. The same scenario always gives the same trace, to the bit. */
export function simulate(scenario: Scenario): Trace {
  const world = beginWorld(scenario)
  const until = scenario.until ?? Number.POSITIVE_INFINITY
  let ending: Trace['ending'] = 'quiet'
  for (;;) {
    const due = world.agenda.peek()
    if (due === undefined) break
    if (due.at > until) {
      ending = 'stopped'
      break
    }
    if (world.events.length > MAX_EVENTS) {
      ending = 'bound-reached'
      break
    }
    world.agenda.next()
    happen(world, due)
  }
  return traceOf(world, ending)
}

/** The record of a world as it stands. */
export function traceOf(world: World, ending: Trace['ending']): Trace {
  return {
    scenario: world.scenario,
    connections: world.connections.map(({ record }) => record),
    segments: world.segments,
    events: world.events,
    end: world.events.at(-1)?.at ?? 0,
    ending,
    waitingFates: waitingFates(world),
  }
}

/** One appointment is kept, with all that follows from it at once. */
export function happen(world: World, due: Due): void {
  world.now = due.at
  switch (due.kind) {
    case 'call':
      call(world, due.call, due.connection === null ? null : connectionAt(world, due.connection), due.cause)
      return
    case 'flight':
      endOfFlight(world, due.segment, due.flight)
      return
    case 'timer':
      ring(world, connectionAt(world, due.connection), due)
      return
    case 'ack': {
      const connection = connectionAt(world, due.connection)
      flushAck(world, world.hosts[connection.record.host], connection, due.cause)
      return
    }
    default:
      due satisfies never
  }
}

const connectionAt = (world: World, place: number): Connection => world.connections[place] as Connection

function call(world: World, made: Call, given: Connection | null, cause: number | null): void {
  world.depth += 1
  const called = makeCall(world, made, given, cause)
  reactions(world, called.told)
  if (called.connection !== null) settle(world, called.connection, called.cause)
  world.depth -= 1
}

function endOfFlight(world: World, place: number, flight: number): void {
  const record = world.segments[place] as MutableSegment
  const way = record.flights[flight]
  if (way === undefined) return
  if (way.end !== 'arrived') {
    const kind = way.end
    const rule = kind === 'lost' ? 'network/lost' : 'network/expired'
    const host = otherHost(record.sender)
    way.event = note(world, {
      index: world.events.length,
      at: world.now,
      kind,
      host,
      connection: null,
      cause: record.event,
      rule,
      segment: place,
      flight,
    })
    return
  }
  const { connection, told, cause } = arrive(world, record, place, flight)
  if (connection !== null && acksFirst(world, connection)) settle(world, connection, cause)
  reactions(world, told)
  if (connection !== null) settle(world, connection, cause)
}

/** An alarm rings: the timer has run out, unless it has been stopped or started afresh since. */
function ring(world: World, connection: Connection, { timer, at }: Extract<Due, { kind: 'timer' }>): void {
  connection.alarms[timer] = null
  const deadline = deadlineOf(connection.tcb, timer)
  if (deadline === null) return
  if (deadline > at) {
    putAlarm(world, connection, timer, deadline)
    return
  }
  const host = world.hosts[connection.record.host]
  const step = reactAt(world, connection, { kind: 'timeout', timer })
  const cause = note(world, {
    index: world.events.length,
    at: world.now,
    kind: 'timer',
    host: host.host,
    connection: connection.record.index,
    cause: connection.setBy[timer],
    rule: step.rules[step.rules.length - 1] ?? 'timeout/retransmission',
    timer,
    action: 'expired',
    deadline,
  })
  connection.tcb = {
    ...connection.tcb,
    timers: { ...connection.tcb.timers, [timer === 'time-wait' ? 'timeWait' : timer]: null },
  }
  reactions(world, applyStep(world, host, connection, step, { cause, answers: null }))
  settle(world, connection, cause)
}

/** A Linux host acknowledges all but a FIN before its program hears of anything. */
const acksFirst = (world: World, { tcb }: Connection): boolean =>
  world.scenario.replica !== undefined && tcb.ackDue !== 'fin/close-wait'

/**
 * An ACK that is due goes out at the end of the instant, unless text or a FIN of the same instant has carried it. A
 * Linux host waits a little longer for company.
 */
function settle(world: World, connection: Connection, cause: number): void {
  if (connection.tcb.ackDue === null) return
  const host = world.hosts[connection.record.host]
  const delays = world.scenario.replica?.[host.host].finAckDelay
  if (delays === undefined || connection.tcb.ackDue !== 'fin/close-wait') {
    flushAck(world, host, connection, cause)
    return
  }
  const delay = delays[connection.hasTakenText ? 1 : 0]
  const { index } = connection.record
  world.agenda.add({ kind: 'ack', at: world.now + delay, order: 2, rank: 0, connection: index, cause })
}

/** Programs that have waited for this make their calls, at once or a little later. */
function reactions(world: World, told: readonly Told[]): void {
  if (told.length === 0 || world.waiting.size === 0) return
  for (const { connection, outcome, event } of told) {
    const { host } = connection.record
    for (const { call: waiting, rank } of world.waiting.get(waitKey(host, outcome)) ?? []) {
      const count = (world.triggered.get(rank) ?? 0) + 1
      world.triggered.set(rank, count)
      if (waiting.nth !== undefined && waiting.nth !== count) continue
      const on = waiting.by === host ? connection : null
      const at = world.now + (waiting.after ?? 0)
      if (at === world.now && world.depth < MAX_DEPTH) call(world, waiting, on, event)
      else {
        const place = on?.record.index ?? null
        world.agenda.add({
          kind: 'call',
          at,
          order: 0,
          rank,
          call: waiting,
          connection: place,
          cause: event,
        })
      }
    }
  }
}
