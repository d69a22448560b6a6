import { formatDuration } from '../../diagram/duration'
import { segmentKind } from '../../diagram/segmentName'
import { add } from '../../engine/sequence'
import { historyOf } from '../../simulation/frame'
import { type CallName, type Host, type Ms, otherHost } from '../../simulation/scenario'
import type { SegmentRecord, Trace, TraceEvent } from '../../simulation/trace'
import { beginsLink } from './chain'
import { type Unawaited, whyUnawaited } from './unawaited'
import { waitOver } from './waitOver'

/** What can be said of a moment: words and numbers out of the trace. What is not the case there is null. */
export interface Facts {
  /** Where it happens, and the other end. */
  readonly host: Host
  readonly peer: Host
  /** The segment in question: what arrives or is lost; for calls and timers what is sent because of them. */
  readonly segment: string | null
  readonly sender: Host | null
  readonly seq: number | null
  readonly ack: number | null
  readonly len: number | null
  /** The number after the segment's last, and the last of its octets. */
  readonly end: number | null
  readonly last: number | null
  readonly sentAt: string | null
  /** What the host sends in answer. */
  readonly reply: string | null
  readonly replySeq: number | null
  readonly replyAck: number | null
  readonly wnd: number | null
  /** RCV.NXT of the host, as its ACKs say. */
  readonly next: number | null
  /** The state of the connection before and after. */
  readonly from: string | null
  readonly state: string | null
  /** How many octets a program sends. */
  readonly octets: number | null
  /** How long the timer had run. */
  readonly duration: string | null
  /** How long the retransmission and the TIME-WAIT timer will run now. */
  readonly rto: string | null
  readonly wait: string | null
  /** When the retransmission timer of the sender runs out. */
  readonly until: string | null
  /** Why it waits for no acknowledgment of the segment, where no such timer runs. */
  readonly unawaited: Unawaited | null
  /** The call that a program makes. */
  readonly call: CallName | null
  readonly msl: string
  /** Of a TIME-WAIT that is over: how many MSL it has lasted. */
  readonly factor: number | null
  /** Then: the peer, if the acknowledgment of its FIN has not reached it. */
  readonly unanswered: Host | null
  /** Then: a segment between the two sockets that is still on its way. */
  readonly stray: string | null
  readonly straySender: Host | null
  readonly strayAt: string | null
}

type OfKind<Kind extends TraceEvent['kind']> = Extract<TraceEvent, { kind: Kind }>

/** What followed from an event at its own instant, in order, up to where the next flight ends. */
export function familyOf(trace: Trace, root: TraceEvent): readonly TraceEvent[] {
  const family = new Set([root.index])
  const found: TraceEvent[] = []
  for (let index = root.index + 1; trace.events[index]?.at === root.at; index += 1) {
    const event = trace.events[index] as TraceEvent
    if (event.cause === null || !family.has(event.cause) || beginsLink(event)) continue
    family.add(index)
    found.push(event)
  }
  return found
}

/** The facts about an event, with what followed from it at once. */
export function factsOf(trace: Trace, root: TraceEvent, following: readonly TraceEvent[]): Facts {
  const { host } = root
  const own = following.filter((event) => event.host === host)
  const sent = own.filter((event): event is OfKind<'sent'> => event.kind === 'sent')
  const reply = recordOf(trace, sent[0]?.segment)
  const isMoving = root.kind === 'arrived' || root.kind === 'lost' || root.kind === 'expired'
  const segment = isMoving ? recordOf(trace, root.segment) : reply
  const connection = root.connection ?? own.find((event) => event.connection !== null)?.connection ?? null
  const lastIndex = following.at(-1)?.index ?? root.index
  const states = own.filter((event): event is OfKind<'state'> => event.kind === 'state')
  const set = own.filter(
    (event): event is OfKind<'timer'> =>
      event.kind === 'timer' && (event.action === 'set' || event.action === 'restarted'),
  )
  const lengthOf = (timer: OfKind<'timer'>['timer']) => {
    const event = set.find((it) => it.timer === timer)
    return event === undefined ? null : formatDuration(event.deadline - event.at)
  }
  return {
    host,
    peer: otherHost(host),
    segment: segment === null ? null : segmentKind(segment),
    sender: segment?.sender ?? null,
    seq: segment?.seq ?? null,
    ack: segment?.ack ?? null,
    len: segment?.len ?? null,
    end: segment === null ? null : endOf(segment),
    last: segment === null ? null : add(segment.seq, Number(segment.syn) + segment.len - 1),
    sentAt: segment === null ? null : formatDuration(segment.sentAt),
    reply: reply === null ? null : segmentKind(reply),
    replySeq: reply?.seq ?? null,
    replyAck: reply?.ack ?? null,
    wnd: reply?.wnd ?? null,
    next: nextExpected(trace, connection, lastIndex),
    from: states[0]?.from ?? stateAt(trace, connection, lastIndex),
    state: stateAt(trace, connection, lastIndex),
    octets: root.kind === 'call' ? root.octets : null,
    duration: root.kind === 'timer' ? ranFor(trace, root) : null,
    rto: lengthOf('retransmission'),
    wait: lengthOf('time-wait') ?? remaining(trace, connection, root.at),
    ...noticeOf(trace, root),
    call: root.kind === 'call' ? root.call : null,
    msl: formatDuration(trace.scenario.timing.msl),
    ...waitFacts(trace, root),
  }
}

