import { Suspense, useId } from 'react'
import { panels } from '../../i18n/panels/panels'
import { later } from '../../ui/later'
import { useLab, useLabStore } from '../labContext'
import { CloserControl } from './CloserControl'

const ScriptEditor = later(() => import('../script/ScriptEditor'))

/** The script: which host closes first, and, if the reader wants to write it herself, every call. */
export function ScriptControls() {
  const t = panels.useTranslate()
  const id = useId()
  const store = useLabStore()
  const isScripting = useLab((lab) => lab.isScripting)
  const hasCalls = useLab((lab) => lab.scenario.calls.length > 0)
  return (
    <section aria-labelledby={id}>
      <div className="controls-head">
        <h2 id={id}>{t('controls.script')}</h2>
        <button
          type="button"
          className="button is-outlined"
          aria-expanded={isScripting}
          aria-label={t(isScripting ? 'script.done.name' : 'script.edit.name')}
          onClick={() => store.setState({ isScripting: !isScripting })}
        >
          {t(isScripting ? 'script.done' : 'script.edit')}
        </button>
      </div>
      {isScripting && (
        <Suspense fallback={<p>{t('script.loading')}</p>}>
          <ScriptEditor />
        </Suspense>
      )}
      {hasCalls && <CloserControl />}
    </section>
  )
}
