import { panels } from '../i18n/panels/panels'
import type { Trace } from '../simulation/trace'
import { MECHANISMS } from '../simulation/worlds'
import { useLab } from './labContext'
import { shippedOf } from './shipped'
import { fateWords, mechanismWords } from './words/editWords'

interface EditChipsProps {
  /** The traces on the screen. */
  readonly traces: readonly Trace[]
}

/** The changes to network and mechanisms, each of which can be taken back. A fate whose segment does not occur waits. */
export default function EditChips({ traces }: EditChipsProps) {
  const t = panels.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const choose = useLab((lab) => lab.choose)
  const change = useLab((lab) => lab.change)
  const { fates, mechanisms } = scenario
  const usual = shippedOf(scenario)?.mechanisms ?? mechanisms
  const switched = MECHANISMS.filter((mechanism) => mechanisms[mechanism] !== usual[mechanism])
  if (fates.length + switched.length === 0) return null
  return (
    <ul className="chips" aria-label={t('fate.chips')}>
      {switched.map((mechanism) => (
        <Chip
          key={mechanism}
          edit={mechanismWords(t, mechanisms, mechanism)}
          onRemove={() =>
            change({ ...scenario, mechanisms: { ...mechanisms, [mechanism]: usual[mechanism] } })
          }
        />
      ))}
      {fates.map((fate, index) => (
        <Chip
          key={fate.segment}
          edit={fateWords(t, traces, fate)}
          isWaiting={traces.every(({ waitingFates }) => waitingFates.includes(index))}
          onRemove={() => choose({ segment: fate.segment, fate: 'deliver' })}
        />
      ))}
    </ul>
  )
}

interface ChipProps {
  readonly edit: string
  readonly isWaiting?: boolean
  readonly onRemove: () => void
}

function Chip({ edit, isWaiting = false, onRemove }: ChipProps) {
  const t = panels.useTranslate()
  return (
    <li>
      <button
        type="button"
        className={isWaiting ? 'chip is-waiting' : 'chip'}
        aria-label={t('fate.chip.remove', { edit })}
        onClick={onRemove}
      >
        {edit}
        {isWaiting && <small>{t('fate.chip.waiting')}</small>}
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  )
}
