import { useMemo } from 'react'
import { learn } from '../../i18n/learn/learn'
import { starsFor } from '../../lessons/challenges/challenge'
import { changesBetween } from '../../lessons/changes'
import { type GoalId, reaches } from '../../lessons/goals'
import { lessonWords } from '../../lessons/words/words'
import type { OwnChallenge } from '../../share/activity'
import { MECHANISMS } from '../../simulation/worlds'
import { IconButton } from '../../ui/IconButton'
import { useLab } from '../labContext'
import { traceOf } from '../traceOf'
import { ChallengeLink } from './ChallengeLink'
import { GoalBox } from './GoalBox'
import { Kept, keepsTo } from './Kept'
import { ownName } from './ownName'
import { Stars } from './Stars'
import { TaskHow } from './TaskHow'
import { useSolution } from './useSolution'

interface OwnChallengePanelProps {
  readonly challenge: OwnChallenge
  readonly onCourse: () => void
}

/** A challenge that came with a link, or one that is being made: its author has to solve it once. */
export function OwnChallengePanel({ challenge, onCourse }: OwnChallengePanelProps) {
  const { base, par, keep } = challenge
  const goal = challenge.goal as GoalId
  const t = learn.useTranslate()
  const say = lessonWords.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const { pursue, open } = useLab((lab) => lab)
  const changes = changesBetween(base, scenario)
  const isReached = reaches(traceOf(scenario), goal) && keepsTo(keep, base, scenario)
  const isSolved = isReached && changes > 0
  const name = useMemo(() => ownName(challenge), [challenge])
  const { isFound, give } = useSolution({ challenge: name, scenario, isSolved, changes })
  const afresh = () => {
    open(base, 0, [], null, challenge)
    give(null)
  }
  return (
    <section data-challenge="own">
      <div className="lesson-head">
        <p className="lesson-name">
          <button type="button" className="link-button" onClick={onCourse}>
            {t(par === null ? 'author.title' : 'challenge.own')}
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
      <p>{t(par === null ? 'author.solve' : 'challenge.reach')}</p>
      <Kept keep={keep} base={base} scenario={scenario} />
      <GoalBox goal={goal} isReached={isReached} changes={changes} budget={null} isHeaded />
      {isSolved && !isFound && <p>{t('challenge.given')}</p>}
      {isSolved && par !== null && (
        <>
          {isFound && <Stars stars={starsFor(changes, { par, budget: Number.POSITIVE_INFINITY })} />}
          <p>{t('challenge.par.own', { par })}</p>
        </>
      )}
      {isFound && par === null && (
        <>
          <p>{t('author.solved', { changes })}</p>
          <ChallengeLink challenge={{ ...challenge, par: changes }} />
        </>
      )}
      {!isReached && <TaskHow hasMechanisms={keep.length < MECHANISMS.length} hasTimes />}
      {changes > 0 && (
        <button type="button" className="link-button" onClick={afresh}>
          {t('task.afresh')}
        </button>
      )}
    </section>
  )
}
