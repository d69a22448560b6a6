import { step } from '../../src/engine/engine'
import { segment } from '../../src/engine/segment'
import { RFC_SETTINGS, type Settings } from '../../src/engine/settings'
import { begin, type Event, type Step } from '../../src/engine/step'
import { closedTcb, type Tcb, type Timer, type Timers } from '../../src/engine/tcb'
import { joinText, textLength, textOf } from '../../src/engine/text'
import type { Vector, VectorStimulus } from './vectorFile'

/** One end of a connection with a clock, driven by the stimuli of vectors. */
export interface Endpoint {
  readonly tcb: Tcb
  readonly now: number
}

/** What a stimulus did: the endpoint after it, and everything that the engine said on the way. */
export interface Reaction {
  readonly endpoint: Endpoint
  readonly step: Step
}

const TIMER_FIELD: Record<Timer, keyof Timers> = {
  retransmission: 'retransmission',
  'time-wait': 'timeWait',
  user: 'user',
}

/** The endpoint of a vector, led along its path from CLOSED. */
export function endpointOf(vector: Vector): Endpoint {
  const wanted = vector.given.variables.rcv_wnd ?? RFC_SETTINGS.rcvBuf
  const endpoint = led(vector, vector.given.config.rcv_buf ?? wanted)
  const kept = textLength(endpoint.tcb.unread)
  if (vector.given.config.rcv_buf !== undefined || kept === 0) return endpoint
  return led(vector, wanted + kept)
}

function led(vector: Vector, rcvBuf: number): Endpoint {
  const { config, path = [] } = vector.given
  const rto = config.rto_ms ?? 1000
  const settings: Settings = {
    ...RFC_SETTINGS,
    msl: config.msl_ms ?? RFC_SETTINGS.msl,
    mss: config.mss ?? RFC_SETTINGS.mss,
    rto: { ...RFC_SETTINGS.rto, initial: rto, measured: false },
    rcvBuf,
    oddAcks: { count: Number.POSITIVE_INFINITY, per: 0 },
  }
  let endpoint: Endpoint = { tcb: closedTcb(settings), now: 0 }
  for (const stimulus of path) endpoint = stimulate(vector, endpoint, stimulus).endpoint
  return endpoint
}

/** Apply one stimulus. */
export function stimulate(vector: Vector, endpoint: Endpoint, stimulus: VectorStimulus): Reaction {
  if (stimulus.timer !== undefined) return expire(vector, endpoint, stimulus.timer)
  if (stimulus.advance_ms !== undefined) return advance(vector, endpoint, endpoint.now + stimulus.advance_ms)
  return apply(vector, endpoint, eventOf(vector, stimulus), stimulus.iss)
}

function apply(vector: Vector, { tcb, now }: Endpoint, event: Event, iss?: number): Reaction {
  const after = step(tcb, event, { now, iss: iss ?? vector.given.variables.iss ?? 0 })
  return { endpoint: { tcb: after.tcb, now }, step: after }
}

function expire(vector: Vector, endpoint: Endpoint, timer: Timer): Reaction {
  const deadline = endpoint.tcb.timers[TIMER_FIELD[timer]]
  const now = deadline ?? endpoint.now
  return apply(vector, { ...endpoint, now }, { kind: 'timeout', timer })
}

/** Let the clock go on to `until`; every timer on the way runs out. */
function advance(vector: Vector, start: Endpoint, until: number): Reaction {
  let endpoint = start
  let all = begin(start.tcb)
  for (;;) {
    const next = nextTimer(endpoint.tcb, until)
    if (next === null) break
    const reaction = expire(vector, endpoint, next)
    endpoint = reaction.endpoint
    all = joined(all, reaction.step)
  }
  return { endpoint: { ...endpoint, now: until }, step: { ...all, tcb: endpoint.tcb } }
}

function nextTimer(tcb: Tcb, until: number): Timer | null {
  const running = (Object.keys(TIMER_FIELD) as Timer[])
    .map((timer) => ({ timer, deadline: tcb.timers[TIMER_FIELD[timer]] ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.deadline - b.deadline)[0]
  return running !== undefined && running.deadline <= until ? running.timer : null
}

const joined = (a: Step, b: Step): Step => ({
  tcb: b.tcb,
  rules: [...a.rules, ...b.rules],
  transitions: [...a.transitions, ...b.transitions],
  send: [...a.send, ...b.send],
  signals: [...a.signals, ...b.signals],
  result: b.result,
  taken: joinText(a.taken, b.taken),
  delivered: joinText(a.delivered, b.delivered),
})

function eventOf(vector: Vector, stimulus: VectorStimulus): Event {
  const { segment: seg, call, len = 0 } = stimulus
  if (seg !== undefined) {
    const has = (flag: 'SYN' | 'ACK' | 'FIN' | 'RST') => seg.flags.includes(flag)
    const ack = has('ACK') ? (seg.ack ?? 0) : null
    const flags = { syn: has('SYN'), fin: has('FIN'), rst: has('RST') }
    return {
      kind: 'arrives',
      segment: segment({ ...flags, seq: seg.seq, ack, wnd: seg.wnd, text: textOf(seg.len) }),
    }
  }
  const remoteKnown = vector.given.remoteSpecified ?? !vector.given.passiveOpen
  switch (call) {
    case 'listen':
      return { kind: 'call', call: { call: 'OPEN', active: false, remoteKnown, readsOn: false } }
    case 'connect':
      return { kind: 'call', call: { call: 'OPEN', active: true, remoteKnown, readsOn: false } }
    case 'send':
      return { kind: 'call', call: { call: 'SEND', text: textOf(len) } }
    case 'receive':
      return { kind: 'call', call: { call: 'RECEIVE' } }
    case 'close':
      return { kind: 'call', call: { call: 'CLOSE', deaf: false } }
    case 'abort':
      return { kind: 'call', call: { call: 'ABORT' } }
    case 'status':
      return { kind: 'call', call: { call: 'STATUS' } }
    default:
      throw new Error(`a step of ${vector.name} has neither segment, call, timer nor advance_ms`)
  }
}
