import { learn } from '../../i18n/learn/learn'
import { lessons } from '../../lessons/index'
import type { Lesson } from '../../lessons/lesson'
import { useLab, useLabStore } from '../labContext'
import { useProgress } from './progress'
import { openStep } from './steps'
import { useLessonLanguage } from './useTexts'

interface LessonEndProps {
  readonly lesson: Lesson
  readonly onCourse: () => void
}

/** Under the last step, once it is done: what comes next. */
export function LessonEnd({ lesson, onCourse }: LessonEndProps) {
  const t = learn.useTranslate()
  const store = useLabStore()
  const language = useLessonLanguage()
  const last = lesson.steps.at(-1)?.id ?? ''
  const isDone = useProgress(({ steps }) => steps[`${lesson.id}.${last}`] ?? false)
  const { open, show } = useLab((lab) => lab)
  const next = lessons[lessons.indexOf(lesson) + 1]
  if (!isDone) return null
  const { explores } = lesson
  return (
    <div className="lesson-acts">
      {explores !== undefined && (
        <button
          type="button"
          className="button is-outlined"
          onClick={() => {
            open(explores, 0)
            show('explorer')
          }}
        >
          {t('end.explorer')}
        </button>
      )}
      {next === undefined ? (
        <button type="button" className="button is-strong" onClick={onCourse}>
          {t('step.end')}
        </button>
      ) : (
        <button
          type="button"
          className="button is-strong"
          onClick={() => void openStep(store, next.id, null)}
        >
          {t('step.finish', { title: next.title[language] })}
        </button>
      )}
    </div>
  )
}
