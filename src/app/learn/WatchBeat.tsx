import { Suspense, useEffect } from 'react'
import { learn } from '../../i18n/learn/learn'
import { useLab } from '../labContext'
import type { BeatProps } from './beatParts'
import { LifetimesFigure } from './laterFigure'
import { useProgress } from './progress'
import { firstMoment, momentOf } from './steps'

/** Something happens, and pauses by itself where it matters; then it is said what it means. */
export function WatchBeat({ lesson, step, text, say, onNext }: BeatProps<'watch'>) {
  const t = learn.useTranslate()
  const shown = useLab(({ scenario }) => scenario)
  const compare = useLab((lab) => lab.compare)
  const { seek, playTo, drawVeil } = useLab((lab) => lab)
  const passStep = useProgress((progress) => progress.passStep)
  const until = momentOf({ scenario: shown, compare }, step.until)
  const isSeen = useLab((lab) => until === null || lab.playhead >= until)
  const isPlaying = useLab((lab) => lab.isPlaying)
  useEffect(() => {
    if (isSeen) passStep(lesson, step.id)
  }, [isSeen, passStep, lesson, step.id])
  useEffect(() => drawVeil(isSeen ? 'future' : 'all'), [isSeen, drawVeil])
  const watch = () => {
    if (until === null) return
    if (isSeen) seek(firstMoment(step, { scenario: shown, compare }))
    playTo(until)
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
        <button
          type="button"
          className={isSeen ? 'button is-outlined' : 'button is-strong'}
          disabled={isPlaying}
          onClick={watch}
        >
          {t(isSeen ? 'step.watch.again' : 'step.watch')}
        </button>
      </div>
    </>
  )
}
