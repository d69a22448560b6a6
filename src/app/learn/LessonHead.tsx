import { learn } from '../../i18n/learn/learn'
import { lessons } from '../../lessons/index'
import type { Lesson } from '../../lessons/lesson'
import { IconButton } from '../../ui/IconButton'
import { useLabStore } from '../labContext'
import { leave } from './steps'
import { useLessonLanguage } from './useTexts'

interface LessonHeadProps {
  readonly lesson: Lesson
  readonly onCourse: () => void
}

/** Which lesson this is, with the ways to all lessons and out of this one. */
export function LessonHead({ lesson, onCourse }: LessonHeadProps) {
  const t = learn.useTranslate()
  const store = useLabStore()
  const language = useLessonLanguage()
  return (
    <div className="lesson-head">
      <p className="lesson-name">
        <button type="button" className="link-button" onClick={onCourse}>
          {t('step.lesson', { number: lessons.indexOf(lesson) + 1 })}
        </button>{' '}
        {lesson.title[language]}
      </p>
      <IconButton icon="close" name={t('step.leave')} className="is-bare" onClick={() => leave(store)} />
    </div>
  )
}
