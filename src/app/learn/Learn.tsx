import './learn.css'
import { Suspense, useEffect, useState } from 'react'
import { learn } from '../../i18n/learn/learn'
import { useLab } from '../labContext'
import { ChallengePanel } from './ChallengePanel'
import { ExplorationPanel } from './ExplorationPanel'
import { LessonPanel } from './LessonPanel'
import { OwnChallengePanel } from './OwnChallengePanel'
import { ownName } from './ownName'
import { QuizPanel } from './QuizPanel'
import { type Beat, beatOf, challengeOf, explorationOf } from './start'
import { WhatHappened } from './WhatHappened'
import { type WorldInView, WorldSwitch } from './WorldSwitch'

interface LearnProps {
  readonly onCourse: () => void
}

/** What the reader is about, beside the stage: a step of a lesson, a challenge, or questions. */
export default function Learn({ onCourse }: LearnProps) {
  const t = learn.useTranslate()
  const activity = useLab((lab) => lab.activity)
  const beat = beatOf(activity)
  const challenge = challengeOf(activity)
  const exploration = explorationOf(activity)
  const [isFolded, setFolded] = useState(false)
  const compare = useLab((lab) => lab.compare)
  const isComparing = compare !== null
  const asked = askedWorld(beat)
  const [inView, setInView] = useState<{ readonly of: unknown; readonly world: WorldInView }>()
  // Each step begins with the world that it asks about.
  const world = inView !== undefined && inView.of === beat?.step ? inView.world : asked
  useEffect(() => {
    // The words take room from the stage: what they speak of must stay in view.
    if (activity === null || isComparing) return
    document.querySelector('[data-playhead]')?.scrollIntoView({ block: isFolded ? 'nearest' : 'center' })
  }, [activity, isFolded, isComparing])
  return (
    <aside
      className={isFolded ? 'learn is-folded' : 'learn'}
      aria-label={t('course.title')}
      data-in-view={isComparing ? world : undefined}
    >
      <div className="learn-top">
        <button
          type="button"
          className="learn-fold"
          aria-expanded={!isFolded}
          onClick={() => setFolded(!isFolded)}
        >
          {t(isFolded ? 'learn.unfold' : 'learn.fold')}
        </button>
        {isComparing && (
          <Suspense fallback={null}>
            <WorldSwitch
              mechanism={compare}
              world={world}
              onChange={(chosen) => setInView({ of: beat?.step, world: chosen })}
            />
          </Suspense>
        )}
      </div>
      <div className="learn-words">
        <Suspense fallback={<p>{t('course.loading')}</p>}>
          {beat !== null && (
            <LessonPanel key={`${beat.lesson.id} ${beat.step.id}`} beat={beat} onCourse={onCourse} />
          )}
          {exploration !== null && <ExplorationPanel lesson={exploration} onCourse={onCourse} />}
          {challenge !== null && (
            <ChallengePanel key={challenge.id} challenge={challenge} onCourse={onCourse} />
          )}
          {activity?.kind === 'own-challenge' && (
            <OwnChallengePanel key={ownName(activity)} challenge={activity} onCourse={onCourse} />
          )}
          {activity?.kind === 'quiz' && <QuizPanel />}
          <WhatHappened />
        </Suspense>
      </div>
    </aside>
  )
}

/** The world that a step asks about; else the one without the mechanism. */
function askedWorld(beat: Beat | null): WorldInView {
  const isWithAsked = beat?.step.kind === 'predict' && 'world' in beat.step.ask && beat.step.ask.world === 1
  return isWithAsked ? 'with' : 'without'
}