/** How the sender of a segment that is on its way, or was, can notice its loss. */
function noticeOf(trace: Trace, root: TraceEvent) {
  const isMoving = root.kind === 'arrived' || root.kind === 'lost' || root.kind === 'expired'
  const segment = isMoving ? recordOf(trace, root.segment) : null
  const until = segment === null ? null : runsOutAt(trace, segment, root.at)
  const isUnnoticed = root.kind === 'lost' && segment !== null && until === null
  return { until, unawaited: isUnnoticed ? whyUnawaited(trace, segment, root.at) : null }
}

function waitFacts(trace: Trace, root: TraceEvent) {
  const over = waitOver(trace, root)
  const stray = over?.stray ?? null
  return {
    factor: over?.factor ?? null,
    unanswered: over === null || over.isAnswered ? null : otherHost(root.host),
    stray: stray === null ? null : segmentKind(stray),
    straySender: stray?.sender ?? null,
    strayAt: stray === null ? null : formatDuration(stray.sentAt),
  }
}

const recordOf = (trace: Trace, segment: number | undefined): SegmentRecord | null =>
  segment === undefined ? null : (trace.segments[segment] ?? null)

const endOf = ({ seq, syn, fin, len }: SegmentRecord): number => add(seq, Number(syn) + len + Number(fin))

/** The number in the last ACK that a connection has sent. */
function nextExpected(trace: Trace, connection: number | null, index: number): number | null {
  for (let place = index; place >= 0; place -= 1) {
    const event = trace.events[place]
    if (event?.kind !== 'sent' || event.connection !== connection) continue
    const ack = trace.segments[event.segment]?.ack ?? null
    if (ack !== null) return ack
  }
  return null
}

function stateAt(trace: Trace, connection: number | null, index: number): string | null {
  if (connection === null) return null
  for (let place = index; place >= 0; place -= 1) {
    const event = trace.events[place]
    if (event?.kind === 'state' && event.connection === connection) return event.to
  }
  return 'CLOSED'
}

/** How long a timer that runs out had been running. */
function ranFor(trace: Trace, { connection, timer, at }: OfKind<'timer'>): string | null {
  const run = historyOf(trace).timers.find(
    (it) => it.connection === connection && it.timer === timer && it.end === at && it.start < at,
  )
  return run === undefined ? null : formatDuration(at - run.start)
}

/** How long a TIME-WAIT that began at this very moment still lasts. */
function remaining(trace: Trace, connection: number | null, at: Ms): string | null {
  const run = historyOf(trace).timers.findLast(
    (it) => it.connection === connection && it.timer === 'time-wait' && it.start === at,
  )
  return run === undefined ? null : formatDuration(run.deadline - at)
}

/** When the sender of a segment will send it again, if nothing comes in between; null if it will not. */
function runsOutAt(trace: Trace, segment: SegmentRecord, at: Ms): string | null {
  if (segment.connection === null || endOf(segment) === segment.seq) return null
  const run = historyOf(trace).timers.find(
    (it) =>
      it.connection === segment.connection &&
      it.timer === 'retransmission' &&
      it.start <= at &&
      (it.end === null || it.end > at),
  )
  return run === undefined ? null : formatDuration(run.deadline)
}
