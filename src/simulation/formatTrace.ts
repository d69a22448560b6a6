import { rules } from '../engine/rules'
import { textLength } from '../engine/text'
import type { Host } from './scenario'
import type { SegmentRecord, Trace, TraceEvent } from './trace'

/**
 * A trace as lines that a person can read and judge: what happened, and the changes of state, timers, segments and
 * messages to programs that followed from it. Times are seconds.
 *
 *     0.050  B     SYN arrives            LISTEN → SYN-RECEIVED    listen/syn  3.10.7.2
 *     0.050  B→A   SYN,ACK seq 300 ack 101  (B.syn)
 */
export function formatTrace(trace: Trace): string {
  const lines: string[] = []
  for (const event of trace.events) {
    const line = lineOf(trace, event)
    if (line !== null) lines.push(line)
  }
  const waiting = trace.waitingFates.map((place) => trace.scenario.fates[place]?.segment).join(', ')
  if (waiting !== '') lines.push(`waiting: ${waiting} (no such segment in this run)`)
  lines.push(`${seconds(trace.end)}  ${ENDINGS[trace.ending]}`)
  return `${lines.join('\n')}\n`
}

const ENDINGS: Record<Trace['ending'], string> = {
  quiet: 'nothing more can happen',
  stopped: 'stopped: the time to look at is over',
  'bound-reached': 'stopped: too many events to count',
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3).padStart(8)
const columns = (at: number, who: string, what: string, rule: TraceEvent['rule']): string =>
  `${seconds(at)}  ${who.padEnd(5)} ${what.padEnd(46)}  ${rule}  ${rules[rule].section}`

function lineOf(trace: Trace, event: TraceEvent): string | null {
  const who = nameOf(trace, event)
  switch (event.kind) {
    case 'call': {
      const octets = event.call === 'SEND' ? ` ${event.octets}` : ''
      const answer = event.outcome === 'ok' ? '' : ` → ${event.error ?? event.outcome}`
      return columns(event.at, who, `${event.call}${octets}${answer}${statesAfter(trace, event)}`, event.rule)
    }
    case 'arrived': {
      const seg = segmentAt(trace, event.segment)
      return columns(
        event.at,
        who,
        `${flags(seg)} arrives (${seg.id})${statesAfter(trace, event)}`,
        event.rule,
      )
    }
    case 'sent': {
      const seg = segmentAt(trace, event.segment)
      const arrow = direction(seg.sender)
      return `${seconds(event.at)}  ${arrow.padEnd(5)} ${describe(seg)}`
    }
    case 'lost':
    case 'expired': {
      const seg = segmentAt(trace, event.segment)
      return columns(event.at, 'net', `${flags(seg)} (${seg.id}) ${event.kind}`, event.rule)
    }
    case 'state':
      // A step's changes of state stand on the step's own line.
      return event.rule === 'host/crash' || event.rule === 'host/reuse' || event.rule === 'syn/reopen'
        ? columns(event.at, who, `${event.from} → ${event.to}`, event.rule)
        : null
    case 'timer':
      return event.action === 'expired'
        ? columns(event.at, who, `${TIMERS[event.timer]} runs out${statesAfter(trace, event)}`, event.rule)
        : `${seconds(event.at)}  ${who.padEnd(5)} ${TIMERS[event.timer]} ${timerText(event)}`
    case 'outcome': {
      const whose = event.text.map(({ len, mark }) => `${len} octets of ${mark}`).join(', ')
      const text = textLength(event.text) > 0 ? `: ${whose}` : ''
      return `${seconds(event.at)}  ${who.padEnd(5)} program: ${event.outcome}${text}`
    }
    case 'crash':
      return columns(event.at, who, 'CRASH', event.rule)
    default:
      return event satisfies never
  }
}

const TIMERS = { retransmission: 'RTO', 'time-wait': 'TIME-WAIT timer', user: 'user timer' } as const

const timerText = ({ action, deadline }: Extract<TraceEvent, { kind: 'timer' }>): string =>
  action === 'cancelled' ? 'cancelled' : `${action}, until ${(deadline / 1000).toFixed(3)}`

function nameOf(trace: Trace, event: TraceEvent): string {
  const connection = event.connection === null ? undefined : trace.connections[event.connection]
  return connection === undefined || connection.ordinal <= 1
    ? event.host
    : `${event.host}${connection.ordinal}`
}

/** `  LISTEN → SYN-RECEIVED`: the changes of state that an event caused directly. */
function statesAfter(trace: Trace, event: TraceEvent): string {
  const path: string[] = []
  for (let index = event.index + 1; index < trace.events.length; index += 1) {
    const next = trace.events[index] as TraceEvent
    if (next.kind !== 'state' || next.cause !== event.index) break
    if (path.length === 0) path.push(next.from)
    path.push(next.to)
  }
  return path.length === 0 ? '' : `  ${path.join(' → ')}`
}

const segmentAt = (trace: Trace, place: number): SegmentRecord => trace.segments[place] as SegmentRecord

/** The flags as the field writes them: `SYN,ACK`. */
export function flags(seg: Pick<SegmentRecord, 'syn' | 'fin' | 'rst' | 'ack'>): string {
  const names: string[] = []
  if (seg.syn) names.push('SYN')
  if (seg.fin) names.push('FIN')
  if (seg.rst) names.push('RST')
  if (seg.ack !== null) names.push('ACK')
  return names.join(',') || 'no flags'
}

function describe(seg: SegmentRecord): string {
  const ack = seg.ack === null ? '' : ` ack ${seg.ack}`
  const len = seg.len === 0 ? '' : ` len ${seg.len}`
  const again = seg.again ? '  again' : ''
  return `${`${flags(seg)} seq ${seg.seq}${ack}${len}`.padEnd(34)}${again}  (${seg.id})${fateText(seg)}`
}

function fateText(seg: SegmentRecord): string {
  switch (seg.fate) {
    case 'deliver':
      return ''
    case 'drop':
      return '  ✗ dropped'
    case 'delay':
    case 'duplicate':
      return `  ${seg.fate === 'delay' ? '… late' : '×2 twice'}: ${seg.flights.map(({ end, at }) => `${end} ${(at / 1000).toFixed(3)}`).join(', ')}`
    default:
      return seg.fate satisfies never
  }
}

/** `A→B`: who sends to whom. */
export const direction = (sender: Host): string => (sender === 'A' ? 'A→B' : 'B→A')
