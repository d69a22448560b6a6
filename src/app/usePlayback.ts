import { useEffect } from 'react'
import type { TimeScale } from '../diagram/layout/timeScale'
import { type LabStore, useLab, useLabStore } from './labContext'
import { nextShown, timelineOf } from './traceOf'

/** How fast the playhead moves over the screen at ordinary speed, in px per second. */
const PACE = 90

/** How long each moment stays on the screen of a reader who asks for less motion, in ms. */
const DWELL = 1200

/** Goes from moment to moment, each a still picture. */
function playByMoments(store: LabStore, speed: number): () => void {
  const timer = setInterval(() => {
    const lab = store.getState()
    const { playhead, seek, pause } = lab
    const next = nextShown(lab, playhead, 1)
    if (next === null) pause()
    else seek(next)
  }, DWELL / speed)
  return () => clearInterval(timer)
}

/** Moves the playhead while the lab plays: at constant speed on the screen, so that the clock runs fast through folds. */
export function usePlayback(scale: TimeScale): void {
  const store = useLabStore()
  const isPlaying = useLab((lab) => lab.isPlaying)
  const speed = useLab((lab) => lab.speed)
  useEffect(() => {
    if (!isPlaying) return
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return playByMoments(store, speed)
    let before: number | null = null
    let frame = requestAnimationFrame(function advance(now) {
      const lab = store.getState()
      const { playhead, isPlaying: goesOn, seek, pause } = lab
      // A pause takes hold at once, before anything is rendered.
      if (!goesOn) return
      const { end } = timelineOf(lab)
      // A page that was hidden goes on where it stopped.
      const elapsed = Math.min(now - (before ?? now), 100)
      before = now
      const y = scale.y(playhead) + (elapsed / 1000) * PACE * speed
      seek(Math.max(playhead, scale.timeAt(y)))
      const reached = store.getState()
      if (reached.playhead >= end) pause()
      else if (reached.isPlaying) frame = requestAnimationFrame(advance)
    })
    return () => cancelAnimationFrame(frame)
  }, [store, isPlaying, speed, scale])
}
