import { NO_DEPARTURES, RFC_SETTINGS, type Settings } from '../engine/settings'
import { closedTcb, type Tcb, type Timer } from '../engine/tcb'
import { Agenda, type Appointment } from './agenda'
import type { Call, Fate, Host, Ms, Scenario } from './scenario'
import type { ConnectionRecord, Flight, SegmentRecord, TraceEvent } from './trace'

/** One end of a connection, alive or gone, or a listener. */
export interface Connection {
  readonly record: ConnectionRecord
  tcb: Tcb
  /** When it began, and when it left the table; null while it lives. */
  readonly began: Ms
  gone: Ms | null
  /** Whether a program has it: since an active OPEN, or since it was accepted. */
  isGiven: boolean
  /** ISS and IRS, which a deleted TCB has forgotten but the names of late segments still need. */
  numbers: { readonly iss: number; readonly irs: number }
  /** The number behind the peer's FIN, once it has come. */
  finEnd: number | null
  /** Whether its peer has ever sent text. */
  hasTakenText: boolean
  /** How often each name has been given to a segment. */
  readonly names: Map<string, number>
  /** The mark of the octets that its program writes. */
  readonly mark: string
  /** When its next alarm rings, for each timer; null where none has been put down. */
  readonly alarms: Record<Timer, Ms | null>
  /** The event that set each timer: the cause of its expiry. */
  readonly setBy: Record<Timer, number | null>
}

/** A host's sockets. Live connections by pair of ports, listeners by port. */
export interface HostState {
  readonly host: Host
  readonly settings: Settings
  readonly live: Map<number, Connection>
  readonly listeners: Map<number, Connection>
  /** Names of resets out of CLOSED and LISTEN. */
  readonly names: Map<string, number>
  newest: Connection | null
  connections: number
  sent: number
}

/** A segment record while its flights are under way. */
export type MutableSegment = Omit<SegmentRecord, 'flights'> & { readonly flights: MutableFlight[] }
export type MutableFlight = { -readonly [K in keyof Flight]: Flight[K] }

/** What stands in the agenda. Connections and segments stand in it by their place, so that forks can share it. */
export type Due = Appointment &
  (
    | {
        readonly kind: 'call'
        readonly call: Call
        readonly connection: number | null
        readonly cause: number | null
      }
    | { readonly kind: 'flight'; readonly segment: number; readonly flight: number }
    | { readonly kind: 'timer'; readonly connection: number; readonly timer: Timer }
    | { readonly kind: 'ack'; readonly connection: number; readonly cause: number }
  )

/** A call that waits, with its place in the script. */
export interface WaitingCall {
  readonly call: Call
  readonly rank: number
}

/** A fate of the scenario with its place in the list. */
export interface PlacedFate {
  readonly fate: Fate
  readonly place: number
  met: boolean
}

/** A run under way. It is changed in place; a run is pure from outside because nobody else holds its world. */
export interface World {
  readonly scenario: Scenario
  readonly hosts: { readonly A: HostState; readonly B: HostState }
  readonly agenda: Agenda<Due>
  readonly connections: Connection[]
  readonly fates: ReadonlyMap<string, PlacedFate>
  readonly events: TraceEvent[]
  readonly segments: MutableSegment[]
  /** The calls that wait for something, by what they wait for. */
  readonly waiting: ReadonlyMap<string, readonly WaitingCall[]>
  /** How often each call with `when` has been triggered, by its place in the script. */
  readonly triggered: Map<number, number>
  now: Ms
  /** How many calls are being made because of one another, at this very instant. */
  depth: number
}

/** A world in which nothing has happened yet, with the calls of the script in its agenda. */
export function beginWorld(scenario: Scenario): World {
  const agenda = new Agenda<Due>()
  for (const [rank, call] of scenario.calls.entries()) {
    if (call.at === undefined) continue
    agenda.add({ kind: 'call', at: call.at, order: 0, rank, call, connection: null, cause: null })
  }
  return {
    scenario,
    hosts: { A: hostState(scenario, 'A'), B: hostState(scenario, 'B') },
    agenda,
    connections: [],
    fates: placedFates(scenario),
    events: [],
    segments: [],
    waiting: waitingCalls(scenario),
    triggered: new Map(),
    now: 0,
    depth: 0,
  }
}

