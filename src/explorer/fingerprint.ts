import type { Segment } from '../engine/segment'
import type { Tcb } from '../engine/tcb'
import type { Text } from '../engine/text'
import type { Ms } from '../simulation/scenario'
import type { Connection, Due, HostState, MutableSegment, World } from '../simulation/world'
import { Code } from './code'
import { livedTogether } from './invariants'
import type { Crossroads, Position } from './position'

/**
 * Names positions, so that two have one name exactly if all that can follow from them is the same. Nothing is hashed:
 * the parts that recur (a TCB, a segment) get numbers, and a name holds those numbers and all times relative to the
 * present. What the names of segments would be is left out: nothing depends on it.
 */
export class Fingerprints {
  private readonly numbers = new Map<string, number>()
  private readonly tcbs = new WeakMap<Tcb, number>()
  private readonly segments = new WeakMap<MutableSegment, number>()
  private readonly connections = new WeakMap<object, number>()
  private readonly code = new Code()

  /** The name of a position in which the next choice is this; null where it simply runs to its end. */
  of(position: Position, crossroads: Crossroads | null): string {
    const { world, held, faults } = position
    const now = crossroads?.kind === 'arrival' ? crossroads.due.at : world.now
    const { code } = this
    code.begin()
    code.push(faults, crossroads?.kind === 'gap' ? 1 : 0, position.hasNews ? 1 : 0)
    if (world.scenario.mechanisms.isn === 'clock') code.push(now)
    this.host(code, world, world.hosts.A, now)
    this.host(code, world, world.hosts.B, now)
    this.network(code, world, now)
    this.heldBack(code, position, now)
    for (const [rank, { nth }] of world.scenario.calls.entries()) {
      if (nth !== undefined) code.push(world.triggered.get(rank) ?? 0)
    }
    this.past(code, world, held.length > 0)
    return code.toString()
  }

  private host(code: Code, world: World, host: HostState, now: Ms): void {
    code.push(host.connections, host.newest === null ? -2 : this.placeOf(host.newest))
    for (const connection of world.connections) {
      if (connection.gone !== null || connection.record.host !== host.host) continue
      code.push(this.placeOf(connection), this.tcb(connection.tcb))
      times(code, connection.tcb, now)
    }
    code.push(END)
  }

  /** A living connection by its sockets and its place among its host's; -1 for all that are gone. */
  private placeOf(connection: Connection): number {
    if (connection.gone !== null) return -1
    const { record, isGiven, hasTakenText } = connection
    let number = this.connections.get(record)
    if (number === undefined) {
      const { host, listener, localPort, remotePort, ordinal } = record
      number = this.number(`c${host}${listener ? 'l' : ''}${localPort} ${remotePort} ${ordinal}`)
      this.connections.set(record, number)
    }
    return number * 4 + (isGiven ? 2 : 0) + (hasTakenText ? 1 : 0)
  }

  /** What stands in the agenda, in its order, but for alarms: when timers run out is in the TCBs. */
  private network(code: Code, world: World, now: Ms): void {
    for (const due of world.agenda.inOrder()) {
      if (due.kind === 'timer') continue
      code.push(due.at - now, this.due(world, due))
    }
    code.push(END)
  }

  private due(world: World, due: Exclude<Due, { kind: 'timer' }>): number {
    switch (due.kind) {
      case 'flight':
        return this.segment(world.segments[due.segment] as MutableSegment)
      case 'call': {
        const on =
          due.connection === null ? -2 : this.placeOf(world.connections[due.connection] as Connection)
        return this.number(`call ${due.rank} ${on}`)
      }
      case 'ack':
        return this.number(`ack ${this.placeOf(world.connections[due.connection] as Connection)}`)
      default:
        return due satisfies never
    }
  }

  private heldBack(code: Code, { world, held }: Position, now: Ms): void {
    const codes = held.map(({ segment, isRipe }) => {
      const record = world.segments[segment] as MutableSegment
      return [this.segment(record) * 2 + (isRipe ? 1 : 0), now - record.sentAt] as const
    })
    codes.sort(([a, age], [b, otherAge]) => a - b || age - otherAge)
    for (const [segment, age] of codes) code.push(segment, age)
    code.push(END)
  }

