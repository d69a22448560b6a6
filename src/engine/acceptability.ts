import { type Segment, segmentLength } from './segment'
import { add, isAtMost, isBefore, isInWindow } from './sequence'
import type { Tcb } from './tcb'

/** Table 6 of 3.10.7.4: does any part of the segment lie in the receive window? */
export function isAcceptable(tcb: Tcb, seg: Segment): boolean {
  const { nxt, wnd } = tcb.rcv
  const length = segmentLength(seg)
  if (length === 0) return wnd === 0 ? seg.seq === nxt : isInWindow(seg.seq, nxt, wnd)
  if (wnd === 0) return false
  return isInWindow(seg.seq, nxt, wnd) || isInWindow(add(seg.seq, length - 1), nxt, wnd)
}

/** `SND.UNA < SEG.ACK =< SND.NXT`: does the ACK acknowledge something that is outstanding? */
export const acknowledgesNew = (tcb: Tcb, ack: number): boolean =>
  isBefore(tcb.snd.una, ack) && isAtMost(ack, tcb.snd.nxt)
