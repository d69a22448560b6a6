import { bracketEnds, bracketTone } from './art/laneArt'
import { type Clock, useMoving } from './clock'
import type { Bracket } from './layout/brackets'
import type { TimeScale } from './layout/timeScale'

interface PassedTimerProps {
  readonly bracket: Bracket
  readonly clock: Clock
  readonly scale: TimeScale
}

/** What has passed of the time of a timer that is running: its bracket fills. */
export function PassedTimer({ bracket, clock, scale }: PassedTimerProps) {
  const { from, to } = bracketEnds(bracket)
  const passed = useMoving(clock, (moment) => ({
    y2: Math.min(to, Math.max(from, scale.y(moment))),
  }))
  return (
    <line
      className="mark-timer-fill"
      data-tone={bracketTone(bracket)}
      x1={bracket.x}
      x2={bracket.x}
      y1={from}
      {...passed}
    />
  )
}
