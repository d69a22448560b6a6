import { useEffect, useMemo, useState } from 'react'
import { learn } from '../../i18n/learn/learn'
import { questionAhead } from '../../lessons/ask/ahead'
import { IconButton } from '../../ui/IconButton'
import { useLab, useLabStore } from '../labContext'
import { traceOf } from '../traceOf'
import { Prediction } from './Prediction'

/** Questions about whatever run the reader has built, one after the other. */
export function QuizPanel() {
  const t = learn.useTranslate()
  const store = useLabStore()
  const scenario = useLab((lab) => lab.scenario)
  const answer = useLab((lab) => lab.answer)
  const { pursue, seek, playTo, drawVeil } = useLab((lab) => lab)
  const [asked, setAsked] = useState(() => ({ from: store.getState().playhead, right: 0, all: 0 }))
  const trace = traceOf(scenario)
  const question = useMemo(() => questionAhead(trace, asked.from), [trace, asked.from])
  useEffect(() => () => drawVeil(null), [drawVeil])
  const isRight = question?.choices.some((choice) => choice.isRight && choice.id === answer) ?? false
  const isCounted = answer !== null && answer !== 'skipped'
  const score = { right: asked.right + Number(isRight), all: asked.all + Number(isCounted) }
  const goOn = (from: number, counted = score) => {
    setAsked({ from, ...counted })
    store.setState({ answer: null })
    seek(from)
    const next = questionAhead(trace, from)
    if (next !== null) playTo(next.hold)
  }
  return (
    <section data-quiz="">
      <div className="lesson-head">
        <p className="lesson-name">{t('quiz.title')}</p>
        <IconButton icon="close" name={t('quiz.leave')} className="is-bare" onClick={() => pursue(null)} />
      </div>
      <p>{t('quiz.about')}</p>
      {question === null ? (
        <>
          <p>{t('quiz.end')}</p>
          <button type="button" className="button is-strong" onClick={() => goOn(0, { right: 0, all: 0 })}>
            {t('quiz.again')}
          </button>
        </>
      ) : (
        <Prediction key={`${question.shown} ${question.ask.key}`} question={question} until={null}>
          <div className="lesson-acts">
            <button type="button" className="button is-strong" onClick={() => goOn(question.shown)}>
              {t('quiz.more')}
            </button>
          </div>
        </Prediction>
      )}
      {score.all > 0 && <p role="status">{t('quiz.score', score)}</p>}
    </section>
  )
}
