import { Agenda } from './agenda'
import type { Connection, HostState, World } from './world'

/**
 * A second world that stands where this one stands: what happens in one does not happen in the other. It keeps no
 * record of what has happened before: its `events` begin empty, and the causes of later ones are those of no trace.
 * The segments are shared, with their names; so is all that no event changes any more.
 */
export function fork(world: World): World {
  const connections = world.connections.map(forkOfConnection)
  return {
    scenario: world.scenario,
    hosts: { A: forkOfHost(world.hosts.A, connections), B: forkOfHost(world.hosts.B, connections) },
    agenda: new Agenda(world.agenda),
    connections,
    fates: world.fates,
    events: [],
    segments: world.segments.slice(),
    waiting: world.waiting,
    triggered: world.triggered.size === 0 ? new Map() : new Map(world.triggered),
    now: world.now,
    depth: world.depth,
  }
}

/** What has left the table sends no more and takes no more; it stays as it is. */
function forkOfConnection(connection: Connection): Connection {
  if (connection.gone !== null) return connection
  const { record, tcb, began, gone, isGiven, numbers, finEnd, hasTakenText, mark } = connection
  return {
    record,
    tcb,
    began,
    gone,
    isGiven,
    numbers,
    finEnd,
    hasTakenText,
    names: new Map(connection.names),
    mark,
    alarms: { ...connection.alarms },
    setBy: { ...connection.setBy },
  }
}

function forkOfHost(host: HostState, connections: readonly Connection[]): HostState {
  return {
    host: host.host,
    settings: host.settings,
    live: forkOfTable(host.live, connections),
    listeners: forkOfTable(host.listeners, connections),
    names: new Map(host.names),
    newest: host.newest === null ? null : (connections[host.newest.record.index] ?? null),
    connections: host.connections,
    sent: host.sent,
  }
}

function forkOfTable(
  table: ReadonlyMap<number, Connection>,
  connections: readonly Connection[],
): Map<number, Connection> {
  const forked = new Map<number, Connection>()
  for (const [key, { record }] of table) forked.set(key, connections[record.index] as Connection)
  return forked
}
