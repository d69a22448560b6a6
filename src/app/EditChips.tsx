import './EditChips.css'
import './later.css'
import { type FocusEvent, useEffect, useRef } from 'react'
import { panels } from '../i18n/panels/panels'
import { firstCloser, withFirstCloser } from '../simulation/closesFirst'
import type { Trace } from '../simulation/trace'
import { MECHANISMS } from '../simulation/worlds'
import { useLab } from './labContext'
import { shippedOf } from './shipped'
import { fateWords, mechanismWords, TIMES, timeWords } from './words/editWords'

interface EditChipsProps {
  /** The traces on the screen. */
  readonly traces: readonly Trace[]
}

/**
 * The changes to network, mechanisms and times, each of which can be taken back. A fate whose segment does not occur
 * waits.
 */
export default function EditChips({ traces }: EditChipsProps) {
  const t = panels.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const choose = useLab((lab) => lab.choose)
  const change = useLab((lab) => lab.change)
  const { calls, fates, mechanisms, timing } = scenario
  const usual = shippedOf(scenario) ?? scenario
  const switched = MECHANISMS.filter((mechanism) => mechanisms[mechanism] !== usual.mechanisms[mechanism])
  const retimed = TIMES.filter((time) => timing[time] !== usual.timing[time])
  const closer = firstCloser(calls)
  const usualCloser = firstCloser(usual.calls)
  const isExchanged = closer !== null && usualCloser !== null && closer !== usualCloser
  const count = fates.length + switched.length + retimed.length + Number(isExchanged)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    // The newest stands last: of all changes it is the one to be seen.
    if (count > 0) list.current?.scrollTo(list.current.scrollWidth, 0)
  }, [count])
  if (count === 0) return null
  return (
    <ul className="chips" ref={list} aria-label={t('fate.chips')} onFocus={showWhole}>
      {switched.map((mechanism) => (
        <Chip
          key={mechanism}
          edit={mechanismWords(t, mechanisms, mechanism)}
          onRemove={() =>
            change({ ...scenario, mechanisms: { ...mechanisms, [mechanism]: usual.mechanisms[mechanism] } })
          }
        />
      ))}
      {retimed.map((time) => (
        <Chip
          key={time}
          edit={timeWords(t, scenario, time)}
          onRemove={() => change({ ...scenario, timing: { ...timing, [time]: usual.timing[time] } })}
        />
      ))}
      {isExchanged && (
        <Chip
          edit={t('edit.closer', { host: closer })}
          onRemove={() => change({ ...scenario, calls: withFirstCloser(calls, usualCloser) })}
        />
      )}
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

/** A chip that is reached by keys comes out of the edge of the list. */
function showWhole({ target }: FocusEvent) {
  if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

interface ChipProps {
  readonly edit: string
  readonly isWaiting?: boolean
  readonly onRemove: () => void
}

function Chip({ edit, isWaiting = false, onRemove }: ChipProps) {
  const t = panels.useTranslate()
  const text = isWaiting ? t('fate.chip.waiting', { edit }) : edit
  return (
    <li>
      <button
        type="button"
        className={isWaiting ? 'chip is-waiting' : 'chip'}
        aria-label={t('fate.chip.remove', { edit: text })}
        onClick={onRemove}
      >
        {text}
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  )
}
