import './learn.css'
import { Suspense, useEffect, useState } from 'react'
import { learn } from '../../i18n/learn/learn'
import { useLab } from '../labContext'
import { ChallengePanel } from './ChallengePanel'
import { LessonPanel } from './LessonPanel'
import { OwnChallengePanel } from './OwnChallengePanel'
import { QuizPanel } from './QuizPanel'
import { beatOf, challengeOf } from './start'
import { WhatHappened } from './WhatHappened'

interface LearnProps {
  readonly onCourse: () => void
}

/** What the reader is about, beside the stage: a step of a lesson, a challenge, or questions. */
export default function Learn({ onCourse }: LearnProps) {
  const t = learn.useTranslate()
  const activity = useLab((lab) => lab.activity)
  const beat = beatOf(activity)
  const challenge = challengeOf(activity)
  const [isFolded, setFolded] = useState(false)
  const isComparing = useLab((lab) => lab.compare !== null)
  useEffect(() => {
    // The words take room from the stage: what they speak of must stay in view.
    if (activity === null || isComparing) return
    document.querySelector('[data-playhead]')?.scrollIntoView({ block: isFolded ? 'nearest' : 'center' })
  }, [activity, isFolded, isComparing])
  return (
    <aside className={isFolded ? 'learn is-folded' : 'learn'} aria-label={t('course.title')}>
      <button
        type="button"
        className="learn-fold"
        aria-expanded={!isFolded}
        onClick={() => setFolded(!isFolded)}
      >
        {t(isFolded ? 'learn.unfold' : 'learn.fold')}
      </button>
      <Suspense fallback={<p>{t('course.loading')}</p>}>
        {beat !== null && (
          <LessonPanel key={`${beat.lesson.id} ${beat.step.id}`} beat={beat} onCourse={onCourse} />
        )}
        {challenge !== null && (
          <ChallengePanel key={challenge.id} challenge={challenge} onCourse={onCourse} />
        )}
        {activity?.kind === 'own-challenge' && <OwnChallengePanel challenge={activity} onCourse={onCourse} />}
        {activity?.kind === 'quiz' && <QuizPanel />}
        <WhatHappened />
      </Suspense>
    </aside>
  )
}
