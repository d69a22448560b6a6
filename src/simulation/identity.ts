import type { Segment } from '../engine/segment'
import { distance } from '../engine/sequence'
import type { Host } from './scenario'

/**
 * A segment is named by what it is, so that an edit of the past does not rename it: `A.syn` is A's SYN (or SYN,ACK),
 * `A.1-5` its octets 1 to 5, `A.fin` its FIN, `A.ack-syn`, `A.ack-5` and `A.ack-fin` the pure ACKs of the peer's SYN,
 * of its octets up to 5, and of its FIN; `A.rst` a reset of its own accord, `A.rst-syn` one that answers a SYN. `A2`
 * is A's second connection, `A0` no connection at all. The second segment of a name is `A.syn#2`.
 */
export function identity(host: Host, ordinal: number, what: string, attempt: number): string {
  const connection = ordinal === 1 ? host : `${host}${ordinal}`
  return attempt === 1 ? `${connection}.${what}` : `${connection}.${what}#${attempt}`
}

/** The numbers by which a connection's segments are named. */
export interface Numbers {
  readonly iss: number
  readonly irs: number
}

/** What a segment of a connection carries, or what it answers. `finEnd`: the number behind the peer's FIN, if it came. */
export function whatOf(
  seg: Segment,
  numbers: Numbers,
  finEnd: number | null,
  answered: string | null,
): string {
  if (seg.rst) return answered === null ? 'rst' : `rst-${answered}`
  if (seg.syn) return 'syn'
  if (seg.fin) return 'fin'
  if (seg.len > 0) {
    const first = distance(numbers.iss, seg.seq)
    return `${first}-${first + seg.len - 1}`
  }
  return ackName(seg, numbers, finEnd)
}

function ackName(seg: Segment, numbers: Numbers, finEnd: number | null): string {
  if (seg.ack === null) return 'empty'
  if (finEnd !== null && seg.ack === finEnd) return 'ack-fin'
  const octets = distance(numbers.irs, seg.ack) - 1
  return octets === 0 ? 'ack-syn' : `ack-${octets}`
}

/** What a segment is called in the name of the reset that answers it: `syn`, or `2.syn` of a later connection. */
export function answeredName(id: string): string {
  const dot = id.indexOf('.')
  const ordinal = id.slice(1, dot)
  const what = id.slice(dot + 1).replace(/#.*$/, '')
  const plain = what.startsWith('rst') ? 'rst' : what
  return ordinal === '' ? plain : `${ordinal}.${plain}`
}

/** `A3`: the third segment that A sends, whatever it is. For the replay of recordings only. */
export const ordinalName = (host: Host, ordinal: number): string => `${host}${ordinal}`

/** Does a name select by the order of sending? */
export const isOrdinal = (name: string): boolean => /^[AB][1-9]\d*$/.test(name)

/** The form of a causal identity. */
export const IDENTITY =
  /^[AB](?:0|[2-9]|[1-9]\d+)?\.(?:syn|fin|empty|\d+-\d+|ack-(?:syn|fin|\d+)|rst(?:-(?:\d+\.)?(?:syn|fin|empty|\d+-\d+|ack-(?:syn|fin|\d+)))?)(?:#(?:[2-9]|[1-9]\d+))?$/
