import { learn } from '../../i18n/learn/learn'
import { lessons } from '../../lessons/index'
import type { Lesson } from '../../lessons/lesson'
import { useLabStore } from '../labContext'
import { EveryNetwork } from './EveryNetwork'
import { LessonHead } from './LessonHead'
import { NextLesson } from './NextLesson'
import { openStep } from './steps'
import { useFocusHere } from './useFocusHere'

interface ExplorationPanelProps {
  readonly lesson: Lesson
  readonly onCourse: () => void
}

/** The run of a lesson while every network is tried on it, and the way back to the lesson. */
export function ExplorationPanel({ lesson, onCourse }: ExplorationPanelProps) {
  const t = learn.useTranslate()
  const store = useLabStore()
  const heading = useFocusHere<HTMLHeadingElement>()
  const last = lesson.steps.at(-1)?.id ?? null
  return (
    <section>
      <LessonHead lesson={lesson} onCourse={onCourse} />
      <h2 ref={heading} tabIndex={-1}>
        {t('every.title')}
      </h2>
      <p>{t('every.about')}</p>
      <EveryNetwork lesson={lesson} />
      <NextLesson lesson={lesson} onCourse={onCourse} />
      <div className="lesson-ways">
        <button
          type="button"
          className="button is-outlined"
          onClick={() => void openStep(store, lesson.id, last, false)}
        >
          {t('every.back', { number: lessons.indexOf(lesson) + 1 })}
        </button>
      </div>
    </section>
  )
}
