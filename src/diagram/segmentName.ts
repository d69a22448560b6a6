import type { SegmentRecord } from '../simulation/trace'

/** What a segment is, in one notation for all languages: `SYN,ACK`, `FIN,ACK`, `ACK`, `RST`, `DATA`. */
export function segmentKind({ syn, fin, rst, ack, len }: SegmentRecord): string {
  const flags = [syn && 'SYN', fin && 'FIN', rst && 'RST'].filter(Boolean)
  if (flags.length === 0 && len > 0) return 'DATA'
  if (ack !== null) flags.push('ACK')
  return flags.join(',') || 'none'
}

/** The numbers of a segment as a person would say them: `seq 300 ack 101`. */
export function segmentNumbers({ seq, ack, len }: SegmentRecord): string {
  const numbers = [`seq ${seq}`, ack === null ? '' : `ack ${ack}`, len === 0 ? '' : `len ${len}`]
  return numbers.filter(Boolean).join(' ')
}
