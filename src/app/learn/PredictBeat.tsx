import { useEffect, useMemo } from 'react'
import { learn } from '../../i18n/learn/learn'
import { useLab } from '../labContext'
import type { BeatProps } from './beatParts'
import { Prediction } from './Prediction'
import { useProgress } from './progress'
import { momentOf, stepQuestion } from './steps'

/** A question before the decisive moment; then the moment, and what it means. */
export function PredictBeat({ lesson, step, text, say, onNext }: BeatProps<'predict'>) {
  const t = learn.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const compare = useLab((lab) => lab.compare)
  const answer = useLab((lab) => lab.answer)
  const passStep = useProgress((progress) => progress.passStep)
  const shown = useMemo(() => ({ scenario, compare }), [scenario, compare])
  const question = useMemo(() => stepQuestion(step, shown), [step, shown])
  const until = step.until === undefined ? null : momentOf(shown, step.until)
  useEffect(() => {
    if (answer !== null) passStep(lesson, step.id)
  }, [answer, passStep, lesson, step.id])
  if (question === null) return <p>{t('ask.none')}</p>
  return (
    <Prediction question={question} until={until}>
      {say(text.after ?? []).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {onNext !== null && (
        <div className="lesson-acts">
          <button type="button" className="button is-strong" onClick={onNext}>
            {t('step.next')}
          </button>
        </div>
      )}
    </Prediction>
  )
}
