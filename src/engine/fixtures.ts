import { step } from './engine'
import type { RuleId } from './rules'
import { flagsOf, type Segment, segment } from './segment'
import { add, type Seq } from './sequence'
import { RFC_SETTINGS, type Settings } from './settings'
import { type Event, type Moment, ruleOf, type Signal, type Step } from './step'
import { closedTcb, type State, type Tcb, type Timer } from './tcb'
import { textOf } from './text'

/** The initial numbers of both ends. Tests count from them: each SYN has number 0, the first octet behind it 1. */
export interface Numbers {
  readonly iss: Seq
  readonly irs: Seq
}

/** The same tests run over small numbers, over the place where the circle closes, and over its far side. */
export const BASES: readonly (Numbers & { readonly base: string })[] = [
  { base: 'small numbers', iss: 100, irs: 300 },
  { base: 'numbers that pass 2^32', iss: 0xffff_ffff, irs: 0xffff_fffd },
  { base: 'numbers that pass 2^31', iss: 0x7fff_ffff, irs: 0x7fff_fffd },
]

/** How a TCB of the ladder may differ from the usual one. */
export interface Rung extends Partial<Numbers> {
  readonly settings?: Partial<Settings>
  /** The window that the peer offers; 4000 unless told otherwise. */
  readonly wnd?: number
  /** The user reads only by RECEIVE. */
  readonly unread?: boolean
  /** A passive OPEN names the remote socket. */
  readonly remoteKnown?: boolean
}

const numbersOf = ({ iss = 100, irs = 300 }: Rung): Numbers => ({ iss, irs })

const NOTATION = /^([A-Z,]+|none) (-?\d+)(?: ack (-?\d+))?(?: len (\d+))?(?: wnd (\d+))?$/

/** A segment of the peer from a short line: `FIN,ACK 6 ack 1 len 5 wnd 80`, with numbers counted from the two SYNs. */
export function heard({ iss, irs }: Numbers, line: string, mark = ''): Segment {
  const [, flags = '', seq, ack, len, wnd = '4000'] = NOTATION.exec(line) ?? []
  if (seq === undefined) throw new Error(`"${line}" is no segment`)
  const has = (flag: string) => flags.split(',').includes(flag)
  return segment({
    syn: has('SYN'),
    fin: has('FIN'),
    rst: has('RST'),
    seq: add(irs, Number(seq)),
    ack: ack === undefined ? null : add(iss, Number(ack)),
    text: textOf(Number(len ?? 0), mark),
    wnd: Number(wnd),
  })
}

/**
 * What a step sends, in the same counting: `SYN,ACK 0 ack 1`. A reset with an ACK answers a segment without one; its
 * number is 0 itself, on no connection's count (3.10.7.1).
 */
export const said = (numbers: Numbers, { send }: Pick<Step, 'send'>): string[] =>
  send.map(({ segment: seg }) => lineOf(numbers, seg))

function lineOf({ iss, irs }: Numbers, seg: Segment): string {
  const isUncounted = seg.rst && seg.ack !== null
  const seq = isUncounted ? seg.seq : (seg.seq - iss) | 0
  const ack = seg.ack === null ? '' : ` ack ${(seg.ack - irs) | 0}`
  return `${flagsOf(seg)} ${seq}${ack}${seg.len === 0 ? '' : ` len ${seg.len}`}`
}

export const arrives = (arriving: Segment): Event => ({ kind: 'arrives', segment: arriving })
export const timeout = (timer: Timer): Event => ({ kind: 'timeout', timer })
export const OPEN_PASSIVE: Event = open(false, false)
export const OPEN_ACTIVE: Event = open(true, true)
export const RECEIVE: Event = { kind: 'call', call: { call: 'RECEIVE' } }
export const CLOSE: Event = { kind: 'call', call: { call: 'CLOSE', deaf: false } }
/** CLOSE by a user who will not read either (3.6.1, MAY-1). */
export const CLOSE_DEAF: Event = { kind: 'call', call: { call: 'CLOSE', deaf: true } }
export const ABORT: Event = { kind: 'call', call: { call: 'ABORT' } }
export const STATUS: Event = { kind: 'call', call: { call: 'STATUS' } }
export const send = (octets: number, mark = ''): Event => ({
  kind: 'call',
  call: { call: 'SEND', text: textOf(octets, mark) },
})

export function open(active: boolean, remoteKnown: boolean, readsOn = true): Event {
  return { kind: 'call', call: { call: 'OPEN', active, remoteKnown, readsOn } }
}

/** The moments of the ladder: time stands still at 0. */
export const momentOf = ({ iss }: Pick<Numbers, 'iss'>, now = 0): Moment => ({ now, iss })

