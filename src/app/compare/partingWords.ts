import { formatDuration } from '../../diagram/duration'
import type { TranslatePanels } from '../../i18n/panels/panels'
import type { TranslateWords } from '../../i18n/words/words'
import type { Ms } from '../../simulation/scenario'
import type { Trace, TraceEvent } from '../../simulation/trace'
import { eventSentence } from '../words/eventSentence'

/** Where two worlds part, seen from one of them: the first event that the other does not have; null if nothing follows. */
interface Parting {
  readonly at: Ms
  readonly event: TraceEvent | null
}

/** What a world does where the other goes its own way. What it does only later is told with its own time. */
export function partingWords(
  t: TranslatePanels,
  tell: TranslateWords,
  trace: Trace,
  { at, event }: Parting,
): string {
  const time = formatDuration(at)
  if (event === null) return t('compare.parts.nothing', { time })
  const sentence = eventSentence(tell, trace, event)
  if (event.at === at) return t('compare.parts.here', { time, event: sentence })
  return t('compare.parts.later', { time, later: formatDuration(event.at), event: sentence })
}