const NO_FATES: ReadonlyMap<string, PlacedFate> = new Map()

function placedFates({ fates }: Scenario): ReadonlyMap<string, PlacedFate> {
  if (fates.length === 0) return NO_FATES
  return new Map(fates.map((fate, place) => [fate.segment, { fate, place, met: false }]))
}

function waitingCalls({ calls }: Scenario): ReadonlyMap<string, readonly WaitingCall[]> {
  const waiting = new Map<string, WaitingCall[]>()
  for (const [rank, call] of calls.entries()) {
    if (call.when === undefined) continue
    const key = waitKey(call.when.host, call.when.what)
    const list = waiting.get(key)
    if (list === undefined) waiting.set(key, [{ call, rank }])
    else list.push({ call, rank })
  }
  return waiting
}

/** One key for what a call can wait for. */
export const waitKey = (host: Host, what: string): string => host + what

const hostState = (scenario: Scenario, host: Host): HostState => ({
  host,
  settings: settingsOf(scenario, host),
  live: new Map(),
  listeners: new Map(),
  names: new Map(),
  newest: null,
  connections: 0,
  sent: 0,
})

/** The settings of a host's TCP, from the scenario's mechanisms and timing. */
function settingsOf({ mechanisms, timing, replica }: Scenario, host: Host): Settings {
  const own = replica?.[host]
  return {
    handshake: mechanisms.handshake,
    msl: timing.msl,
    timeWait: mechanisms.timeWait,
    rto: {
      initial: timing.rto,
      min: own?.minRto ?? Math.min(timing.rto, RFC_SETTINGS.rto.min),
      max: own?.maxRto ?? RFC_SETTINGS.rto.max,
      afterLostSyn: RFC_SETTINGS.rto.afterLostSyn,
      measured: true,
    },
    retries: own?.maxRetransmissions ?? timing.maxRetransmissions,
    userTimeout: null,
    mss: own?.mss ?? RFC_SETTINGS.mss,
    rcvBuf: own?.rcvBuf ?? RFC_SETTINGS.rcvBuf,
    oddAcks: own?.oddAcks ?? RFC_SETTINGS.oddAcks,
    linux: own ? { ...NO_DEPARTURES, ...own.departures } : NO_DEPARTURES,
  }
}

/** A new end of a connection, or a listener, of `host`. */
export function addConnection(
  world: World,
  host: HostState,
  ports: { readonly local: number; readonly remote: number | null },
  kind: { readonly listener: boolean; readonly acceptedBy: number | null },
): Connection {
  if (!kind.listener) host.connections += 1
  const ordinal = kind.listener ? 0 : host.connections
  const record: ConnectionRecord = {
    index: world.connections.length,
    host: host.host,
    listener: kind.listener,
    localPort: ports.local,
    remotePort: ports.remote,
    ordinal,
    incarnation: kind.listener ? 0 : 1 + earlierOnSamePair(world, host.host, ports),
    acceptedBy: kind.acceptedBy,
  }
  const connection: Connection = {
    record,
    tcb: closedTcb(host.settings),
    began: world.now,
    gone: null,
    isGiven: !kind.listener && kind.acceptedBy === null,
    numbers: { iss: 0, irs: 0 },
    finEnd: null,
    hasTakenText: false,
    names: new Map(),
    mark: `${host.host}${ordinal}`,
    alarms: { retransmission: null, 'time-wait': null, user: null },
    setBy: { retransmission: null, 'time-wait': null, user: null },
  }
  world.connections.push(connection)
  return connection
}

function earlierOnSamePair(
  world: World,
  host: Host,
  ports: { local: number; remote: number | null },
): number {
  let count = 0
  for (const { record } of world.connections) {
    const samePair = record.localPort === ports.local && record.remotePort === ports.remote
    if (record.host === host && !record.listener && samePair) count += 1
  }
  return count
}

/** One number for a pair of ports. */
export const pairKey = (local: number, remote: number): number => local * 65_536 + remote