  /**
   * Connections that are gone matter where their text may still be read: then it must be told whose it is.
   */
  private past(code: Code, world: World, isAnythingHeld: boolean): void {
    const isTextUnderWay =
      isAnythingHeld ||
      world.agenda.some((due) => due.kind === 'flight' && (world.segments[due.segment]?.len ?? 0) > 0) ||
      world.connections.some(
        ({ gone, tcb }) => gone === null && (tcb.unread.length > 0 || tcb.held.length > 0),
      )
    if (!isTextUnderWay) return
    for (const old of world.connections) {
      if (old.gone === null || old.record.listener) continue
      const { host, localPort, remotePort, ordinal } = old.record
      const { iss, irs } = old.numbers
      const together = world.connections
        .filter((other) => other.gone === null && other.record.host !== host && livedTogether(old, other))
        .map((other) => this.placeOf(other))
      code.push(this.number(`g${host}${localPort} ${remotePort} ${ordinal} ${iss} ${irs} ${together}`))
    }
  }

  private tcb(tcb: Tcb): number {
    let number = this.tcbs.get(tcb)
    if (number === undefined) {
      number = this.number(tcbCode(tcb))
      this.tcbs.set(tcb, number)
    }
    return number
  }

  private segment(record: MutableSegment): number {
    let number = this.segments.get(record)
    if (number === undefined) {
      const { sender, sourcePort, destinationPort } = record
      number = this.number(`s${sender}${sourcePort} ${destinationPort} ${segmentCode(record)}`)
      this.segments.set(record, number)
    }
    return number
  }

  private number(code: string): number {
    let number = this.numbers.get(code)
    if (number === undefined) {
      number = this.numbers.size
      this.numbers.set(code, number)
    }
    return number
  }
}

/** Behind a list whose length is not known. No time, number or place is as small. */
const END = -9

/** The times in a TCB that anything can still depend on. */
function times(code: Code, tcb: Tcb, now: Ms): void {
  const { timers, retransmission, oddAcks, settings } = tcb
  code.push(
    timers.retransmission === null ? -1 : timers.retransmission - now,
    timers.timeWait === null ? -1 : timers.timeWait - now,
    timers.user === null ? -1 : timers.user - now,
  )
  // Karn: what has been sent twice is not measured, so when it was first sent is forgotten.
  for (const { at, again } of retransmission) code.push(again > 0 ? -1 : now - at)
  const { since, sent } = oddAcks ?? { since: Number.NEGATIVE_INFINITY, sent: 0 }
  if (now < since + settings.oddAcks.per) code.push(now - since, sent)
  else code.push(-1)
  if (settings.linux.giveUpByTime && tcb.repeatingSince !== null) code.push(now - tcb.repeatingSince)
}

type Content = Pick<Segment, 'seq' | 'ack' | 'syn' | 'fin' | 'rst' | 'wnd' | 'text'>

const segmentCode = ({ seq, ack, syn, fin, rst, wnd, text }: Content): string =>
  `${seq} ${ack} ${syn ? 1 : 0}${fin ? 1 : 0}${rst ? 1 : 0} ${wnd} ${textCode(text)}`

const textCode = (text: Text): string => text.map(({ len, mark }) => `${len}${mark}`).join('+')

/** All of a TCB but its times and its settings. */
function tcbCode(tcb: Tcb): string {
  const { snd, rcv, roundTrip } = tcb
  return [
    't',
    tcb.state,
    tcb.active,
    tcb.remoteKnown,
    tcb.iss,
    tcb.irs,
    snd.una,
    snd.nxt,
    snd.wnd,
    snd.wl1,
    snd.wl2,
    snd.maxWnd,
    rcv.nxt,
    rcv.wnd,
    textCode(tcb.unsent),
    tcb.closing,
    tcb.fin,
    tcb.retransmission.map(({ segment, again }) => `${segmentCode(segment)}x${again}`).join(';'),
    tcb.held.map(({ seq, text, fin }) => `${seq} ${textCode(text)} ${fin}`).join(';'),
    textCode(tcb.unread),
    tcb.reading,
    tcb.readsOn,
    tcb.deaf,
    tcb.ackDue,
    roundTrip.srtt,
    roundTrip.rttvar,
    roundTrip.rto,
    tcb.timeouts,
  ].join(',')
}
