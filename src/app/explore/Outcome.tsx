import { explorerWords } from '../../i18n/explore/explore'
import { useLab } from '../labContext'
import { Answers } from './Answers'
import { amountOfSome } from './amount'
import { type Asked, isSameQuestion } from './asked'
import { wordsOfProgress, wordsOfStatus } from './outcomeWords'
import type { Standing } from './useExploration'

interface OutcomeProps {
  readonly standing: Standing | null
  readonly isRunning: boolean
  /** What is chosen now; it need not be what the answers are about. */
  readonly asked: Asked
  readonly onOpen: () => void
}

/** What the search has come to, and the answers under the question that they belong to. */
export function Outcome({ standing, isRunning, asked, onOpen }: OutcomeProps) {
  const t = explorerWords.useTranslate()
  return (
    <>
      {/* The status is there before it has anything to say, or it would not be read out. */}
      <div className="explorer-count" data-explored={standing?.report?.levels.at(-1)?.faults}>
        <p role="status">{standing !== null && standing.failure === null && wordsOfStatus(t, standing)}</p>
        {isRunning && standing?.progress && <p data-exploring="">{wordsOfProgress(t, standing.progress)}</p>}
      </div>
      {standing !== null && standing.failure !== null && (
        <p role="alert">
          {t('explore.failed')} <code>{standing.failure}</code>
        </p>
      )}
      {standing !== null && <Answered standing={standing} asked={asked} onOpen={onOpen} />}
    </>
  )
}

interface AnsweredProps extends Pick<OutcomeProps, 'asked' | 'onOpen'> {
  readonly standing: Standing
}

function Answered({ standing, asked, onOpen }: AnsweredProps) {
  const t = explorerWords.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const { of, question } = standing
  const { faults } = question
  return (
    <section aria-labelledby="explorer-answers" aria-busy={standing.report === null}>
      <h3 id="explorer-answers">{t(`explore.answers.${amountOfSome(faults)}`, { faults })}</h3>
      {of !== scenario && <p className="explorer-note">{t('explore.changed')}</p>}
      {!isSameQuestion(asked, question) && <p className="explorer-note">{t('explore.asked')}</p>}
      <Answers standing={standing} onOpen={onOpen} />
    </section>
  )
}
