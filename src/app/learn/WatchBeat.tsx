import { Suspense, useEffect, useRef } from 'react'
import { learn } from '../../i18n/learn/learn'
import { useLab } from '../labContext'
import { timelineOf } from '../traceOf'
import type { BeatProps } from './beatParts'
import { LifetimesFigure } from './laterFigure'
import { useProgress } from './progress'
import { firstMoment, momentOf } from './steps'
import { WatchButton } from './WatchButton'

/** Something happens, and pauses by itself where it matters; then it is said what it means. */
export function WatchBeat({ lesson, step, text, say, onNext }: BeatProps<'watch'>) {
  const t = learn.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const compare = useLab((lab) => lab.compare)
  const { seek, playTo, drawVeil } = useLab((lab) => lab)
  const passStep = useProgress((progress) => progress.passStep)
  const watching = useRef<HTMLButtonElement>(null)
  const shown = { scenario, compare }
  const until = momentOf(shown, step.until)
  const { end } = timelineOf(shown)
  const isSeen = useLab((lab) => until === null || lab.playhead >= until)
  const isOver = useLab((lab) => lab.playhead >= end)
  useEffect(() => {
    if (isSeen) passStep(lesson, step.id)
  }, [isSeen, passStep, lesson, step.id])
  // How two worlds end is told by their end, not by the moment up to which a step goes: later steps ask about it.
  useEffect(() => drawVeil(isOver ? 'future' : 'all'), [isOver, drawVeil])
  const watch = () => {
    if (until === null) return
    if (isSeen) seek(firstMoment(step, shown))
    playTo(until)
  }
  const goThere = () => {
    if (until !== null) seek(until)
    // This button goes away.
    watching.current?.focus({ preventScroll: true })
  }
  return (
    <>
      {isSeen && say(text.after ?? []).map((sentence) => <p key={sentence}>{sentence}</p>)}
      {step.figure === 'lifetimes' && (
        <Suspense fallback={null}>
          <LifetimesFigure />
        </Suspense>
      )}
      <div className="lesson-acts">
        {isSeen && onNext !== null && (
          <button type="button" className="button is-strong" onClick={onNext}>
            {t('step.next')}
          </button>
        )}
        <WatchButton
          ref={watching}
          isSeen={isSeen}
          emphasis={isSeen ? 'outlined' : 'strong'}
          onWatch={watch}
        />
        {!isSeen && (
          <button type="button" className="link-button" onClick={goThere}>
            {t('answer.now')}
          </button>
        )}
      </div>
    </>
  )
}
