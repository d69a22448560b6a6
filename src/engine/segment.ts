import { add, type Seq } from './sequence'
import { NO_TEXT, type Text, textLength } from './text'

/**
 * What one host says to the other (RFC 9293, 3.1), reduced to what the connection depends on. PSH and URG are not
 * modelled; ports belong to the network around the engine.
 */
export interface Segment {
  /** SEG.SEQ: the number of the SYN if there is one, else of the first octet of text, else of what comes next. */
  readonly seq: Seq
  /** SEG.ACK: the next number expected, or null where the ACK bit is off. Zero is a proper number. */
  readonly ack: Seq | null
  readonly syn: boolean
  readonly fin: boolean
  readonly rst: boolean
  /** SEG.WND: how many octets the sender is ready to take. */
  readonly wnd: number
  readonly text: Text
  /** Octets of text. SYN and FIN are not counted here: see `segmentLength`. */
  readonly len: number
}

/** A segment with everything off that is not named. */
export function segment(fields: Partial<Omit<Segment, 'len'>>): Segment {
  const { seq = 0, ack = null, syn = false, fin = false, rst = false, wnd = 0, text = NO_TEXT } = fields
  return { seq, ack, syn, fin, rst, wnd, text, len: textLength(text) }
}

/** SEG.LEN of 3.4: the octets of text, and one each for SYN and FIN. */
export const segmentLength = (seg: Segment): number => seg.len + (seg.syn ? 1 : 0) + (seg.fin ? 1 : 0)

/** The first number behind the segment: SEG.SEQ + SEG.LEN. */
export const segmentEnd = (seg: Segment): Seq => add(seg.seq, segmentLength(seg))

/** The flags in their usual order: `SYN,ACK`, or `none`. */
export function flagsOf(seg: Segment): string {
  const flags: string[] = []
  if (seg.syn) flags.push('SYN')
  if (seg.fin) flags.push('FIN')
  if (seg.rst) flags.push('RST')
  if (seg.ack !== null) flags.push('ACK')
  return flags.join(',') || 'none'
}

/** A segment in one short line, for tests and for people: `SYN,ACK seq 300 ack 101`. */
export function brief(seg: Segment): string {
  const ack = seg.ack === null ? '' : ` ack ${seg.ack}`
  const len = seg.len === 0 ? '' : ` len ${seg.len}`
  return `${flagsOf(seg)} seq ${seg.seq}${ack}${len}`
}
