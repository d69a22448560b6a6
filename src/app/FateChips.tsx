import { formatDuration } from '../diagram/duration'
import { segmentKind } from '../diagram/segmentName'
import { useMessages } from '../i18n/i18n'
import type { Translate } from '../i18n/messages'
import type { Fate } from '../simulation/scenario'
import type { Trace } from '../simulation/trace'
import { useLab } from './labContext'

interface FateChipsProps {
  readonly trace: Trace
}

/** The changes to the network, each of which can be taken back. One whose segment does not occur is shown as waiting. */
export function FateChips({ trace }: FateChipsProps) {
  const { t } = useMessages()
  const choose = useLab((lab) => lab.choose)
  const { fates } = trace.scenario
  if (fates.length === 0) return null
  return (
    <ul className="chips" aria-label={t('fate.chips')}>
      {fates.map((fate, index) => {
        const edit = fateWords(t, trace, fate)
        const isWaiting = trace.waitingFates.includes(index)
        return (
          <li key={fate.segment}>
            <button
              type="button"
              className={isWaiting ? 'chip is-waiting' : 'chip'}
              aria-label={t('fate.chip.remove', { edit })}
              onClick={() => choose({ segment: fate.segment, fate: 'deliver' })}
            >
              {edit}
              {isWaiting && <small>{t('fate.chip.waiting')}</small>}
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function fateWords(t: Translate, trace: Trace, fate: Fate): string {
  const record = trace.segments.find(({ id }) => id === fate.segment)
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
