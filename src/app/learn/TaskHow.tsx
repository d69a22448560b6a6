import { learn } from '../../i18n/learn/learn'

interface TaskHowProps {
  /** Besides the network there are mechanisms, or times, to be changed. */
  readonly hasMechanisms: boolean
  readonly hasTimes: boolean
}

/** With what a task is done, and where that is found. */
export function TaskHow({ hasMechanisms, hasTimes }: TaskHowProps) {
  const t = learn.useTranslate()
  return (
    <p className="task-how">
      {t('task.how')} {hasMechanisms && hasTimes && t('task.how.controls')}
      {hasMechanisms && !hasTimes && t('task.how.mechanisms')}
      {hasTimes && !hasMechanisms && t('task.how.times')}
    </p>
  )
}
