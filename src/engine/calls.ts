import { abortOf, ackOf, synOf } from './control'
import { remember } from './retransmission'
import { amend, revise, reviseTimers } from './revise'
import type { RuleId } from './rules'
import { add } from './sequence'
import { answer, begin, change, deleteTcb, emit, type Moment, type Step, type UserCall } from './step'
import { closedTcb, type Tcb } from './tcb'
import { joinText, NO_TEXT, type Text, textLength } from './text'
import { transmit } from './transmit'

/** A call of the user (RFC 9293, 3.10.1 to 3.10.6). */
export function userCalls(tcb: Tcb, call: UserCall, moment: Moment): Step {
  switch (call.call) {
    case 'OPEN':
      return open(tcb, call, moment)
    case 'SEND':
      return sendCall(tcb, call.text, moment)
    case 'RECEIVE':
      return receive(tcb)
    case 'CLOSE':
      return close(tcb, call.deaf, moment)
    case 'ABORT':
      return abort(tcb)
    case 'STATUS':
      return tcb.state === 'CLOSED'
        ? answer(begin(tcb), 'status/none', 'error: connection does not exist')
        : answer(begin(tcb), 'status/state', 'ok')
    default:
      return call satisfies never
  }
}

/** 3.10.1 */
function open(tcb: Tcb, call: Extract<UserCall, { call: 'OPEN' }>, moment: Moment): Step {
  const step = begin(tcb)
  const { active, remoteKnown, readsOn } = call
  if (tcb.state !== 'CLOSED' && tcb.state !== 'LISTEN') {
    return answer(step, 'open/exists', 'error: connection already exists')
  }
  if (!active) {
    if (tcb.state === 'LISTEN') return answer(step, 'open/exists', 'error: connection already exists')
    const fresh: Tcb = revise(closedTcb(tcb.settings), { state: 'LISTEN', remoteKnown, readsOn })
    return answer(change(step, 'open/passive', fresh), 'open/passive', 'ok')
  }
  if (!remoteKnown && !tcb.remoteKnown)
    return answer(step, 'open/unspecified', 'error: remote socket unspecified')
  const rule = tcb.state === 'LISTEN' ? 'open/listening' : 'open/active'
  return answer(synSent(step, rule, { readsOn }, moment), rule, 'ok')
}

/** Choose an ISS, send `<SEQ=ISS><CTL=SYN>` and enter SYN-SENT. */
function synSent(step: Step, rule: RuleId, fields: Partial<Tcb>, { now, iss }: Moment): Step {
  const tcb: Tcb = revise(closedTcb(step.tcb.settings), {
    readsOn: step.tcb.readsOn,
    reading: step.tcb.reading,
    ...fields,
    active: true,
    remoteKnown: true,
    iss,
    snd: { una: iss, nxt: add(iss, 1), wnd: 0, wl1: 0, wl2: 0, maxWnd: 0 },
  })
  const syn = synOf(tcb)
  return emit(change(step, rule, remember(revise(tcb, { state: 'SYN-SENT' }), [syn], now)), rule, syn)
}

/** 3.10.2 */
function sendCall(tcb: Tcb, text: Text, moment: Moment): Step {
  const step = begin(tcb)
  switch (tcb.state) {
    case 'CLOSED':
      return answer(step, 'send/none', 'error: connection does not exist')
    case 'LISTEN':
      if (!tcb.remoteKnown) return answer(step, 'send/unspecified', 'error: remote socket unspecified')
      return answer(synSent(step, 'send/listening', { unsent: text }, moment), 'send/listening', 'queued')
    case 'SYN-SENT':
    case 'SYN-RECEIVED':
      if (tcb.closing) return answer(step, 'send/closing', 'error: connection closing')
      return answer(
        change(step, 'send/queued', revise(tcb, { unsent: joinText(tcb.unsent, text) })),
        'send/queued',
        'queued',
      )
    case 'ESTABLISHED':
    case 'CLOSE-WAIT': {
      if (tcb.closing) return answer(step, 'send/closing', 'error: connection closing')
      const queued = change(step, 'send/text', revise(tcb, { unsent: joinText(tcb.unsent, text) }))
      return amend(transmit(queued, 'send/text', moment.now), { result: 'ok' })
    }
    case 'FIN-WAIT-1':
    case 'FIN-WAIT-2':
    case 'CLOSING':
    case 'LAST-ACK':
    case 'TIME-WAIT':
      return answer(step, 'send/closing', 'error: connection closing')
    default:
      return tcb.state satisfies never
  }
}

/** 3.10.3 */
function receive(tcb: Tcb): Step {
  const step = begin(tcb)
  switch (tcb.state) {
    case 'CLOSED':
      return answer(step, 'receive/none', 'error: connection does not exist')
    case 'LISTEN':
    case 'SYN-SENT':
    case 'SYN-RECEIVED':
    case 'ESTABLISHED':
    case 'FIN-WAIT-1':
    case 'FIN-WAIT-2':
      if (tcb.unread.length > 0) return handOver(step)
      return answer(
        change(step, 'receive/queued', revise(tcb, { reading: true })),
        'receive/queued',
        'queued',
      )
    case 'CLOSE-WAIT':
      if (tcb.unread.length > 0) return handOver(step)
      return answer(step, 'receive/closing', 'error: connection closing')
    case 'CLOSING':
    case 'LAST-ACK':
    case 'TIME-WAIT':
      return answer(step, 'receive/closing', 'error: connection closing')
    default:
      return tcb.state satisfies never
  }
}

