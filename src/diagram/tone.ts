import type { State } from '../engine/tcb'
import type { SegmentRecord } from '../simulation/trace'

/** A colour by its meaning. The colours themselves are custom properties of the same name. */
export type Tone = 'open' | 'live' | 'close' | 'wait' | 'reset' | 'ack' | 'none'

/** The tone of a state: opening, open, closing, waiting, or none. */
export function toneOfState(state: State): Tone {
  switch (state) {
    case 'CLOSED':
    case 'LISTEN':
      return 'none'
    case 'SYN-SENT':
    case 'SYN-RECEIVED':
      return 'open'
    case 'ESTABLISHED':
      return 'live'
    case 'FIN-WAIT-1':
    case 'FIN-WAIT-2':
    case 'CLOSE-WAIT':
    case 'CLOSING':
    case 'LAST-ACK':
      return 'close'
    case 'TIME-WAIT':
      return 'wait'
    default:
      return state satisfies never
  }
}

/** The tone of a segment, by what it does for the connection. */
export function toneOfSegment({ syn, fin, rst, len }: SegmentRecord): Tone {
  if (rst) return 'reset'
  if (syn) return 'open'
  if (fin) return 'close'
  return len > 0 ? 'live' : 'ack'
}
