import { useMessages } from '../i18n/i18n'
import { useLab } from './labContext'
import { problemSentence } from './words/problemSentence'

/** Says which parts of a link could not be read, until the reader has taken note. */
export function LinkNotice() {
  const { t } = useMessages()
  const problems = useLab((lab) => lab.problems)
  const dismiss = useLab((lab) => lab.dismissProblems)
  if (problems.length === 0) return null
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
