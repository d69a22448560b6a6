import type { LinuxDepartures } from '../engine/settings'

export type { Ms } from '../engine/settings'

import type { Ms } from '../engine/settings'

/** The two ends. Who opens, who closes first, who is "client" are separate facts. */
export type Host = 'A' | 'B'

export const otherHost = (host: Host): Host => (host === 'A' ? 'B' : 'A')

/** What is particular to a host. */
export interface HostSpec {
  /**
   * The initial send sequence numbers of this host's connections, in the order in which they begin; the last one
   * serves for all that follow. With `isn: 'clock'` the clock is added to it.
   */
  readonly iss: readonly number[]
  /** What the reader calls it, beside its letter. */
  readonly name?: string
}

/** What a learner may switch off to see why it exists. Each is read in one place only. */
export interface Mechanisms {
  /** `two-way`: a listener is ESTABLISHED on SYN and needs no third segment. */
  readonly handshake: 'three-way' | 'two-way'
  /** How long TIME-WAIT lasts, in MSL: 2 is the RFC's, 0 is none. */
  readonly timeWait: number
  /** What a host does with a segment for which it has no connection. */
  readonly closedPort: 'reset' | 'silent'
  /** `fixed`: as `iss` says; `clock`: one more every 4 µs, as in 3.4.1 (RFC 6528), on top of `iss`. */
  readonly isn: 'fixed' | 'clock'
  /** SO_REUSEADDR: OPEN may use a pair of sockets that is still in TIME-WAIT. */
  readonly reuseAddress: boolean
}

/** The times of the network and of TCP, in ms, and how often TCP repeats itself. */
export interface Timing {
  /** One way. */
  readonly delay: Ms
  /** The first retransmission timeout. */
  readonly rto: Ms
  /** How often a SYN, a SYN,ACK, and text or FIN are sent again before TCP gives up (R2 of 3.8.3). */
  readonly maxRetransmissions: { readonly syn: number; readonly synAck: number; readonly text: number }
  /** The maximum segment lifetime: what is older is discarded by the network. */
  readonly msl: Ms
}

/** The calls of 3.10.1 to 3.10.6, active and passive OPEN apart; and a crash, in which a host forgets its connections. */
export type CallName =
  | 'OPEN-PASSIVE'
  | 'OPEN-ACTIVE'
  | 'SEND'
  | 'RECEIVE'
  | 'CLOSE'
  | 'ABORT'
  | 'STATUS'
  | 'CRASH'

/** What a program can wait for. */
export type Occurrence = 'connected' | 'delivered' | 'end-of-stream' | 'reset' | 'refused' | 'closed'

/** Something that happens to a host's connection; the call is made on the same connection. */
export interface Condition {
  readonly host: Host
  readonly what: Occurrence
}

/** A call of a host's program, at a time or when something happens. */
export interface Call {
  readonly by: Host
  readonly call: CallName
  /** The time of the call. Exactly one of `at` and `when` is given. */
  readonly at?: Ms
  /** The call is made whenever this happens, `after` ms later (0: at the same instant). */
  readonly when?: Condition
  readonly after?: Ms
  /** With `when`: only the nth time it happens (1 is the first). */
  readonly nth?: number
  /** SEND: how many octets. */
  readonly octets?: number
  /** SEND: one letter that stands for the content of the octets, to tell texts apart. */
  readonly letter?: string
  /** OPEN: the local port. A uses 40000 and B 80 unless told otherwise. */
  readonly port?: number
  /** OPEN-ACTIVE, and OPEN-PASSIVE with a remote socket: the remote port. */
  readonly to?: number
  /**
   * Which connection of the host is meant, counted from 1 in the order in which they began; 0 is its listener. Without
   * it the call goes to the connection of `when`, or else to the newest one, or else to the listener.
   */
  readonly on?: number
  /** OPEN: do not read what comes in; RECEIVE must be called. */
  readonly unread?: boolean
  /** CLOSE: the program will not read either (3.6.1, MAY-1: a half-duplex close). */
  readonly deaf?: boolean
}

/**
 * What the network does with one segment. Unnamed segments are delivered after the one-way delay. `segment` is a
 * causal identity such as `A.syn` or `B.fin#2` (see `identity.ts`), or, for the replay of recordings only, its
 * number in the order of sending: `A3`.
 */
export type Fate =
  | { readonly segment: string; readonly fate: 'drop' }
  | { readonly segment: string; readonly fate: 'delay'; readonly by: Ms }
  | { readonly segment: string; readonly fate: 'duplicate'; readonly by: Ms }

/** How a host's TCP differs from RFC 9293, where a recording of a real one is replayed. */
export interface Replica {
  readonly departures: Partial<LinuxDepartures>
  readonly minRto: Ms
  readonly maxRto: Ms
  /** How long an ACK of a FIN waits for company: when no text has come, and when text has. */
  readonly finAckDelay: readonly [Ms, Ms]
  /** What is added to the old SND.NXT when TIME-WAIT is left for a new SYN (3.6.1, MAY-2); null: it is not left. */
  readonly reopenTimeWait: number | null
  /** An active OPEN may take over a pair of sockets in TIME-WAIT, with the same addition. */
  readonly reconnectInTimeWait: boolean
  /** How many ACKs answer segments that are dropped, in how long a time. */
  readonly oddAcks: { readonly count: number; readonly per: Ms }
  readonly mss: number
  readonly rcvBuf: number
  /** Repetitions of this host where they are not those of the scenario. */
  readonly maxRetransmissions?: Timing['maxRetransmissions']
}

/** All that determines a run. Plain JSON: it fits in a link, a worker's message, a test. */
export interface Scenario {
  /** A shipped scenario's name; it goes into links. */
  readonly id: string
  readonly hosts: { readonly A: HostSpec; readonly B: HostSpec }
  readonly mechanisms: Mechanisms
  readonly timing: Timing
  readonly calls: readonly Call[]
  readonly fates: readonly Fate[]
  /** Stop looking here; without it the run ends when nothing more can happen. */
  readonly until?: Ms
  readonly replica?: { readonly A: Replica; readonly B: Replica }
}

/** Every mechanism as RFC 9293 has it. */
export const TRUE_TCP: Mechanisms = {
  handshake: 'three-way',
  timeWait: 2,
  closedPort: 'reset',
  isn: 'fixed',
  reuseAddress: false,
}

/** One way 50 ms, RTO 1 s, MSL 30 s. The RFC's MSL is 2 min; practice uses 30 s, 1 min or 2 min. */
export const USUAL_TIMING: Timing = {
  delay: 50,
  rto: 1000,
  maxRetransmissions: { syn: 7, synAck: 7, text: 6 },
  msl: 30_000,
}
