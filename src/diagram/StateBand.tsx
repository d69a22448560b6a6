import { memo } from 'react'
import { type Clock, useMoving } from './clock'
import type { Band } from './layout/lanes'
import type { TimeScale } from './layout/timeScale'

interface StateBandProps {
  readonly band: Band
  readonly phase: 'ahead' | 'running' | 'over'
  readonly clock: Clock
  readonly scale: TimeScale
}

/** A stay in one state as a band of its lane: solid up to the playhead, faint beyond. CLOSED is a short bar across. */
export const StateBand = memo(function StateBand({ band, phase, clock, scale }: StateBandProps) {
  const { x, width, top, bottom, tone, state, isUnshared } = band
  if (bottom - top < 1) {
    const reach = state === 'CLOSED' ? 4 : 0
    return (
      <rect
        className={phase === 'ahead' ? 'mark-instant is-future' : 'mark-instant'}
        data-tone={tone}
        x={x - reach}
        y={top - 1.5}
        width={width + 2 * reach}
        height={3}
        rx={1.5}
      />
    )
  }
  // What waits, and what only one side believes in, is hatched.
  const isHatched = state === 'TIME-WAIT' || isUnshared
  const whole = { x, width, y: top, height: bottom - top, rx: width / 2.8 }
  return (
    <g className={state === 'LISTEN' ? 'mark-band is-hollow' : 'mark-band'} data-tone={tone}>
      {phase !== 'over' && <rect className="is-future" {...whole} />}
      {phase === 'over' && <rect {...whole} />}
      {phase === 'over' && isHatched && <rect className="mark-hatch" {...whole} />}
      {phase === 'running' && <Solid band={band} clock={clock} scale={scale} />}
      {phase === 'running' && isHatched && (
        <Solid band={band} clock={clock} scale={scale} className="mark-hatch" />
      )}
    </g>
  )
})

interface SolidProps extends Pick<StateBandProps, 'band' | 'clock' | 'scale'> {
  readonly className?: string
}

/** What has passed of a band. */
function Solid({ band, clock, scale, className }: SolidProps) {
  const { x, width, top, bottom } = band
  const passed = useMoving(clock, (moment) => {
    const height = Math.min(bottom, Math.max(top, scale.y(moment))) - top
    return { height, rx: Math.min(width / 2.8, height / 2) }
  })
  return <rect className={className} x={x} y={top} width={width} {...passed} />
}
