import type { RuleId } from '../engine/rules'
import type { State } from '../engine/tcb'
import type { Text } from '../engine/text'
import type { TraceEvent } from '../simulation/trace'
import { type Connection, type HostState, pairKey, type World } from '../simulation/world'

/**
 * What is asked of every network. `docs/explorer.md` says each in words.
 *
 * - `no-ghost`: when nothing more can happen, no host is ESTABLISHED with a peer that holds no matching connection.
 * - `no-foreign-octet`: what a program reads was written in the same connection.
 * - `agreement`: while both ends of a pair of sockets are ESTABLISHED, each one's IRS is the other's ISS.
 * - `clean-close`: every connection that a program had is closed by FIN; none is reset, given up or left over.
 * - `bounded-waiting`: nobody waits for ever, but in LISTEN, ESTABLISHED, FIN-WAIT-2 and CLOSE-WAIT, where the
 *   program or the peer decides.
 */
export const INVARIANTS = [
  'no-ghost',
  'no-foreign-octet',
  'agreement',
  'clean-close',
  'bounded-waiting',
] as const

export type Invariant = (typeof INVARIANTS)[number]

/** A set of invariants: bit i stands for `INVARIANTS[i]`. */
export type Broken = number

const bit = (invariant: Invariant): Broken => 1 << INVARIANTS.indexOf(invariant)

const NO_GHOST = bit('no-ghost')
const NO_FOREIGN_OCTET = bit('no-foreign-octet')
const AGREEMENT = bit('agreement')
const CLEAN_CLOSE = bit('clean-close')
const BOUNDED_WAITING = bit('bounded-waiting')

/** Does the set hold this invariant? */
export const isBroken = (broken: Broken, invariant: Invariant): boolean => (broken & bit(invariant)) !== 0

/** The set of these invariants. */
export const setOf = (invariants: readonly Invariant[]): Broken =>
  invariants.reduce((set, invariant) => set | bit(invariant), 0)

/** What has been broken by these events, which have just happened in this world. */
export function brokenBy(world: World, events: readonly TraceEvent[]): Broken {
  let broken = 0
  for (const event of events) {
    if (event.kind === 'state') {
      if (event.to === 'ESTABLISHED') broken |= agreement(world)
      else if (isEnd(event)) broken |= ending(world, event)
    } else if (event.kind === 'outcome' && event.outcome === 'delivered') {
      broken |= reading(world, event.connection, event.text)
    }
  }
  return broken
}

/** What is broken in a world in which nothing more can happen. */
export function brokenAtEnd(world: World): Broken {
  let broken = 0
  for (const connection of world.connections) {
    const { gone, record, tcb, isGiven } = connection
    if (gone !== null || record.listener) continue
    if (isGiven) broken |= CLEAN_CLOSE
    if (tcb.state === 'ESTABLISHED' && !hasPeer(world, connection)) broken |= NO_GHOST
    if (MUST_END.has(tcb.state)) broken |= BOUNDED_WAITING
  }
  return broken
}

/** The states that TCP itself must leave: all but those in which the program, or the peer's, takes its time. */
const MUST_END: ReadonlySet<State> = new Set([
  'SYN-SENT',
  'SYN-RECEIVED',
  'FIN-WAIT-1',
  'CLOSING',
  'LAST-ACK',
  'TIME-WAIT',
])

type StateEvent = Extract<TraceEvent, { kind: 'state' }>

const isEnd = ({ from, to }: StateEvent): boolean =>
  to === 'CLOSED' || (to === 'LISTEN' && from === 'SYN-RECEIVED')

/** The ways out of the table that are no failure: both FINs acknowledged, or closed before anything was sent. */
const CLEAN: ReadonlySet<RuleId> = new Set<RuleId>(['ack/closed', 'fin/no-wait', 'close/unopened'])

function ending(world: World, { connection, from, rule }: StateEvent): Broken {
  const ended = connection === null ? undefined : world.connections[connection]
  if (ended === undefined || ended.record.listener || !ended.isGiven) return 0
  return from === 'TIME-WAIT' || CLEAN.has(rule) ? 0 : CLEAN_CLOSE
}

function agreement({ hosts: { A, B } }: World): Broken {
  for (const a of A.live.values()) {
    if (a.tcb.state !== 'ESTABLISHED') continue
    const b = opposite(B, a)
    if (b?.tcb.state === 'ESTABLISHED' && !numbersAgree(a, b)) return AGREEMENT
  }
  return 0
}

/** The connection of the other host on the same pair of sockets. */
const opposite = (host: HostState, { record }: Connection): Connection | undefined =>
  host.live.get(pairKey(record.remotePort ?? 0, record.localPort))

const numbersAgree = (a: Connection, b: Connection): boolean =>
  a.numbers.iss === b.numbers.irs && b.numbers.iss === a.numbers.irs

function hasPeer({ hosts }: World, connection: Connection): boolean {
  const peer = opposite(connection.record.host === 'A' ? hosts.B : hosts.A, connection)
  return peer !== undefined && numbersAgree(connection, peer)
}

function reading(world: World, place: number | null, text: Text): Broken {
  const reader = place === null ? undefined : world.connections[place]
  if (reader === undefined) return 0
  return text.every(({ mark }) => isOwn(world, reader, mark)) ? 0 : NO_FOREIGN_OCTET
}

function isOwn({ connections }: World, reader: Connection, mark: string): boolean {
  const owner = mark.split(':')[0] as string
  const writer = connections.find(({ record, mark: its }) => its === owner && !record.listener)
  return writer !== undefined && areOne(writer, reader)
}

/** Do two ends make one connection? Their sockets and initial numbers agree, and they lived at one time. */
const areOne = (a: Connection, b: Connection): boolean =>
  a.record.host !== b.record.host &&
  a.record.localPort === b.record.remotePort &&
  a.record.remotePort === b.record.localPort &&
  numbersAgree(a, b) &&
  livedTogether(a, b)

/** Was there a time at which both were in the table? */
export const livedTogether = (a: Connection, b: Connection): boolean =>
  a.began < (b.gone ?? Number.POSITIVE_INFINITY) && b.began < (a.gone ?? Number.POSITIVE_INFINITY)
