import { panels } from '../i18n/panels/panels'
import { useLab } from './labContext'
import { problemSentence } from './words/problemSentence'

/** What could not be read of a link. */
export function Problems() {
  const t = panels.useTranslate()
  const problems = useLab((lab) => lab.problems)
  const dismiss = useLab((lab) => lab.dismissProblems)
  return (
    <section className="notice" role="alert">
      <div>
        <p>{t('notice.link')}</p>
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.part} ${problem.problem}`}>{problemSentence(t, problem)}</li>
          ))}
        </ul>
      </div>
      <button type="button" className="button is-outlined" onClick={dismiss}>
        {t('notice.dismiss')}
      </button>
    </section>
  )
}
