import { react } from '../engine/engine'
import type { RuleId } from '../engine/rules'
import { add } from '../engine/sequence'
import type { CallResult, UserCall } from '../engine/step'
import { ruleOf } from '../engine/step'
import type { State } from '../engine/tcb'
import { textOf } from '../engine/text'
import { applyStep, forget, type Told } from './host'
import { issFor } from './isn'
import { note, noteOutcome } from './record'
import type { Call, Host } from './scenario'
import type { Outcome } from './trace'
import { addConnection, type Connection, type HostState, pairKey, type World } from './world'

/** The ports that hosts use unless a call names others. */
export const USUAL_PORT: Record<Host, number> = { A: 40_000, B: 80 }

/** What a call did: at which connection, and what programs were told because of it. */
export interface Called {
  readonly connection: Connection | null
  readonly cause: number
  readonly told: readonly Told[]
}

/** A program of a host makes a call, on `given` or on the connection that the call means. */
export function makeCall(world: World, call: Call, given: Connection | null, cause: number | null): Called {
  const host = world.hosts[call.by]
  switch (call.call) {
    case 'OPEN-PASSIVE':
      return openPassive(world, host, call, cause)
    case 'OPEN-ACTIVE':
      return openActive(world, host, call, cause)
    case 'CRASH':
      return crash(world, host, call, cause)
    default:
      return userCall(world, host, call, given, cause)
  }
}

function noteCall(
  world: World,
  call: Call,
  connection: Connection | null,
  cause: number | null,
  rule: RuleId,
  outcome: Outcome,
  error: string | null,
): number {
  return note(world, {
    index: world.events.length,
    at: world.now,
    kind: 'call',
    host: call.by,
    connection: connection?.record.index ?? null,
    cause,
    rule,
    call: call.call,
    line: world.scenario.calls.indexOf(call),
    octets: call.octets ?? 0,
    outcome,
    error,
  })
}

function inUse(world: World, call: Call, connection: Connection, cause: number | null): Called {
  const rule = 'host/address-in-use'
  const event = noteCall(world, call, connection, cause, rule, 'address-in-use', null)
  noteOutcome(world, connection, 'address-in-use', rule, event)
  return { connection, cause: event, told: [] }
}

/** States beside which a passive OPEN must be possible (3.9.1.1, MUST-42). */
const HALF_OPEN: ReadonlySet<State> = new Set(['SYN-SENT', 'SYN-RECEIVED'])

/** A passive OPEN makes a listener. A port with an old connection on it is in use, as `bind` has it. */
function openPassive(world: World, host: HostState, call: Call, cause: number | null): Called {
  const local = call.port ?? USUAL_PORT[host.host]
  const listening = host.listeners.get(local)
  const remaining = [...host.live.values()].find(
    ({ record, tcb }) => record.localPort === local && !HALF_OPEN.has(tcb.state),
  )
  if (listening !== undefined) return inUse(world, call, listening, cause)
  if (remaining !== undefined && !mayReuse(world, remaining, 'listen'))
    return inUse(world, call, remaining, cause)

  const ports = { local, remote: call.to ?? null }
  const listener = addConnection(world, host, ports, { listener: true, acceptedBy: null })
  host.listeners.set(local, listener)
  return open(world, host, listener, call, cause, false)
}

function openActive(world: World, host: HostState, call: Call, cause: number | null): Called {
  const local = call.port ?? USUAL_PORT[host.host]
  const remote = call.to ?? USUAL_PORT[host.host === 'A' ? 'B' : 'A']
  const listener = host.listeners.get(local)
  if (listener !== undefined && listener.record.remotePort === remote) {
    return open(world, host, turnActive(world, host, listener, remote), call, cause, true)
  }

  const old = host.live.get(pairKey(local, remote))
  if (old !== undefined) {
    if (!mayReuse(world, old, 'connect')) return inUse(world, call, old, cause)
  }
  const connection = addConnection(world, host, { local, remote }, { listener: false, acceptedBy: null })
  host.live.set(pairKey(local, remote), connection)
  host.newest = connection
  return open(world, host, connection, call, cause, true, old ?? null)
}

/** Linux: a connection that takes over from TIME-WAIT goes on a little above the old numbers. */
function continuedIss({ scenario }: World, old: Connection | null): number | null {
  if (old === null) return null
  const replica = scenario.replica?.[old.record.host]
  return replica?.reconnectInTimeWait ? add(old.tcb.snd.nxt, replica.reopenTimeWait ?? 0) : null
}

/** A listener that knows its peer becomes an active connection (3.10.1 and 3.10.2, LISTEN). */
function turnActive(world: World, host: HostState, listener: Connection, remote: number): Connection {
  const { localPort } = listener.record
  host.listeners.delete(localPort)
  listener.gone = world.now
  const kind = { listener: false, acceptedBy: null }
  const connection = addConnection(world, host, { local: localPort, remote }, kind)
  connection.tcb = listener.tcb
  host.live.set(pairKey(localPort, remote), connection)
  host.newest = connection
  return connection
}

