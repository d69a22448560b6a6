import type { RuleId } from '../../engine/rules'
import type { TranslateChain } from '../../i18n/words/chain'
import type { SegmentRecord, Trace, TraceEvent } from '../../simulation/trace'
import { segmentOf } from './eventSentence'

type Check = 'closed' | 'listen' | 'syn-sent' | 'number' | 'reset' | 'syn' | 'ack' | 'text' | 'fin'

/** How far an arriving segment came through the checks of 3.10.7; null for all that is no arrival. */
export function checkSentence(t: TranslateChain, trace: Trace, event: TraceEvent): string | null {
  if (event.kind !== 'arrived') return null
  const segment = segmentOf(trace, event.segment)
  const check = checkOf(event.rules, event.rule, segment)
  if (check === null) return null
  return t(`chain.check.${check}`, { host: event.host, seq: segment.seq, ack: segment.ack ?? 0 })
}

/** The check that decided. */
function checkOf(
  rules: readonly RuleId[],
  decisive: RuleId,
  { rst, syn, fin, ack, len }: SegmentRecord,
): Check | null {
  const [family] = decisive.split('/')
  if (family === 'closed' || family === 'listen' || family === 'syn-sent') return family
  if (family === 'sequence') return 'number'
  // A number that is only half right, as that of text for a shut window, is told by its rule.
  if (rules.some((rule) => rule.startsWith('sequence/'))) return null
  if (rst) return 'reset'
  if (syn) return 'syn'
  if (ack === null) return null
  if (family === 'fin' && fin) return 'fin'
  return family === 'text' && len > 0 ? 'text' : 'ack'
}
