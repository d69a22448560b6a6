import './learn.css'
import { Suspense } from 'react'
import { learn } from '../../i18n/learn/learn'
import { challenges } from '../../lessons/challenges'
import { starsFor } from '../../lessons/challenges/challenge'
import { lessons } from '../../lessons/index'
import type { Lesson } from '../../lessons/lesson'
import { lessonWords } from '../../lessons/words/words'
import { Sheet } from '../../ui/Sheet'
import { useLab, useLabStore } from '../labContext'
import { AuthorForm } from './AuthorForm'
import { openChallenge } from './openChallenge'
import { useProgress } from './progress'
import { openStep } from './steps'
import { useLessonLanguage } from './useTexts'

interface CourseProps {
  readonly closeName: string
  readonly onClose: () => void
}

/** All lessons and challenges, with what has been done of them. */
export default function Course({ closeName, onClose }: CourseProps) {
  const t = learn.useTranslate()
  return (
    <Sheet title={t('course.title')} closeName={closeName} isOpen onClose={onClose}>
      <Suspense fallback={<p>{t('course.loading')}</p>}>
        <CourseList onClose={onClose} />
      </Suspense>
    </Sheet>
  )
}

function CourseList({ onClose }: { readonly onClose: () => void }) {
  const t = learn.useTranslate()
  const say = lessonWords.useTranslate()
  const store = useLabStore()
  const { pursue, show } = useLab((lab) => lab)
  const { steps, challenges: best, clear } = useProgress()
  const hasProgress = Object.keys(steps).length + Object.keys(best).length > 0
  return (
    <div className="course">
      <h3>{t('course.lessons')}</h3>
      <ol className="course-list">
        {lessons.map((lesson, place) => (
          <LessonRow key={lesson.id} lesson={lesson} number={place + 1} onOpen={onClose} />
        ))}
      </ol>
      <h3>{t('course.challenges')}</h3>
      <ol className="course-list">
        {challenges.map((challenge) => {
          const changes = best[challenge.id]
          const stars = changes === undefined ? 0 : starsFor(changes, challenge)
          return (
            <li key={challenge.id}>
              <button
                type="button"
                className="course-row"
                onClick={() => {
                  void openChallenge(store, challenge.id)
                  onClose()
                }}
              >
                <span className="course-row-title">{say(`goal.${challenge.goal}`)}</span>
                <span className="course-row-state">
                  {stars === 0 ? t('course.challenge.open') : t('course.challenge.stars', { stars })}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
      <div className="course-more">
        <button
          type="button"
          className="button is-outlined"
          onClick={() => {
            pursue({ kind: 'quiz' })
            onClose()
          }}
        >
          {t('course.quiz')}
        </button>
        <p>{t('course.quiz.about')}</p>
        <button type="button" className="button is-outlined" onClick={() => show('explorer')}>
          {t('course.explorer')}
        </button>
        <p>{t('course.explorer.about')}</p>
        <AuthorForm onStart={onClose} />
      </div>
      <p className="course-progress">
        {t('course.progress')}{' '}
        {hasProgress && (
          <button type="button" className="link-button" onClick={clear}>
            {t('course.clear')}
          </button>
        )}
      </p>
    </div>
  )
}

interface LessonRowProps {
  readonly lesson: Lesson
  readonly number: number
  readonly onOpen: () => void
}

function LessonRow({ lesson, number, onOpen }: LessonRowProps) {
  const t = learn.useTranslate()
  const store = useLabStore()
  const language = useLessonLanguage()
  const steps = useProgress((progress) => progress.steps)
  const done = lesson.steps.filter(({ id }) => steps[`${lesson.id}.${id}`] === true)
  // She goes on where she left off; a lesson that is done begins again.
  const first = lesson.steps.find((step) => !done.includes(step)) ?? lesson.steps[0]
  return (
    <li>
      <button
        type="button"
        className="course-row"
        onClick={() => {
          void openStep(store, lesson.id, first?.id ?? null, false)
          onOpen()
        }}
      >
        <span className="course-row-title">
          {t('course.lesson', { number, title: lesson.title[language] })}
        </span>
        <span className="course-row-about">{lesson.about[language]}</span>
        <span className="course-row-state">
          {t('course.minutes', { minutes: lesson.minutes })}
          {done.length > 0 && ` · ${t('course.done', { done: done.length, all: lesson.steps.length })}`}
        </span>
      </button>
    </li>
  )
}