/** SO_REUSEADDR: this is the one place that asks for it. A wait may be cut short, a living connection may not. */
function mayReuse(world: World, old: Connection, purpose: 'listen' | 'connect'): boolean {
  const { mechanisms, replica } = world.scenario
  const reconnects = replica?.[old.record.host].reconnectInTimeWait
  if (purpose === 'connect' && reconnects !== undefined) return reconnects && old.tcb.state === 'TIME-WAIT'
  if (!mechanisms.reuseAddress) return false
  return purpose === 'listen' || old.tcb.state === 'TIME-WAIT'
}

function open(
  world: World,
  host: HostState,
  connection: Connection,
  call: Call,
  cause: number | null,
  active: boolean,
  old: Connection | null = null,
): Called {
  const { remotePort } = connection.record
  const remoteKnown = remotePort !== null
  const userCall: UserCall = { call: 'OPEN', active, remoteKnown, readsOn: call.unread !== true }
  return perform(world, host, connection, call, userCall, cause, old)
}

/** Calls on a connection that exists, or should. */
function userCall(
  world: World,
  host: HostState,
  call: Call,
  given: Connection | null,
  cause: number | null,
): Called {
  const connection = meantBy(world, host, call, given)
  if (connection === null) {
    const error = 'error: connection does not exist'
    return {
      connection: null,
      cause: noteCall(world, call, null, cause, 'host/call', 'error', error),
      told: [],
    }
  }
  const { listener, remotePort } = connection.record
  const becomesActive = listener && call.call === 'SEND' && remotePort !== null
  const meant = becomesActive ? turnActive(world, host, connection, remotePort) : connection
  return perform(world, host, meant, call, userCallOf(call, meant), cause)
}

function userCallOf(call: Call, connection: Connection): UserCall {
  switch (call.call) {
    case 'SEND':
      return { call: 'SEND', text: textOf(call.octets ?? 0, markOf(call, connection)) }
    case 'CLOSE':
      return { call: 'CLOSE', deaf: call.deaf === true }
    case 'ABORT':
      return { call: 'ABORT' }
    case 'RECEIVE':
      return { call: 'RECEIVE' }
    default:
      return { call: 'STATUS' }
  }
}

const markOf = (call: Call, connection: Connection): string =>
  call.letter === undefined ? connection.mark : `${connection.mark}:${call.letter}`

/** The connection that a call means: the one named, the one it waited on, the newest, or the listener. */
function meantBy(world: World, host: HostState, call: Call, given: Connection | null): Connection | null {
  if (call.on !== undefined) {
    const named = world.connections.find(
      ({ record }) => record.host === host.host && record.ordinal === call.on,
    )
    return named ?? null
  }
  if (given !== null && given.record.host === host.host) return given
  return host.newest ?? host.listeners.values().next().value ?? null
}

function perform(
  world: World,
  host: HostState,
  connection: Connection,
  call: Call,
  userCall: UserCall,
  cause: number | null,
  old: Connection | null = null,
): Called {
  const moment = {
    now: world.now,
    iss: continuedIss(world, old) ?? issFor(world, host, connection.record.ordinal),
  }
  const step = react(connection.tcb, { kind: 'call', call: userCall }, moment)
  const event = noteCall(
    world,
    call,
    connection,
    cause,
    ruleOf(step),
    outcomeOf(step.result),
    errorOf(step.result),
  )
  if (old !== null) forget(world, host, old, 'host/reuse', event)
  const told = applyStep(world, host, connection, step, { cause: event, answers: null })
  if (connection.record.listener && connection.tcb.state === 'CLOSED') {
    connection.gone = world.now
    host.listeners.delete(connection.record.localPort)
  }
  return { connection, cause: event, told }
}

function outcomeOf(result: CallResult | null): Outcome {
  if (result === null || result === 'ok') return 'ok'
  return result === 'queued' ? 'queued' : 'error'
}

const errorOf = (result: CallResult | null): string | null => (outcomeOf(result) === 'error' ? result : null)

/** 3.5.1: the host restarts; it has forgotten its connections and tells nobody. */
function crash(world: World, host: HostState, call: Call, cause: number | null): Called {
  const event = note(world, {
    index: world.events.length,
    at: world.now,
    kind: 'crash',
    host: call.by,
    connection: null,
    cause,
    rule: 'host/crash',
    line: world.scenario.calls.indexOf(call),
  })
  for (const connection of [...host.live.values(), ...host.listeners.values()]) {
    forget(world, host, connection, 'host/crash', event)
  }
  host.newest = null
  return { connection: null, cause: event, told: [] }
}
