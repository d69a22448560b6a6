import { react } from '../engine/engine'
import { type Segment, segment } from '../engine/segment'
import { add, isBefore } from '../engine/sequence'
import { begin, obey, ruleOf, type Step } from '../engine/step'
import { closedTcb } from '../engine/tcb'
import { applyStep, forget, type Reason, reactAt, type Told } from './host'
import { answeredName } from './identity'
import { issFor } from './isn'
import { depart } from './network'
import { note } from './record'
import { otherHost } from './scenario'
import {
  addConnection,
  type Connection,
  type HostState,
  type MutableSegment,
  pairKey,
  type World,
} from './world'

/** What an arrival did: where, and what programs were told. */
export interface Arrived {
  readonly connection: Connection | null
  readonly cause: number
  readonly told: readonly Told[]
}

/** A segment reaches its host and is given to the connection, the listener or CLOSED (3.10.7). */
export function arrive(world: World, record: MutableSegment, place: number, flight: number): Arrived {
  const host = world.hosts[otherHost(record.sender)]
  const seg = segmentOf(record)
  const noted = { place, flight, record }
  const live = host.live.get(pairKey(record.destinationPort, record.sourcePort))
  if (live !== undefined) {
    if (!reopens(world, host, live, seg)) return arriveAtConnection(world, host, live, seg, noted)
    return reopen(world, host, live, seg, noted)
  }
  const listener = listenerFor(host, record)
  if (listener !== null)
    return arriveAtListener(world, host, listener, seg, noted, issFor(world, host, host.connections + 1))
  return arriveNowhere(world, host, seg, noted)
}

interface Noted {
  readonly place: number
  readonly flight: number
  readonly record: MutableSegment
}

const segmentOf = ({ seq, ack, syn, fin, rst, wnd, text }: MutableSegment): Segment =>
  segment({ seq, ack, syn, fin, rst, wnd, text })

function noteArrival(
  world: World,
  host: HostState,
  connection: Connection | null,
  step: Step,
  noted: Noted,
): Reason {
  const { place, flight, record } = noted
  const cause = note(world, {
    index: world.events.length,
    at: world.now,
    kind: 'arrived',
    host: host.host,
    connection: connection?.record.index ?? null,
    cause: record.event,
    rule: ruleOf(step),
    rules: step.rules,
    segment: place,
    flight,
  })
  const way = record.flights[flight]
  if (way !== undefined) way.event = cause
  return { cause, answers: record }
}

function arriveAtConnection(
  world: World,
  host: HostState,
  connection: Connection,
  seg: Segment,
  noted: Noted,
): Arrived {
  const step = reactAt(world, connection, { kind: 'arrives', segment: seg })
  const reason = noteArrival(world, host, connection, step, noted)
  return { connection, cause: reason.cause, told: applyStep(world, host, connection, step, reason) }
}

/** A listener with a known remote socket takes segments from there only. */
function listenerFor(host: HostState, record: MutableSegment): Connection | null {
  const listener = host.listeners.get(record.destinationPort)
  if (listener === undefined) return null
  const { remotePort } = listener.record
  return remotePort === null || remotePort === record.sourcePort ? listener : null
}

/** A listener listens on; a SYN makes a connection of its own beside it. */
function arriveAtListener(
  world: World,
  host: HostState,
  listener: Connection,
  seg: Segment,
  noted: Noted,
  iss: number,
): Arrived {
  const step = react(listener.tcb, { kind: 'arrives', segment: seg }, { now: world.now, iss })
  if (step.tcb.state === 'LISTEN') {
    const reason = noteArrival(world, host, listener, step, noted)
    return { connection: listener, cause: reason.cause, told: applyStep(world, host, listener, step, reason) }
  }
  const ports = { local: noted.record.destinationPort, remote: noted.record.sourcePort }
  const kind = { listener: false, acceptedBy: listener.record.index }
  const child = addConnection(world, host, ports, kind)
  child.tcb = listener.tcb
  host.live.set(pairKey(ports.local, ports.remote), child)
  host.newest = child
  const reason = noteArrival(world, host, child, step, noted)
  return { connection: child, cause: reason.cause, told: applyStep(world, host, child, step, reason) }
}

/**
 * 3.10.7.1: no such connection. This is the one place that asks how a closed port answers.
 */
function arriveNowhere(world: World, host: HostState, seg: Segment, noted: Noted): Arrived {
  const closed = closedTcb(host.settings)
  const isSilent = world.scenario.mechanisms.closedPort === 'silent' && !seg.rst
  const moment = { now: world.now, iss: 0 }
  const step = isSilent
    ? obey(begin(closed), 'closed/silent')
    : react(closed, { kind: 'arrives', segment: seg }, moment)
  const { cause } = noteArrival(world, host, null, step, noted)
  for (const { segment: reset, rule } of step.send) {
    depart(world, {
      host,
      connection: null,
      localPort: noted.record.destinationPort,
      remotePort: noted.record.sourcePort,
      segment: reset,
      what: `rst-${answeredName(noted.record.id)}`,
      rule,
      again: false,
      cause,
    })
  }
  return { connection: null, cause, told: [] }
}

/** 3.6.1 (MAY-2): a SYN newer than anything of the old incarnation may end TIME-WAIT. Linux does it, the lab does not. */
function reopens(world: World, host: HostState, { tcb, record }: Connection, seg: Segment): boolean {
  if (tcb.state !== 'TIME-WAIT' || !seg.syn || seg.rst || seg.ack !== null) return false
  const allowed = world.scenario.replica?.[host.host].reopenTimeWait ?? null
  return allowed !== null && host.listeners.has(record.localPort) && isBefore(tcb.rcv.nxt, seg.seq)
}

function reopen(world: World, host: HostState, old: Connection, seg: Segment, noted: Noted): Arrived {
  const step = add(old.tcb.snd.nxt, world.scenario.replica?.[host.host].reopenTimeWait ?? 0)
  const listener = host.listeners.get(old.record.localPort) as Connection
  forget(world, host, old, 'syn/reopen', noted.record.event)
  return arriveAtListener(world, host, listener, seg, noted, step)
}
