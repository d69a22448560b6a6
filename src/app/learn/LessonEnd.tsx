import { learn } from '../../i18n/learn/learn'
import type { Lesson } from '../../lessons/lesson'
import { EveryNetwork } from './EveryNetwork'
import { NextLesson } from './NextLesson'
import { useProgress } from './progress'

interface LessonEndProps {
  readonly lesson: Lesson
  readonly onCourse: () => void
}

/** Under the last step, once it is done: what comes next. */
export function LessonEnd({ lesson, onCourse }: LessonEndProps) {
  const t = learn.useTranslate()
  const last = lesson.steps.at(-1)?.id ?? ''
  const isDone = useProgress(({ steps }) => steps[`${lesson.id}.${last}`] ?? false)
  if (!isDone) return null
  return (
    <>
      {lesson.explores !== undefined && (
        <>
          <h3 className="every-title">{t('every.title')}</h3>
          <EveryNetwork lesson={lesson} />
        </>
      )}
      <NextLesson lesson={lesson} onCourse={onCourse} />
    </>
  )
}