const climb = (rung: Rung, tcb: Tcb, event: Event): Tcb => step(tcb, event, momentOf(numbersOf(rung))).tcb
const hear = (rung: Rung, tcb: Tcb, line: string): Tcb =>
  climb(rung, tcb, arrives(heard(numbersOf(rung), `${line} wnd ${rung.wnd ?? 4000}`)))

export const closed = (rung: Rung = {}): Tcb => closedTcb({ ...RFC_SETTINGS, ...rung.settings })
export const listening = (rung: Rung = {}): Tcb =>
  climb(rung, closed(rung), open(false, rung.remoteKnown === true, rung.unread !== true))
export const synSent = (rung: Rung = {}): Tcb =>
  climb(rung, closed(rung), open(true, true, rung.unread !== true))
/** From a passive OPEN. */
export const synReceived = (rung: Rung = {}): Tcb => hear(rung, listening(rung), 'SYN 0')
/** From an active OPEN that met the peer's. */
export const synReceivedActive = (rung: Rung = {}): Tcb => hear(rung, synSent(rung), 'SYN 0')
export const established = (rung: Rung = {}): Tcb => hear(rung, synSent(rung), 'SYN,ACK 0 ack 1')
export const finWait1 = (rung: Rung = {}): Tcb => climb(rung, established(rung), CLOSE)
export const finWait2 = (rung: Rung = {}): Tcb => hear(rung, finWait1(rung), 'ACK 1 ack 2')
export const closeWait = (rung: Rung = {}): Tcb => hear(rung, established(rung), 'FIN,ACK 1 ack 1')
export const closing = (rung: Rung = {}): Tcb => hear(rung, finWait1(rung), 'FIN,ACK 1 ack 1')
export const lastAck = (rung: Rung = {}): Tcb => climb(rung, closeWait(rung), CLOSE)
export const timeWait = (rung: Rung = {}): Tcb => hear(rung, finWait2(rung), 'FIN,ACK 1 ack 2')

/** A segment of the peer arrives at a TCB. */
export const meet = (numbers: Numbers, tcb: Tcb, line: string, now = 0): Step =>
  step(tcb, arrives(heard(numbers, line)), momentOf(numbers, now))

/** A TCB without its count of ACKs for dropped segments, the one thing that such a segment changes. */
export const calm = (tcb: Tcb): Tcb => ({ ...tcb, oddAcks: null })

/** What a table compares: the paragraph that decided, the state after it, what is sent, what the user is told. */
export interface Outcome {
  readonly rule: RuleId
  readonly state: State
  readonly sent: readonly string[]
  readonly signals: readonly Signal[]
}

export const outcome = (numbers: Numbers, after: Step): Outcome => ({
  rule: ruleOf(after),
  state: after.tcb.state,
  sent: said(numbers, after),
  signals: after.signals,
})

/** One rung of the ladder, with SND.NXT and RCV.NXT counted from the SYNs. */
export interface Named {
  readonly name: string
  readonly state: State
  readonly tcb: (rung?: Rung) => Tcb
  readonly nxt: number
  readonly rcv: number
}

/** The states in which a segment has numbers to be checked against (3.10.7.4). */
export const OTHER_STATES: readonly Named[] = [
  { name: 'SYN-RECEIVED (passive)', state: 'SYN-RECEIVED', tcb: synReceived, nxt: 1, rcv: 1 },
  { name: 'SYN-RECEIVED (active)', state: 'SYN-RECEIVED', tcb: synReceivedActive, nxt: 1, rcv: 1 },
  { name: 'ESTABLISHED', state: 'ESTABLISHED', tcb: established, nxt: 1, rcv: 1 },
  { name: 'FIN-WAIT-1', state: 'FIN-WAIT-1', tcb: finWait1, nxt: 2, rcv: 1 },
  { name: 'FIN-WAIT-2', state: 'FIN-WAIT-2', tcb: finWait2, nxt: 2, rcv: 1 },
  { name: 'CLOSE-WAIT', state: 'CLOSE-WAIT', tcb: closeWait, nxt: 1, rcv: 2 },
  { name: 'CLOSING', state: 'CLOSING', tcb: closing, nxt: 2, rcv: 2 },
  { name: 'LAST-ACK', state: 'LAST-ACK', tcb: lastAck, nxt: 2, rcv: 2 },
  { name: 'TIME-WAIT', state: 'TIME-WAIT', tcb: timeWait, nxt: 2, rcv: 2 },
]

/** The whole ladder, in the order of 3.3.2. */
export const LADDER: readonly Named[] = [
  { name: 'CLOSED', state: 'CLOSED', tcb: closed, nxt: 0, rcv: 0 },
  { name: 'LISTEN', state: 'LISTEN', tcb: listening, nxt: 0, rcv: 0 },
  { name: 'SYN-SENT', state: 'SYN-SENT', tcb: synSent, nxt: 1, rcv: 0 },
  ...OTHER_STATES,
]
