import type { RuleId } from '../engine/rules'
import type { Segment } from '../engine/segment'
import { identity, isOrdinal, ordinalName } from './identity'
import { note } from './record'
import type { Fate } from './scenario'
import type { Connection, HostState, MutableFlight, MutableSegment, PlacedFate, World } from './world'

/** What is sent: by which host and connection, from which port to which, under which name and for what reason. */
export interface Departure {
  readonly host: HostState
  readonly connection: Connection | null
  readonly localPort: number
  readonly remotePort: number
  readonly segment: Segment
  readonly what: string
  readonly rule: RuleId
  readonly again: boolean
  readonly cause: number
}

/** A segment leaves its host: it gets its name, meets its fate, and its end of flight goes into the agenda. */
export function depart(world: World, departure: Departure): void {
  const { host, connection, segment, rule, again, cause } = departure
  const names = connection === null || connection.record.listener ? host.names : connection.names
  const attempt = (names.get(departure.what) ?? 0) + 1
  names.set(departure.what, attempt)
  const id = identity(host.host, connection?.record.ordinal ?? 0, departure.what, attempt)
  host.sent += 1
  const place = world.segments.length
  const placed = fateOf(world, id, host)
  const flights = flightsOf(world, placed?.fate ?? null)
  const event = note(world, {
    index: world.events.length,
    at: world.now,
    kind: 'sent',
    host: host.host,
    connection: connection?.record.index ?? null,
    cause,
    rule,
    segment: place,
  })
  const record: MutableSegment = {
    id,
    ordinal: host.sent,
    sender: host.host,
    connection: connection?.record.index ?? null,
    incarnation: connection?.record.incarnation ?? 0,
    syn: segment.syn,
    fin: segment.fin,
    rst: segment.rst,
    seq: segment.seq,
    ack: segment.ack,
    len: segment.len,
    text: segment.text,
    wnd: segment.wnd,
    sourcePort: departure.localPort,
    destinationPort: departure.remotePort,
    sentAt: world.now,
    again,
    fate: placed?.fate.fate ?? 'deliver',
    flights,
    event,
  }
  world.segments.push(record)
  for (let flight = 0; flight < flights.length; flight += 1) {
    const { at } = flights[flight] as MutableFlight
    world.agenda.add({ kind: 'flight', at, order: 1, rank: place, segment: place, flight })
  }
}

/** The fate that the scenario has for a segment, by its name or by its place in the order of sending. */
function fateOf(world: World, id: string, host: HostState): PlacedFate | null {
  if (world.fates.size === 0) return null
  const placed = world.fates.get(id) ?? world.fates.get(ordinalName(host.host, host.sent)) ?? null
  if (placed !== null) placed.met = true
  return placed
}

/** The flights that a fate makes. What would take longer than MSL is discarded at that age (3.4.2). */
function flightsOf(world: World, fate: Fate | null): MutableFlight[] {
  const { delay } = world.scenario.timing
  if (fate === null) return [flight(world, delay)]
  switch (fate.fate) {
    case 'drop':
      return [{ end: 'lost', at: world.now + delay, event: null }]
    case 'delay':
      return [flight(world, delay + fate.by)]
    case 'duplicate':
      return [flight(world, delay), flight(world, delay + fate.by)]
    default:
      return fate satisfies never
  }
}

function flight(world: World, takes: number): MutableFlight {
  const { msl } = world.scenario.timing
  if (takes > msl) return { end: 'expired', at: world.now + msl, event: null }
  return { end: 'arrived', at: world.now + takes, event: null }
}

/** The fates that named nothing which was sent. Names by order of sending are for replays and do not wait. */
export const waitingFates = (world: World): number[] =>
  [...world.fates.values()]
    .filter(({ met, fate }) => !met && !isOrdinal(fate.segment))
    .map(({ place }) => place)
