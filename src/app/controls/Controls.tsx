import '../later.css'
import './Controls.css'
import { useId } from 'react'
import { panels } from '../../i18n/panels/panels'
import { useLab } from '../labContext'
import { useKept } from './kept'
import { MechanismControls } from './MechanismControls'
import { ScriptControls } from './ScriptControls'
import { TimingControls } from './TimingControls'

/** All that can be changed of a scenario besides the fates of segments. */
export default function Controls() {
  const t = panels.useTranslate()
  const show = useLab((lab) => lab.show)
  const fixed = useKept((kept) => kept.fixed)
  const id = useId()
  return (
    <div className="controls">
      {fixed === null ? <ScriptControls /> : <p>{fixed}</p>}
      <section aria-labelledby={`${id}mechanisms`}>
        <h2 id={`${id}mechanisms`}>{t('controls.mechanisms')}</h2>
        <MechanismControls />
      </section>
      {fixed === null && (
        <section aria-labelledby={`${id}timing`}>
          <h2 id={`${id}timing`}>{t('controls.timing')}</h2>
          <TimingControls />
        </section>
      )}
      <button type="button" className="button is-outlined only-wide" onClick={() => show('explorer')}>
        {t('controls.explore')}
      </button>
    </div>
  )
}
