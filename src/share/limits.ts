import { IDENTITY, isOrdinal } from '../simulation/identity'

/**
 * What a link or a file may ask for. The bounds leave room for every lesson about TCP and none for a scenario that
 * would make the page hang. `docs/links.md` gives the reasons.
 */
export const LIMITS = {
  /** Any moment of a script, and what a fate adds to the way of a segment: one day, in ms. */
  time: { min: 0, max: 86_400_000 },
  /** The playhead, in ms. Thirty repetitions that double each time take centuries; looking there costs nothing. */
  moment: { min: 0, max: 1_000_000_000_000_000 },
  /** One way, in ms. Ten minutes are five times the RFC's MSL; a fate can make a single segment slower. */
  delay: { min: 0, max: 600_000 },
  /** In ms. Less than 10 would fill a second of silence with hundreds of repetitions. */
  rto: { min: 10, max: 600_000 },
  /** In ms. RFC 9293 has two minutes; a day is as good as no limit at all. */
  msl: { min: 1, max: 86_400_000 },
  /** TIME-WAIT, in MSL. */
  'time-wait': { min: 0, max: 10 },
  /** Repetitions before TCP gives up. */
  retransmissions: { min: 0, max: 30 },
  /** A sequence number. */
  'sequence-number': { min: 0, max: 4_294_967_295 },
  /** Of one SEND or RECEIVE. */
  octets: { min: 1, max: 100_000 },
  /** Eff.snd.MSS and RCV.BUFF of a replica of Linux (files only). */
  mss: { min: 64, max: 65_535 },
  'receive-buffer': { min: 1, max: 1_000_000_000 },
  port: { min: 1, max: 65_535 },
  /** A connection of a host, counted from 1; 0 is its listener. */
  connection: { min: 0, max: 1000 },
  /** An occurrence of a condition, counted from 1. */
  ordinal: { min: 1, max: 1000 },
  /** How many entries a list may have. */
  fates: { min: 0, max: 64 },
  calls: { min: 0, max: 64 },
  'initial-numbers': { min: 1, max: 16 },
  /** With how many changes the author of a challenge has reached its goal. */
  par: { min: 1, max: 64 },
  /** All SENDs of a script together. */
  'total-octets': { min: 0, max: 1_000_000 },
} as const satisfies Record<string, Limit>

interface Limit {
  readonly min: number
  readonly max: number
}

export type LimitName = keyof typeof LIMITS

/** What is measured rather than counted may have fractions, down to a microsecond (or a thousandth of an MSL). */
const MEASURED: ReadonlySet<LimitName> = new Set(['time', 'moment', 'delay', 'rto', 'msl', 'time-wait'])

/** How a number breaks a limit, and the nearest number that does not. */
export interface Breach {
  readonly problem: 'too-small' | 'too-large' | 'too-fine'
  readonly nearest: number
}

/** How a number breaks a limit; null if it keeps to it. */
export function breach(value: number, name: LimitName): Breach | null {
  const { min, max } = LIMITS[name]
  if (value < min) return { problem: 'too-small', nearest: min }
  if (value > max) return { problem: 'too-large', nearest: max }
  const grain = MEASURED.has(name) ? 1000 : 1
  const nearest = Number.isInteger(value) ? value : Math.round(value * grain) / grain
  return nearest === value ? null : { problem: 'too-fine', nearest: Math.max(nearest, min) }
}

/** A scenario's name: small letters, digits and hyphens, at most forty of them. */
export const SCENARIO_ID = /^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/

/** Does this name a segment: by what it is (`A.syn`, `B.fin#2`), or by its number in the order of sending (`A3`)? */
export const isSegmentIdentity = (text: string): boolean => IDENTITY.test(text) || isOrdinal(text)
