import { useEffect, useMemo } from 'react'
import { learn } from '../../i18n/learn/learn'
import { changesBetween } from '../../lessons/changes'
import { filled } from '../../lessons/facts'
import type { StepText } from '../../lessons/lesson'
import { useLab, useLabStore } from '../labContext'
import { timelineOf } from '../traceOf'
import { LessonEnd } from './LessonEnd'
import { LessonHead } from './LessonHead'
import { PredictBeat } from './PredictBeat'
import type { Beat } from './start'
import { openStep } from './steps'
import { TaskBeat } from './TaskBeat'
import { useFocusHere } from './useFocusHere'
import { useLessonText } from './useTexts'
import { WatchBeat } from './WatchBeat'

interface LessonPanelProps {
  readonly beat: Beat
  readonly onCourse: () => void
}

/** One step of a lesson: its words, what there is to do, and the way to the next. */
export function LessonPanel({ beat, onCourse }: LessonPanelProps) {
  const { lesson, step, place } = beat
  const t = learn.useTranslate()
  const store = useLabStore()
  const text = useLessonText(lesson)[step.id] as StepText
  const drawVeil = useLab((lab) => lab.drawVeil)
  const heading = useFocusHere<HTMLHeadingElement>()
  const compare = step.compare ?? null
  const scenario = useLab((lab) => lab.scenario)
  const isLeft = useLab((lab) => lab.compare !== compare)
  const isChanged = isLeft || changesBetween(step.scenario, scenario) > 0
  const given = useMemo(
    () => timelineOf({ scenario: step.scenario, compare: step.compare ?? null }).traces,
    [step],
  )
  const say = (sentences: readonly string[]) => sentences.map((sentence) => filled(sentence, given) ?? '')
  const previous = lesson.steps[place - 1]
  const next = lesson.steps[place + 1]
  useEffect(() => {
    // The beginning of a step is where the eyes should be.
    document.querySelector('.learn-words')?.scrollTo({ top: 0 })
    return () => drawVeil(null)
  }, [drawVeil])
  const onNext = next === undefined ? null : () => void openStep(store, lesson.id, next.id)
  const parts = { step, text, say, onNext, lesson: lesson.id }
  return (
    <section data-step={`${lesson.id}.${step.id}`}>
      <LessonHead lesson={lesson} onCourse={onCourse} />
      <progress
        className="lesson-progress"
        value={place + 1}
        max={lesson.steps.length}
        aria-label={t('step.place', { place: place + 1, all: lesson.steps.length })}
      />
      <h2 ref={heading} tabIndex={-1}>
        {filled(text.title, given)}
      </h2>
      {say(text.text).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {step.kind !== 'task' && isChanged && (
        <p className="lesson-changed">
          {t('step.changed')}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => void openStep(store, lesson.id, step.id, false)}
          >
            {t('step.restore')}
          </button>
        </p>
      )}
      {step.kind === 'watch' && <WatchBeat {...parts} step={step} />}
      {step.kind === 'predict' && <PredictBeat {...parts} step={step} />}
      {step.kind === 'task' && <TaskBeat {...parts} step={step} />}
      {next === undefined && <LessonEnd lesson={lesson} onCourse={onCourse} />}
      <div className="lesson-ways">
        {previous !== undefined && (
          <button
            type="button"
            className="button is-outlined"
            onClick={() => void openStep(store, lesson.id, previous.id, false)}
          >
            {t('step.back')}
          </button>
        )}
        <span className="lesson-place">
          {t('step.place', { place: place + 1, all: lesson.steps.length })}
        </span>
        {onNext !== null && (
          <button type="button" className="button is-outlined" onClick={onNext}>
            {t('step.skip')}
          </button>
        )}
      </div>
    </section>
  )
}
