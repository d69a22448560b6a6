import { useEffect } from 'react'
import { learn } from '../../i18n/learn/learn'
import { challenges } from '../../lessons/challenges'
import { type Challenge, starsFor } from '../../lessons/challenges/challenge'
import { changesBetween } from '../../lessons/changes'
import { reaches } from '../../lessons/goals'
import { solved } from '../../lessons/lesson'
import { lessonWords } from '../../lessons/words/words'
import { IconButton } from '../../ui/IconButton'
import { useLab, useLabStore } from '../labContext'
import { traceOf } from '../traceOf'
import { GoalBox } from './GoalBox'
import { Hints } from './Hints'
import { isScriptKept, Kept, keepsTo } from './Kept'
import { openChallenge } from './openChallenge'
import { useProgress } from './progress'
import { Stars } from './Stars'
import { useLessonLanguage } from './useTexts'

interface ChallengePanelProps {
  readonly challenge: Challenge
  readonly onCourse: () => void
}

/** One of the shipped challenges. */
export function ChallengePanel({ challenge, onCourse }: ChallengePanelProps) {
  const { id, scenario: base, goal, budget, par, keep, solution, about } = challenge
  const t = learn.useTranslate()
  const say = lessonWords.useTranslate()
  const language = useLessonLanguage()
  const store = useLabStore()
  const scenario = useLab((lab) => lab.scenario)
  const { pursue, change } = useLab((lab) => lab)
  const solveChallenge = useProgress((progress) => progress.solveChallenge)
  const changes = changesBetween(base, scenario)
  const isReached =
    reaches(traceOf(scenario), goal) && keepsTo(keep, base, scenario) && isScriptKept(base, scenario)
  const isDone = isReached && changes <= budget
  useEffect(() => {
    if (isDone) solveChallenge(id, changes)
  }, [isDone, id, changes, solveChallenge])
  const next = challenges[challenges.indexOf(challenge) + 1]
  return (
    <section className="lesson" data-challenge={id}>
      <div className="lesson-head">
        <p className="lesson-name">
          <button type="button" className="link-button" onClick={onCourse}>
            {t('challenge.number', { number: challenges.indexOf(challenge) + 1 })}
          </button>
        </p>
        <IconButton
          icon="close"
          name={t('challenge.leave')}
          className="is-bare"
          onClick={() => pursue(null)}
        />
      </div>
      <h2>{say(`goal.${goal}`)}</h2>
      <p>{about[language]}</p>
      <Kept keep={keep} base={base} scenario={scenario} isFixed />
      <GoalBox goal={goal} isReached={isReached} changes={changes} budget={budget} isHeaded />
      {isDone ? (
        <>
          <Stars stars={starsFor(changes, challenge)} />
          {changes > par && <p>{t('challenge.par', { par })}</p>}
          {next !== undefined && (
            <div className="lesson-acts">
              <button
                type="button"
                className="button is-strong"
                onClick={() => void openChallenge(store, next.id)}
              >
                {t('challenge.next')}
              </button>
            </div>
          )}
        </>
      ) : (
        <>
          <p className="task-how">{t('task.how')}</p>
          <Hints
            hint={t('challenge.par', { par })}
            segment={solution.fates?.[0]?.segment ?? null}
            onSolve={() => change(solved(base, solution))}
          />
        </>
      )}
      {changes > 0 && (
        <button type="button" className="link-button" onClick={() => void openChallenge(store, id)}>
          {t('task.afresh')}
        </button>
      )}
    </section>
  )
}
