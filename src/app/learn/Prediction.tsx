import { type ReactNode, Suspense, useEffect, useId, useLayoutEffect } from 'react'
import { learn } from '../../i18n/learn/learn'
import type { Choice, Question } from '../../lessons/ask/ask'
import { lessonWords } from '../../lessons/words/words'
import type { Ms } from '../../simulation/scenario'
import { useLab, useLabStore } from '../labContext'
import { Because } from './Because'
import { useFocusHere } from './useFocusHere'
import { useLines } from './useTexts'
import { WatchButton } from './WatchButton'

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
  const store = useLabStore()
  const answer = useLab((lab) => lab.answer)
  const { holdAt, answerWith, playTo, seek, drawVeil } = useLab((lab) => lab)
  const isSeen = useLab((lab) => lab.playhead >= question.shown)
  const isOpen = answer === null
  const answered = useFocusHere<HTMLHeadingElement>(!isOpen, isSeen)
  const end = Math.max(question.shown, until ?? 0)
  useLayoutEffect(() => {
    if (!isOpen) return
    holdAt(question.hold)
    // Undo, or a change of the run, may have left the playhead where the answer can be seen.
    if (store.getState().playhead > question.hold) seek(question.hold)
    return () => holdAt(null)
  }, [isOpen, question.hold, holdAt, seek, store])
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
  const goThere = () => {
    seek(end)
    // This button goes away.
    answered.current?.focus({ preventScroll: true })
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
          <button type="button" className="link-button" onClick={goThere}>
            {t('answer.now')}
          </button>
        </p>
      )}
      <WatchButton isSeen={isSeen} emphasis="outlined" onWatch={again} />
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
