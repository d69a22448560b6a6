import { bandClass, isHatched, roundingOf } from './art/laneArt'
import { type Clock, useMoving } from './clock'
import type { Band } from './layout/lanes'
import type { TimeScale } from './layout/timeScale'

interface PassedBandProps {
  readonly band: Band
  readonly clock: Clock
  readonly scale: TimeScale
}

/** What has passed of a band in whose time the playhead is: it grows with the clock. */
export function PassedBand({ band, clock, scale }: PassedBandProps) {
  const { x, width, top, bottom } = band
  const passedAt = (moment: number) => {
    const height = Math.min(bottom, Math.max(top, scale.y(moment))) - top
    return { height, rx: Math.min(roundingOf(width), height / 2) }
  }
  const solid = useMoving(clock, passedAt)
  const hatch = useMoving(clock, passedAt)
  return (
    <g className={bandClass(band)} data-tone={band.tone}>
      <rect x={x} y={top} width={width} {...solid} />
      {isHatched(band) && <rect className="mark-hatch" x={x} y={top} width={width} {...hatch} />}
    </g>
  )
}
