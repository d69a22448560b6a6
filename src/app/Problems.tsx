import './Problems.css'
import { panels } from '../i18n/panels/panels'
import { useLab } from './labContext'
import { problemLines } from './words/problemLines'

/** More than these nobody reads; who mends the link sees the rest then. */
const SHOWN = 5

/** What could not be read of a link. */
export default function Problems() {
  const t = panels.useTranslate()
  const problems = useLab((lab) => lab.problems)
  const dismiss = useLab((lab) => lab.dismissProblems)
  const lines = problemLines(t, problems)
  const more = lines.length - SHOWN
  return (
    <section className="notice" role="alert">
      <div>
        <p>{t('notice.link')}</p>
        <ul>
          {lines.slice(0, SHOWN).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {more > 0 && <p>{t('notice.more', { count: more })}</p>}
      </div>
      <button type="button" className="button is-outlined" onClick={dismiss}>
        {t('notice.dismiss')}
      </button>
    </section>
  )
}
