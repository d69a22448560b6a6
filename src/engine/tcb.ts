import type { RuleId } from './rules'
import type { Segment } from './segment'
import type { Seq } from './sequence'
import type { Ms, Settings } from './settings'
import { NO_TEXT, type Text } from './text'

/** The eleven states of RFC 9293, 3.3.2, under their own names. */
export const STATES = [
  'CLOSED',
  'LISTEN',
  'SYN-SENT',
  'SYN-RECEIVED',
  'ESTABLISHED',
  'FIN-WAIT-1',
  'FIN-WAIT-2',
  'CLOSE-WAIT',
  'CLOSING',
  'LAST-ACK',
  'TIME-WAIT',
] as const

export type State = (typeof STATES)[number]

/** The three timers of 3.10.8. While a window is shut, `retransmission` times the probes of it (3.8.6.1). */
export type Timer = 'retransmission' | 'time-wait' | 'user'

/** The send sequence space (3.3.1, Figure 3). */
export interface SendSpace {
  /** SND.UNA: the oldest number not yet acknowledged. */
  readonly una: Seq
  /** SND.NXT: the next number to be sent. */
  readonly nxt: Seq
  /** SND.WND: how many octets the peer is ready to take, counted from SND.UNA. */
  readonly wnd: number
  /** SND.WL1 and SND.WL2: SEG.SEQ and SEG.ACK of the segment that last set SND.WND. */
  readonly wl1: Seq
  readonly wl2: Seq
  /** MAX.SND.WND of 3.10.7.4: the largest window that the peer has ever offered. */
  readonly maxWnd: number
}

/** The receive sequence space (3.3.1, Figure 4). */
export interface ReceiveSpace {
  /** RCV.NXT: the next number expected. */
  readonly nxt: Seq
  /** RCV.WND: how many numbers from there on are taken in. */
  readonly wnd: number
}

/** An entry of the retransmission queue. */
export interface Unacknowledged {
  readonly segment: Segment
  /** When it was first sent. */
  readonly at: Ms
  /** How many times it has been sent again. */
  readonly again: number
}

/** Text or a FIN that came before its turn (3.10.7.4, SHLD-31). */
export interface Held {
  readonly seq: Seq
  readonly text: Text
  readonly len: number
  readonly fin: boolean
}

/** What RFC 6298 remembers of the round trip. `srtt` is null before the first measurement. */
export interface RoundTrip {
  readonly srtt: Ms | null
  readonly rttvar: Ms
  readonly rto: Ms
}

/** When each timer runs out, in simulated time; null where it is not running. */
export interface Timers {
  readonly retransmission: Ms | null
  readonly timeWait: Ms | null
  readonly user: Ms | null
}

/**
 * A transmission control block (3.3.1): all that one end of a connection knows. A TCB in CLOSED stands for "no TCB":
 * nothing in it but its settings has a meaning.
 */
export interface Tcb {
  readonly state: State
  readonly settings: Settings
  /** Whether the connection began with an active OPEN. A reset in SYN-RECEIVED depends on it (3.10.7.4). */
  readonly active: boolean
  /** Whether the remote socket is known; a passive OPEN may leave it open. */
  readonly remoteKnown: boolean
  readonly iss: Seq
  readonly irs: Seq
  readonly snd: SendSpace
  readonly rcv: ReceiveSpace
  /** Text of SENDs that has not been made into segments. */
  readonly unsent: Text
  /** CLOSE has been called: a FIN follows the last text. */
  readonly closing: boolean
  /** The number of our FIN, once it has been sent. */
  readonly fin: Seq | null
  readonly retransmission: readonly Unacknowledged[]
  readonly held: readonly Held[]
  /** Text taken in for the user and not yet read. */
  readonly unread: Text
  /** A RECEIVE is outstanding: text goes to the user as it comes. */
  readonly reading: boolean
  /** A RECEIVE is outstanding for good: the user always asks for more. */
  readonly readsOn: boolean
  /** The user has closed and will not read either (3.6.1, MAY-1). */
  readonly deaf: boolean
  /** The rule by which an ACK is due that may still travel with text or a FIN; null if none is. */
  readonly ackDue: RuleId | null
  readonly roundTrip: RoundTrip
  /** How often the retransmission timer has run out since the peer last acknowledged something. */
  readonly timeouts: number
  /** When it first did; null if it has not. */
  readonly repeatingSince: Ms | null
  /** How many ACKs have answered dropped segments, and since when (RFC 5961, 7). */
  readonly oddAcks: { readonly since: Ms; readonly sent: number } | null
  readonly timers: Timers
}

const NOTHING_SENT: SendSpace = { una: 0, nxt: 0, wnd: 0, wl1: 0, wl2: 0, maxWnd: 0 }
/** No timer is running. */
export const NO_TIMERS: Timers = { retransmission: null, timeWait: null, user: null }

/** The TCB that stands for "there is none". */
export function closedTcb(settings: Settings): Tcb {
  return {
    state: 'CLOSED',
    settings,
    active: false,
    remoteKnown: false,
    iss: 0,
    irs: 0,
    snd: NOTHING_SENT,
    rcv: { nxt: 0, wnd: settings.rcvBuf },
    unsent: NO_TEXT,
    closing: false,
    fin: null,
    retransmission: [],
    held: [],
    unread: NO_TEXT,
    reading: false,
    readsOn: false,
    deaf: false,
    ackDue: null,
    roundTrip: { srtt: null, rttvar: 0, rto: settings.rto.initial },
    timeouts: 0,
    repeatingSince: null,
    oddAcks: null,
    timers: NO_TIMERS,
  }
}
