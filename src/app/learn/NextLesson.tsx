import { learn } from '../../i18n/learn/learn'
import { lessons } from '../../lessons/index'
import type { Lesson } from '../../lessons/lesson'
import { useLabStore } from '../labContext'
import { openStep } from './steps'
import { useLessonLanguage } from './useTexts'

interface NextLessonProps {
  readonly lesson: Lesson
  readonly onCourse: () => void
}

/** To the lesson that follows, or to the list of all. */
export function NextLesson({ lesson, onCourse }: NextLessonProps) {
  const t = learn.useTranslate()
  const store = useLabStore()
  const language = useLessonLanguage()
  const next = lessons[lessons.indexOf(lesson) + 1]
  return (
    <div className="lesson-acts">
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
