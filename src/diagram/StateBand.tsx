import { memo } from 'react'
import type { Band } from './layout/lanes'

interface StateBandProps {
  readonly band: Band
  /** Down to where it is solid: the height of the playhead, within the band. */
  readonly now: number
  readonly hasBegun: boolean
}

/** A stay in one state as a band of its lane: solid up to the playhead, faint beyond. CLOSED is a short bar across. */
export const StateBand = memo(function StateBand({ band, now, hasBegun }: StateBandProps) {
  const { x, width, top, bottom, tone, state, isUnshared } = band
  const radius = width / 2.8
  if (bottom - top < 1) {
    const reach = state === 'CLOSED' ? 4 : 0
    return (
      <rect
        className={hasBegun ? 'mark-instant' : 'mark-instant is-future'}
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
  const isHollow = state === 'LISTEN'
  const kind = isHollow ? ' is-hollow' : ''
  const solid = { x, y: top, width, height: now - top, rx: Math.min(radius, (now - top) / 2) }
  return (
    <g className={`mark-band${kind}`} data-tone={tone}>
      <rect className="is-future" x={x} y={top} width={width} height={bottom - top} rx={radius} />
      {hasBegun && now > top && <rect {...solid} />}
      {hasBegun && now > top && isHatched && <rect className="mark-hatch" {...solid} />}
    </g>
  )
})
