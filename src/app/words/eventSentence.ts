import { formatDuration } from '../../diagram/duration'
import { segmentKind, segmentNumbers } from '../../diagram/segmentName'
import { textLength } from '../../engine/text'
import type { TranslateWords } from '../../i18n/words/words'
import type { SegmentRecord, Trace, TraceEvent } from '../../simulation/trace'
import { errorWords } from './errorWords'

/** An event as one whole sentence. */
export function eventSentence(t: TranslateWords, trace: Trace, event: TraceEvent): string {
  const { host } = event
  switch (event.kind) {
    case 'call':
      return callSentence(t, event)
    case 'sent': {
      const segment = segmentOf(trace, event.segment)
      return t(segment.again ? 'event.sent.again' : 'event.sent', { host, ...named(segment) })
    }
    case 'arrived': {
      const segment = segmentOf(trace, event.segment)
      const key = event.flight > 0 ? 'event.arrived.copy' : 'event.arrived'
      return t(key, { host, sender: segment.sender, ...named(segment) })
    }
    case 'lost': {
      const segment = segmentOf(trace, event.segment)
      return t('event.lost', { host, sender: segment.sender, ...named(segment) })
    }
    case 'expired': {
      const segment = segmentOf(trace, event.segment)
      return t('event.expired', { sender: segment.sender, ...named(segment) })
    }
    case 'state':
      return t('event.state', { host, from: event.from, to: event.to })
    case 'timer':
      return timerSentence(t, event)
    case 'outcome':
      return event.outcome === 'delivered'
        ? t('event.outcome.delivered', { host, octets: textLength(event.text) })
        : t(`event.outcome.${event.outcome}`, { host })
    case 'crash':
      return t('event.crash', { host })
    default:
      return event satisfies never
  }
}

/** The record behind an event's number. */
export const segmentOf = (trace: Trace, segment: number): SegmentRecord =>
  trace.segments[segment] as SegmentRecord

const named = (segment: SegmentRecord) => ({
  segment: segmentKind(segment),
  numbers: segmentNumbers(segment),
})

function callSentence(t: TranslateWords, event: Extract<TraceEvent, { kind: 'call' }>): string {
  const { host, call, outcome, error, octets } = event
  if (outcome === 'address-in-use') return t('event.call.addressInUse', { host, call })
  if (error !== null) return t('event.call.error', { host, call, error: errorWords(t, error) })
  return call === 'SEND' ? t('event.call.send', { host, octets }) : t('event.call', { host, call })
}

function timerSentence(t: TranslateWords, event: Extract<TraceEvent, { kind: 'timer' }>): string {
  const { host, timer, action, at, deadline } = event
  switch (action) {
    case 'set':
    case 'restarted':
      return t(`event.timer.${timer}.${action}`, { host, duration: formatDuration(deadline - at) })
    case 'cancelled':
    case 'expired':
      return t(`event.timer.${timer}.${action}`, { host })
    default:
      return action satisfies never
  }
}
