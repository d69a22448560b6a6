import './Controls.css'
import { useId } from 'react'
import { panels } from '../../i18n/panels/panels'
import { useLab } from '../labContext'
import { MechanismControls } from './MechanismControls'
import { ScriptControls } from './ScriptControls'
import { TimingControls } from './TimingControls'

/** All that can be changed of a scenario besides the fates of segments. */
export default function Controls() {
  const t = panels.useTranslate()
  const show = useLab((lab) => lab.show)
  const id = useId()
  return (
    <div className="controls">
      <ScriptControls />
      <section aria-labelledby={`${id}mechanisms`}>
        <h2 id={`${id}mechanisms`}>{t('controls.mechanisms')}</h2>
        <MechanismControls />
      </section>
      <section aria-labelledby={`${id}timing`}>
        <h2 id={`${id}timing`}>{t('controls.timing')}</h2>
        <TimingControls />
      </section>
      <button type="button" className="button is-outlined only-wide" onClick={() => show('explorer')}>
        {t('controls.explore')}
      </button>
    </div>
  )
}
