import type { Ref } from 'react'
import { learn } from '../../i18n/learn/learn'
import { useLab } from '../labContext'

interface WatchButtonProps {
  readonly ref?: Ref<HTMLButtonElement>
  readonly isSeen: boolean
  readonly emphasis: 'strong' | 'outlined'
  readonly onWatch: () => void
}

/** Plays what a step is about. While it plays there is nothing to press, but the focus stays. */
export function WatchButton({ ref, isSeen, emphasis, onWatch }: WatchButtonProps) {
  const t = learn.useTranslate()
  const isPlaying = useLab((lab) => lab.isPlaying)
  return (
    <button
      ref={ref}
      type="button"
      className={`button is-${emphasis}`}
      aria-disabled={isPlaying}
      onClick={() => {
        if (!isPlaying) onWatch()
      }}
    >
      {t(isSeen ? 'step.watch.again' : 'step.watch')}
    </button>
  )
}
