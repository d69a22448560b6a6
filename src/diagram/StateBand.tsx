import type { Ms } from '../engine/settings'
import type { Band } from './layout/lanes'
import type { TimeScale } from './layout/timeScale'

interface StateBandProps {
  readonly band: Band
  readonly scale: TimeScale
  readonly playhead: Ms
}

/** A stay in one state as a band of its lane: solid up to the playhead, faint beyond. CLOSED is a short bar across. */
export function StateBand({ band, scale, playhead }: StateBandProps) {
  const { x, width, top, bottom, tone, state } = band
  const radius = width / 2.8
  if (bottom - top < 1) {
    const reach = state === 'CLOSED' ? 4 : 0
    const className = playhead >= band.start ? 'mark-instant' : 'mark-instant is-future'
    return (
      <rect
        className={className}
        data-tone={tone}
        x={x - reach}
        y={top - 1.5}
        width={width + 2 * reach}
        height={3}
        rx={1.5}
      />
    )
  }
  const now = Math.min(bottom, Math.max(top, scale.y(playhead)))
  const isHeld = state === 'TIME-WAIT'
  const isHollow = state === 'LISTEN'
  const kind = isHeld ? ' is-held' : isHollow ? ' is-hollow' : ''
  return (
    <g className={`mark-band${kind}`} data-tone={tone}>
      <rect className="is-future" x={x} y={top} width={width} height={bottom - top} rx={radius} />
      {playhead >= band.start && now > top && (
        <rect x={x} y={top} width={width} height={now - top} rx={Math.min(radius, (now - top) / 2)} />
      )}
      {isHeld && playhead >= band.start && (
        <rect
          className="mark-hatch"
          x={x}
          y={top}
          width={width}
          height={now - top}
          rx={Math.min(radius, (now - top) / 2)}
        />
      )}
    </g>
  )
}
