import { formatDuration } from '../../diagram/duration'
import type { TranslatePanels } from '../../i18n/panels/panels'
import type { TranslateWords } from '../../i18n/words/words'
import type { Call } from '../../simulation/scenario'
import { errorWords } from '../words/errorWords'
import type { ScriptLine } from './scriptLines'

/** Who calls what. */
export function callWords(t: TranslatePanels, { by, call, octets = 0 }: Call): string {
  if (call === 'CRASH') return t('script.call.crash', { host: by })
  if (call === 'SEND') return t('script.call.send', { host: by, octets })
  return t('script.call', { host: by, call })
}

/** When it is called. */
export function momentWords(t: TranslatePanels, { at = 0, when, after = 0 }: Call): string {
  if (when === undefined) return t('script.at', { time: formatDuration(at) })
  const { host, what } = when
  return after === 0
    ? t(`script.when.${what}`, { host })
    : t(`script.when.${what}.later`, { host, time: formatDuration(after) })
}

/** What else is said of it: which time, and which ports. */
export function optionWords(t: TranslatePanels, { nth, port, to, on }: Call): readonly string[] {
  return [
    ...(nth === undefined ? [] : [t('script.when.nth', { nth })]),
    ...(port === undefined ? [] : [t('script.port', { port })]),
    ...(to === undefined ? [] : [t('script.to', { port: to })]),
    ...(on === undefined ? [] : [t('script.on', { connection: on })]),
  ]
}

/** What became of a call in this run. */
export interface CallResult {
  readonly text: string
  readonly isTrouble: boolean
}

/** When it was made in this run, unless that is said already, and what it returned, unless all went well. */
export function resultWords(
  t: TranslatePanels,
  tell: TranslateWords,
  { call, made }: ScriptLine,
): readonly CallResult[] {
  const [first] = made
  if (first === undefined) return [{ text: t('script.made.never'), isTrouble: true }]
  const time = formatDuration(first.at)
  const results: CallResult[] = []
  if (made.length > 1)
    results.push({ text: t('script.made.often', { count: made.length, time }), isTrouble: false })
  else if (call.when !== undefined) results.push({ text: t('script.made', { time }), isTrouble: false })

  const told = new Set<string>()
  for (const event of made) {
    if (event.kind === 'crash') continue
    if (event.outcome === 'address-in-use') told.add(t('script.returns.in-use'))
    else if (event.error !== null)
      told.add(t('script.returns.error', { error: errorWords(tell, event.error) }))
  }
  for (const text of told) results.push({ text, isTrouble: true })
  if (made.some((event) => event.kind === 'call' && event.outcome === 'queued'))
    results.push({ text: t('script.returns.queued'), isTrouble: false })
  return results
}
