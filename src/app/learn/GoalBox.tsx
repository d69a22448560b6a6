import { learn } from '../../i18n/learn/learn'
import type { GoalId } from '../../lessons/goals'
import { lessonWords } from '../../lessons/words/words'

interface GoalBoxProps {
  readonly goal: GoalId
  readonly isReached: boolean
  readonly changes: number
  /** The most changes that may be made; null: any number. */
  readonly budget: number | null
  /** The goal is the heading already. */
  readonly isHeaded?: boolean
}

/** The goal, whether the run on the stage reaches it, and how many changes that took. */
export function GoalBox({ goal, isReached, changes, budget, isHeaded = false }: GoalBoxProps) {
  const t = learn.useTranslate()
  const say = lessonWords.useTranslate()
  const isOver = budget !== null && changes > budget
  const isDone = isReached && !isOver
  return (
    <div className="goal" data-goal={goal} data-reached={isDone} role="status">
      {!isHeaded && (
        <p>
          <strong>{t('task.goal')}</strong> {say(`goal.${goal}`)}
        </p>
      )}
      <p className={isDone ? 'answer is-right' : 'answer'}>
        <span aria-hidden="true">{isDone ? '✓ ' : '○ '}</span>
        {t(isDone ? 'task.reached' : 'task.open')}
      </p>
      <p className="goal-changes">
        {budget === null ? t('task.changes.free', { changes }) : t('task.changes', { changes, budget })}
      </p>
      {isReached && isOver && <p>{t('task.over', { budget })}</p>}
    </div>
  )
}
