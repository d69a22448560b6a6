import { useEffect } from 'react'
import { learn } from '../../i18n/learn/learn'
import { changesBetween } from '../../lessons/changes'
import { filled } from '../../lessons/facts'
import { reaches } from '../../lessons/goals'
import { solved } from '../../lessons/lesson'
import { useLab, useLabStore } from '../labContext'
import { traceOf } from '../traceOf'
import type { BeatProps } from './beatParts'
import { GoalBox } from './GoalBox'
import { Hints } from './Hints'
import { useProgress } from './progress'
import { openStep } from './steps'
import { TaskHow } from './TaskHow'

/** Something to bring about with one's own hands. */
export function TaskBeat({ lesson, step, text, say, onNext }: BeatProps<'task'>) {
  const t = learn.useTranslate()
  const store = useLabStore()
  const scenario = useLab((lab) => lab.scenario)
  const change = useLab((lab) => lab.change)
  const passStep = useProgress((progress) => progress.passStep)
  const trace = traceOf(scenario)
  const changes = changesBetween(step.scenario, scenario)
  const isReached = reaches(trace, step.goal)
  const isDone = isReached && changes <= (step.budget ?? Number.POSITIVE_INFINITY)
  useEffect(() => {
    if (isDone) passStep(lesson, step.id)
  }, [isDone, passStep, lesson, step.id])
  const afterwards = (text.after ?? []).map((sentence) => filled(sentence, [trace]))
  return (
    <>
      <GoalBox goal={step.goal} isReached={isReached} changes={changes} budget={step.budget ?? null} />
      {isDone ? (
        <>
          {afterwards.map((sentence) => sentence !== null && <p key={sentence}>{sentence}</p>)}
          {onNext !== null && (
            <div className="lesson-acts">
              <button type="button" className="button is-strong" onClick={onNext}>
                {t('step.next')}
              </button>
            </div>
          )}
        </>
      ) : (
        <>
          <TaskHow hasMechanisms hasTimes />
          <Hints
            hint={say([text.hint ?? ''])[0] ?? ''}
            segment={step.shows}
            onSolve={() => change(solved(step.scenario, step.solution))}
          />
        </>
      )}
      {changes > 0 && (
        <button
          type="button"
          className="link-button"
          onClick={() => void openStep(store, lesson, step.id, false)}
        >
          {t('task.afresh')}
        </button>
      )}
    </>
  )
}