/**
 * Give the user all text on hand. The room that becomes free is offered to the peer once it is worth a segment: half
 * the buffer or an MSS (3.8.6.2.2); Fr is 1/2.
 */
function handOver(step: Step): Step {
  const { tcb } = step
  const { rcvBuf, mss } = tcb.settings
  const freed = textLength(tcb.unread)
  const given: Step = amend(answer(step, 'receive/text', 'ok'), { delivered: tcb.unread })
  if (tcb.state === 'CLOSE-WAIT') return amend(given, { tcb: revise(tcb, { unread: NO_TEXT }) })
  const wnd = tcb.rcv.wnd + freed
  const wide: Tcb = revise(tcb, { unread: NO_TEXT, rcv: { ...tcb.rcv, wnd } })
  if (freed < Math.min(rcvBuf / 2, mss)) return amend(given, { tcb: wide })
  return emit(change(given, 'receive/window', wide), 'receive/window', ackOf(wide))
}

/** 3.10.4. With `deaf`, text left unread makes the close a reset (3.6.1, SHLD-3). */
function close(tcb: Tcb, deaf: boolean, moment: Moment): Step {
  const step = begin(tcb)
  switch (tcb.state) {
    case 'CLOSED':
      return answer(step, 'close/none', 'error: connection does not exist')
    case 'LISTEN':
    case 'SYN-SENT':
      return answer(deleteTcb(step, 'close/unopened'), 'close/unopened', 'ok')
    case 'SYN-RECEIVED':
      if (tcb.closing) return answer(step, 'close/again', 'error: connection closing')
      if (tcb.unsent.length > 0) {
        return answer(
          change(step, 'close/queued', revise(tcb, { closing: true, deaf })),
          'close/queued',
          'queued',
        )
      }
      return closeNow(step, deaf, moment)
    case 'ESTABLISHED':
    case 'CLOSE-WAIT':
      if (tcb.closing) return answer(step, 'close/again', 'error: connection closing')
      return deaf && tcb.unread.length > 0 ? closeUnread(step) : closeNow(step, deaf, moment)
    case 'FIN-WAIT-1':
    case 'FIN-WAIT-2':
    case 'CLOSING':
    case 'LAST-ACK':
    case 'TIME-WAIT':
      return closeAgain(step, deaf, moment)
    default:
      return tcb.state satisfies never
  }
}

/** Text that nobody will read: the peer is told that it is lost (3.6.1, SHLD-3). */
function closeUnread(step: Step): Step {
  const told = emit(step, 'close/unread', abortOf(step.tcb))
  return answer(deleteTcb(told, 'close/unread'), 'close/unread', 'ok')
}

/** A second CLOSE is an error, but the user may now have stopped reading as well. */
function closeAgain(step: Step, deaf: boolean, { now }: Moment): Step {
  const { tcb } = step
  const isNews = deaf && !tcb.deaf
  if (isNews && tcb.unread.length > 0 && tcb.state !== 'TIME-WAIT') return closeUnread(step)
  const limit = tcb.settings.linux.finWait2
  const isLimited = isNews && limit > 0 && tcb.state === 'FIN-WAIT-2'
  const timers = isLimited ? reviseTimers(tcb.timers, { timeWait: now + limit }) : tcb.timers
  const after: Step = amend(step, { tcb: revise(tcb, { deaf: tcb.deaf || deaf, timers }) })
  return answer(after, 'close/again', 'error: connection closing')
}

/** The FIN goes out at once, or waits behind text that the window has no room for. */
function closeNow(step: Step, deaf: boolean, { now }: Moment): Step {
  const { state, unsent } = step.tcb
  const rule = unsent.length > 0 ? 'close/queued' : 'close/fin'
  const next = state === 'CLOSE-WAIT' ? state : 'FIN-WAIT-1'
  const closing = change(step, rule, revise(step.tcb, { state: next, closing: true, deaf }))
  return amend(transmit(closing, 'send/text', now), { result: 'ok' })
}

/** 3.10.5 */
function abort(tcb: Tcb): Step {
  const step = begin(tcb)
  switch (tcb.state) {
    case 'CLOSED':
      return answer(step, 'abort/none', 'error: connection does not exist')
    case 'LISTEN':
    case 'SYN-SENT':
    case 'CLOSING':
    case 'LAST-ACK':
    case 'TIME-WAIT':
      return answer(deleteTcb(step, 'abort/silent'), 'abort/silent', 'ok')
    case 'SYN-RECEIVED':
    case 'ESTABLISHED':
    case 'FIN-WAIT-1':
    case 'FIN-WAIT-2':
    case 'CLOSE-WAIT': {
      const told = emit(step, 'abort/reset', abortOf(tcb))
      return answer(deleteTcb(told, 'abort/reset'), 'abort/reset', 'ok')
    }
    default:
      return tcb.state satisfies never
  }
}
