import { formatDuration } from '../../diagram/duration'
import { segmentKind } from '../../diagram/segmentName'
import type { TranslateWords } from '../../i18n/words/words'
import type { Trace, TraceEvent } from '../../simulation/trace'
import { eventSentence, segmentOf } from './eventSentence'
import { waitOver } from './waitOver'

/** What began at a moment, with what followed from it at once, as a title. */
export function headline(
  t: TranslateWords,
  trace: Trace,
  root: TraceEvent,
  following: readonly TraceEvent[],
): string {
  const { host } = root
  const state = following.findLast((event) => event.kind === 'state' && event.host === host)
  switch (root.kind) {
    case 'call': {
      const { call } = root
      if (root.outcome === 'error' || root.outcome === 'address-in-use')
        return t('headline.call.failed', { host, call })
      return state?.kind === 'state'
        ? t('headline.call.state', { host, call, state: state.to })
        : t('headline.call', { host, call })
    }
    case 'arrived': {
      const segment = segmentOf(trace, root.segment)
      const arrival = { host, sender: segment.sender, segment: segmentKind(segment) }
      if (state?.kind === 'state') return t('headline.arrived.state', { ...arrival, state: state.to })
      return t(root.flight > 0 ? 'headline.arrived.again' : 'headline.arrived', arrival)
    }
    case 'lost':
    case 'expired': {
      const segment = segmentOf(trace, root.segment)
      return t(`headline.${root.kind}`, { sender: segment.sender, segment: segmentKind(segment) })
    }
    case 'timer':
      return timerHeadline(t, trace, root, following)
    case 'crash':
      return t('headline.crash', { host })
    case 'sent':
    case 'state':
    case 'outcome':
      return eventSentence(t, trace, root)
    default:
      return root satisfies never
  }
}

function timerHeadline(
  t: TranslateWords,
  trace: Trace,
  { host, timer, at, index }: Extract<TraceEvent, { kind: 'timer' }>,
  following: readonly TraceEvent[],
): string {
  const factor = waitOver(trace, trace.events[index] as TraceEvent)?.factor
  if (factor !== undefined) return t('headline.timeWait', { host, factor })
  const sent = following.find((event) => event.kind === 'sent' && event.host === host)
  const isOver = following.some((event) => event.kind === 'state')
  if (sent?.kind === 'sent') {
    const set = trace.events.findLast(
      (event) =>
        event.index < index && event.kind === 'timer' && event.host === host && event.timer === timer,
    )
    const segment = segmentKind(segmentOf(trace, sent.segment))
    return t('headline.retransmission', { host, duration: formatDuration(at - (set?.at ?? 0)), segment })
  }
  return t(isOver ? 'headline.gaveUp' : 'headline.timer', { host })
}
