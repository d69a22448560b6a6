/** A time or a span of time, in milliseconds. */
export type Ms = number

/** How many times a segment is sent again before TCP gives up: R2 of RFC 9293, 3.8.3, as a count. */
export interface Retries {
  /** For a SYN. Seven make 255 s with an RTO of 1 s; 3.8.3 wants at least 3 minutes. */
  readonly syn: number
  /** For a SYN,ACK. */
  readonly synAck: number
  /** For text and FIN. Six make 127 s with an RTO of 1 s; 3.8.3 wants at least 100 s. */
  readonly text: number
}

/** The retransmission timeout, RFC 6298. */
export interface RtoSettings {
  /** 2.1: before any measurement. */
  readonly initial: Ms
  /** 2.4: never less than this. */
  readonly min: Ms
  /** 2.5: never more than this; at least 60 s. */
  readonly max: Ms
  /** 5.7: what an RTO shorter than this becomes when data begins after a SYN had to be sent again. */
  readonly afterLostSyn: Ms
  /** Measure round trips (2.2, 2.3), or keep to `initial`. */
  readonly measured: boolean
}

/**
 * ACK throttling (RFC 5961, 7): so many ACKs in so long a time answer segments that are dropped and carry no text.
 * Without it, two ends that disagree about a number would answer each other for ever.
 */
export interface OddAcks {
  readonly count: number
  readonly per: Ms
}

/**
 * Where Linux departs from RFC 9293. Each is off in the lab and named in `docs/model.md`; all are on when a recorded
 * Linux trace is replayed.
 */
export interface LinuxDepartures {
  /** A SYN that comes again in SYN-RECEIVED draws the SYN,ACK again, not a bare ACK. */
  readonly synAckAgain: boolean
  /** In a simultaneous open the peer's SYN,ACK is acknowledged by an ACK of its own. */
  readonly simultaneousOpenAck: boolean
  /** A reset by a living connection carries an ACK. */
  readonly resetWithAck: boolean
  /** RTO = SRTT + max(4 × RTTVAR, `rto.min`): the floor lies under the variance, not under the sum. */
  readonly floorUnderVariance: boolean
  /** Nagle's algorithm (RFC 9293, 3.7.4): a small segment waits while another small one is unacknowledged. */
  readonly nagle: boolean
  /** The FIN rides on the last text that waits to be sent. */
  readonly finOnText: boolean
  /** After answering a bad ACK with a reset in SYN-SENT the SYN is sent again this soon; 0: no change. */
  readonly synAfterReset: Ms
  /** A zero window is probed with an octet that is acknowledged already, not with a new one. */
  readonly probeOldOctet: boolean
  /** Text and FIN are given up by the time since the first repetition, (2^(n+1) − 1) × `rto.min`, not by their count. */
  readonly giveUpByTime: boolean
  /** How many repetitions a connection gets whose user has closed and no longer reads. */
  readonly retriesAfterClose: number
  /** How long a closed, unread connection stays in FIN-WAIT-2; 0: for ever, as in the RFC. */
  readonly finWait2: Ms
}

/** The RFC throughout. */
export const NO_DEPARTURES: LinuxDepartures = {
  synAckAgain: false,
  simultaneousOpenAck: false,
  resetWithAck: false,
  floorUnderVariance: false,
  nagle: false,
  finOnText: false,
  synAfterReset: 0,
  probeOldOctet: false,
  giveUpByTime: false,
  retriesAfterClose: 0,
  finWait2: 0,
}

/** What is fixed for a connection before it begins. */
export interface Settings {
  /** The third handshake. With `two-way` a listener is ESTABLISHED on SYN and needs no third segment. */
  readonly handshake: 'three-way' | 'two-way'
  /** The maximum segment lifetime (3.4.2). */
  readonly msl: Ms
  /** How long TIME-WAIT lasts, in MSL. The RFC's is 2; with 0 there is no waiting. */
  readonly timeWait: number
  readonly rto: RtoSettings
  readonly retries: Retries
  /** 3.10.1: how long unacknowledged data may stay so; null: only `retries` sets a limit. */
  readonly userTimeout: Ms | null
  /** Eff.snd.MSS (3.7.1): the most octets of text in a segment. */
  readonly mss: number
  /** RCV.BUFF (3.8.6.2.2): the octets that the receiver can keep for its user. */
  readonly rcvBuf: number
  readonly oddAcks: OddAcks
  readonly linux: LinuxDepartures
}

/** The RFC's own values, with the MSL of RFC 9293 (2 minutes) and the default MSS of 3.7.1. */
export const RFC_SETTINGS: Settings = {
  handshake: 'three-way',
  msl: 120_000,
  timeWait: 2,
  rto: { initial: 1000, min: 1000, max: Number.POSITIVE_INFINITY, afterLostSyn: 3000, measured: true },
  retries: { syn: 7, synAck: 7, text: 6 },
  userTimeout: null,
  mss: 536,
  rcvBuf: 65_535,
  oddAcks: { count: 10, per: 5000 },
  linux: NO_DEPARTURES,
}
