import { abortOf, ackOf, resetFor } from '../control'
import { due, hold, type Piece, take, trimmed } from '../reassembly'
import { amend, revise } from '../revise'
import type { RuleId } from '../rules'
import type { Segment } from '../segment'
import { add } from '../sequence'
import { change, deleteTcb, emit, type Moment, obey, type Step, signal } from '../step'
import type { State, Tcb } from '../tcb'
import { enterTimeWait, restartTimeWait } from '../timeWait'
import { transmit } from '../transmit'

/** The states in which the peer may still send text (3.10.7.4, seventh). */
const TAKES_TEXT: ReadonlySet<State> = new Set(['ESTABLISHED', 'FIN-WAIT-1', 'FIN-WAIT-2'])

/** 3.10.7.4, seventh and eighth: the text and the FIN of an acceptable segment. */
export function processText(step: Step, seg: Segment, moment: Moment): Step {
  if (seg.len === 0 && !seg.fin) return step
  const piece: Piece = {
    seq: seg.syn ? add(seg.seq, 1) : seg.seq,
    text: seg.text,
    len: seg.len,
    fin: seg.fin,
  }
  if (!TAKES_TEXT.has(step.tcb.state)) return afterFin(step, piece, moment)

  const inWindow = trimmed(step.tcb.rcv, piece)
  if (inWindow === null) return step
  if (inWindow.len > 0 && step.tcb.deaf) {
    const told = emit(obey(step, 'text/deaf'), 'text/deaf', lostText(step.tcb, seg))
    return deleteTcb(told, 'text/deaf')
  }
  if (inWindow.seq !== step.tcb.rcv.nxt) {
    const held = change(
      step,
      'sequence/held',
      revise(step.tcb, { held: hold(step.tcb, inWindow), ackDue: null }),
    )
    return emit(held, 'sequence/held', ackOf(held.tcb))
  }
  return takeInTurn(step, inWindow, moment)
}

/** The reset that says so has the number that the peer expects next; Linux answers the segment. */
const lostText = (tcb: Tcb, seg: Segment): Segment =>
  tcb.settings.linux.resetWithAck ? resetFor(seg) : abortOf(tcb)

/** Take in a piece whose turn it is, and all held pieces whose turn comes with it. */
function takeInTurn(step: Step, piece: Piece, moment: Moment): Step {
  const after = piece.len > 0 ? take(step, 'text/taken', piece.text) : step
  if (piece.fin) return processFin(amend(after, { tcb: revise(after.tcb, { held: [] }) }), moment)
  return takeHeld(after, moment)
}

/** Take in the held pieces whose turn has come. */
export function takeHeld(step: Step, moment: Moment): Step {
  if (step.tcb.held.length === 0) return step
  const { text, fin, waiting } = due(step.tcb)
  const rest: Step = amend(step, { tcb: revise(step.tcb, { held: waiting }) })
  const after = text.length > 0 ? take(rest, 'text/taken', text) : rest
  return fin ? processFin(after, moment) : after
}

/** The peer has closed already: text is ignored, and a FIN that stands alone at RCV.NXT is acknowledged. */
function afterFin(step: Step, piece: Piece, { now }: Moment): Step {
  if (piece.len > 0) return obey(step, 'text/after-fin')
  if (piece.seq !== step.tcb.rcv.nxt) return obey(step, 'text/after-fin')
  const acknowledged = passFin(step, 'fin/again', step.tcb.state)
  return step.tcb.state === 'TIME-WAIT' ? restartTimeWait(acknowledged, 'fin/again', now) : acknowledged
}

/** 3.10.7.4, eighth: a FIN in its turn. */
function processFin(step: Step, { now }: Moment): Step {
  switch (step.tcb.state) {
    case 'FIN-WAIT-1':
      return passFin(step, 'fin/closing', 'CLOSING')
    case 'FIN-WAIT-2':
      return enterTimeWait(passFin(step, 'fin/time-wait', 'FIN-WAIT-2'), 'fin/time-wait', now)
    default:
      return passFin(step, 'fin/close-wait', 'CLOSE-WAIT')
  }
}

/** RCV.NXT advances over the FIN, an ACK is due, and the user learns that no more will come. */
function passFin(step: Step, rule: RuleId, state: State): Step {
  const { rcv } = step.tcb
  const passed: Tcb = revise(step.tcb, {
    state,
    rcv: { nxt: add(rcv.nxt, 1), wnd: rcv.wnd },
    ackDue: rule,
    reading: false,
  })
  return signal(change(step, rule, passed), 'closing')
}

/**
 * The connection has become ESTABLISHED: a CLOSE that was queued takes effect, text and FIN that came with the SYN
 * are processed, and queued text goes out.
 */
export function afterOpening(step: Step, moment: Moment): Step {
  const { tcb } = step
  const closing =
    tcb.closing && tcb.fin === null
      ? change(step, 'close/queued', revise(tcb, { state: 'FIN-WAIT-1' }))
      : step
  return transmit(takeHeld(closing, moment), 'send/text', moment.now)
}
