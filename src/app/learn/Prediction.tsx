import { type ReactNode, Suspense, useEffect, useId } from 'react'
import { learn } from '../../i18n/learn/learn'
import type { Choice, Question } from '../../lessons/ask/ask'
import { lessonWords } from '../../lessons/words/words'
import type { Ms } from '../../simulation/scenario'
import { useLab } from '../labContext'
import { Because } from './Because'
import { useFocusHere } from './useFocusHere'
import { useLines } from './useTexts'

interface PredictionProps {
  readonly question: Question
  /** How far the answer is played; null: to where it can be seen. */
  readonly until: Ms | null
  /** What is said when the answer has been seen. */
  readonly children: ReactNode
}

/**
 * Asks before it shows. The playhead is held until an answer has been given or the reader asks to be shown; then the
 * moment is played, and only then is anything said about it.
 */
export function Prediction({ question, until, children }: PredictionProps) {
  const t = learn.useTranslate()
  const say = useLines()
  const id = useId()
  const answer = useLab((lab) => lab.answer)
  const { holdAt, answerWith, playTo, seek, drawVeil } = useLab((lab) => lab)
  const isSeen = useLab((lab) => lab.playhead >= question.shown)
  const isPlaying = useLab((lab) => lab.isPlaying)
  const isOpen = answer === null
  const answered = useFocusHere<HTMLHeadingElement>(!isOpen)
  const end = Math.max(question.shown, until ?? 0)
  useEffect(() => {
    if (isOpen) holdAt(question.hold)
    return () => holdAt(null)
  }, [isOpen, question.hold, holdAt])
  useEffect(() => drawVeil(isOpen || !isSeen ? 'all' : 'future'), [isOpen, isSeen, drawVeil])
  const give = (chosen: string) => {
    answerWith(chosen)
    seek(question.hold)
    playTo(end)
  }
  const again = () => {
    seek(question.hold)
    playTo(end)
  }
  if (isOpen) {
    return (
      <section className="ask" aria-labelledby={id}>
        <h3 id={id}>
          <span className="ask-when">{say(question.when)}</span> {say(question.ask)}
        </h3>
        <ul className="ask-choices">
          {question.choices.map((choice) => (
            <li key={choice.id}>
              <button type="button" className="ask-choice" onClick={() => give(choice.id)}>
                {say(choice.line)}
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="link-button" onClick={() => give('skipped')}>
          {t('ask.skip')}
        </button>
      </section>
    )
  }
  return (
    <section className="ask" aria-live="polite">
      <h3 ref={answered} tabIndex={-1}>
        <span className="ask-when">{say(question.when)}</span> {say(question.ask)}
      </h3>
      {isSeen ? (
        <>
          <Verdict question={question} answer={answer} />
          <Suspense fallback={null}>
            <Because question={question} />
          </Suspense>
          {children}
        </>
      ) : (
        <p>
          {t('answer.observe')}{' '}
          <button type="button" className="link-button" onClick={() => seek(end)}>
            {t('answer.now')}
          </button>
        </p>
      )}
      <button type="button" className="button is-outlined" disabled={isPlaying} onClick={again}>
        {t(isSeen ? 'step.watch.again' : 'step.watch')}
      </button>
    </section>
  )
}

interface VerdictProps {
  readonly question: Question
  readonly answer: string
}

/** What was expected beside what happened, and the belief behind a wrong answer set right. */
function Verdict({ question, answer }: VerdictProps) {
  const t = learn.useTranslate()
  const correct = lessonWords.useTranslate()
  const say = useLines()
  const right = say((question.choices.find(({ isRight }) => isRight) as Choice).line)
  const chosen = question.choices.find(({ id }) => id === answer)
  if (chosen === undefined) return <p className="answer">{t('answer.skipped', { answer: right })}</p>
  if (chosen.isRight) {
    return (
      <p className="answer is-right">
        <span aria-hidden="true">✓ </span>
        {t('answer.right', { answer: right })}
      </p>
    )
  }
  return (
    <>
      <p className="answer is-wrong">
        <span aria-hidden="true">✕ </span>
        {t('answer.wrong', { choice: say(chosen.line), answer: right })}
      </p>
      {chosen.belief !== null && <p>{correct(`belief.${chosen.belief}`)}</p>}
    </>
  )
}
