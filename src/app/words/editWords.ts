import { formatDuration } from '../../diagram/duration'
import { segmentKind } from '../../diagram/segmentName'
import type { TranslatePanels } from '../../i18n/panels/panels'
import type { Fate, Mechanisms } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'

/** What became of a segment by the reader's will, in a few words. */
export function fateWords(t: TranslatePanels, traces: readonly Trace[], fate: Fate): string {
  const record = traces.flatMap(({ segments }) => segments.find(({ id }) => id === fate.segment) ?? [])[0]
  const attempt = /#\d+$/.exec(fate.segment)?.[0] ?? ''
  const segment = record === undefined ? fate.segment : `${record.sender} ${segmentKind(record)}${attempt}`
  switch (fate.fate) {
    case 'drop':
      return t('fate.chip.drop', { segment })
    case 'delay':
      return t('fate.chip.delay', { segment, duration: formatDuration(fate.by) })
    case 'duplicate':
      return t('fate.chip.duplicate', { segment })
    default:
      return fate satisfies never
  }
}

/** What was made of a mechanism, in a few words. */
export function mechanismWords(
  t: TranslatePanels,
  mechanisms: Mechanisms,
  mechanism: keyof Mechanisms,
): string {
  switch (mechanism) {
    case 'handshake':
      return t(`edit.handshake.${mechanisms.handshake}`)
    case 'timeWait': {
      const factor = mechanisms.timeWait
      return factor === 0 ? t('edit.timeWait.none') : t('edit.timeWait.length', { factor })
    }
    case 'closedPort':
      return t(`edit.closedPort.${mechanisms.closedPort}`)
    case 'isn':
      return t(`edit.isn.${mechanisms.isn}`)
    case 'reuseAddress':
      return t(`edit.reuseAddress.${mechanisms.reuseAddress ? 'on' : 'off'}`)
    default:
      return mechanism satisfies never
  }
}
