import { learn } from '../../i18n/learn/learn'
import { challenges } from '../../lessons/challenges'
import { type Challenge, starsFor } from '../../lessons/challenges/challenge'
import { changesBetween } from '../../lessons/changes'
import { reaches } from '../../lessons/goals'
import { solved } from '../../lessons/lesson'
import { lessonWords } from '../../lessons/words/words'
import { MECHANISMS } from '../../simulation/worlds'
import { IconButton } from '../../ui/IconButton'
import { useLab, useLabStore } from '../labContext'
import { traceOf } from '../traceOf'
import { GoalBox } from './GoalBox'
import { Hints } from './Hints'
import { isScriptKept, Kept, keepsTo } from './Kept'
import { openChallenge } from './openChallenge'
import { Stars } from './Stars'
import { TaskHow } from './TaskHow'
import { useSolution } from './useSolution'
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
  const changes = changesBetween(base, scenario)
  const isReached =
    reaches(traceOf(scenario), goal) && keepsTo(keep, base, scenario) && isScriptKept(base, scenario)
  const isDone = isReached && changes <= budget
  const { isFound, give } = useSolution({ challenge: id, scenario, isSolved: isDone, changes })
  const showSolution = () => {
    const shown = solved(base, solution)
    give(shown)
    change(shown)
  }
  // What was given stays given until it is off the stage.
  const afresh = () => void openChallenge(store, id).then(() => give(null))
  const next = challenges[challenges.indexOf(challenge) + 1]
  return (
    <section data-challenge={id}>
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
          {isFound ? <Stars stars={starsFor(changes, challenge)} /> : <p>{t('challenge.given')}</p>}
          {changes > par && <p>{t('challenge.par', { par })}</p>}
          <div className="lesson-acts">
            <button
              type="button"
              className="button is-strong"
              onClick={() => (next === undefined ? onCourse() : void openChallenge(store, next.id))}
            >
              {t(next === undefined ? 'challenge.end' : 'challenge.next')}
            </button>
          </div>
        </>
      ) : (
        <>
          <TaskHow hasMechanisms={keep.length < MECHANISMS.length} hasTimes={false} />
          <Hints
            hint={t('challenge.par', { par })}
            segment={solution.fates?.[0]?.segment ?? null}
            onSolve={showSolution}
          />
        </>
      )}
      {changes > 0 && (
        <button type="button" className="link-button" onClick={afresh}>
          {t('task.afresh')}
        </button>
      )}
    </section>
  )
}
