import { amend, revise } from './revise'
import type { RuleId } from './rules'
import { add, distance, isAtMost, isBefore, isInWindow, type Seq } from './sequence'
import { change, type Step } from './step'
import type { Held, ReceiveSpace, Tcb } from './tcb'
import { joinText, NO_TEXT, sliceText, type Text, textLength } from './text'

/** The text and the FIN of a segment, as a piece of the peer's stream. `seq` is the number of its first octet. */
export type Piece = Held

/**
 * The part of a piece that lies in the receive window; FIN and text outside are trimmed off (3.10.7.4, first). Null
 * if nothing is left.
 */
export function trimmed({ nxt, wnd }: ReceiveSpace, piece: Piece): Piece | null {
  const old = isBefore(piece.seq, nxt) ? distance(piece.seq, nxt) : 0
  if (old > piece.len) return null
  const seq = add(piece.seq, old)
  const room = wnd - distance(nxt, seq)
  const len = Math.min(piece.len - old, Math.max(room, 0))
  const fin = piece.fin && len === piece.len - old && isInWindow(add(seq, len), nxt, wnd)
  if (len === 0 && !fin) return null
  const text = len === piece.len ? piece.text : sliceText(piece.text, old, old + len)
  return { seq, text, len, fin }
}

/** Keep a piece that came before its turn (SHLD-31), in the order of its numbers. */
export function hold(tcb: Tcb, piece: Piece): readonly Held[] {
  const same = tcb.held.some(
    (held) => held.seq === piece.seq && held.len >= piece.len && (held.fin || !piece.fin),
  )
  if (same) return tcb.held
  const later = tcb.held.findIndex((held) => isBefore(piece.seq, held.seq))
  const at = later === -1 ? tcb.held.length : later
  return [...tcb.held.slice(0, at), piece, ...tcb.held.slice(at)]
}

/** Take in text that begins at RCV.NXT: RCV.NXT advances, the user gets it or it waits to be read. */
export function take(step: Step, rule: RuleId, text: Text): Step {
  const { tcb } = step
  const len = textLength(text)
  const passedOn = tcb.reading || tcb.readsOn
  const rcv = { nxt: add(tcb.rcv.nxt, len), wnd: passedOn ? tcb.rcv.wnd : tcb.rcv.wnd - len }
  const unread = passedOn ? NO_TEXT : joinText(tcb.unread, text)
  const after = change(step, rule, revise(tcb, { rcv, unread, reading: false, ackDue: rule }))
  return amend(after, {
    taken: joinText(step.taken, text),
    delivered: passedOn ? joinText(joinText(step.delivered, tcb.unread), text) : step.delivered,
  })
}

/** The pieces whose turn has come, joined, and the ones that still wait. A FIN ends the stream. */
export function due(tcb: Tcb): { text: Text; fin: boolean; waiting: readonly Held[] } {
  let nxt: Seq = tcb.rcv.nxt
  let text: Text = NO_TEXT
  let fin = false
  let used = 0
  for (const piece of tcb.held) {
    if (fin || !isAtMost(piece.seq, nxt)) break
    used += 1
    const old = distance(piece.seq, nxt)
    if (old < piece.len) {
      text = joinText(text, sliceText(piece.text, old, piece.len))
      nxt = add(piece.seq, piece.len)
    }
    fin = piece.fin && nxt === add(piece.seq, piece.len)
  }
  return { text, fin, waiting: fin ? [] : tcb.held.slice(used) }
}
