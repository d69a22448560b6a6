import { memo } from 'react'
import { type Clock, useMoving } from './clock'
import { formatDuration } from './duration'
import type { Layout } from './layout/layout'
import { measureText } from './layout/measure'

interface PlayheadLineProps {
  readonly layout: Layout
  readonly clock: Clock
}

/** The present moment: a line across the stage, with the clock at its left end. */
export const PlayheadLine = memo(function PlayheadLine({ layout, clock }: PlayheadLineProps) {
  const { clockBeside, span } = layout.dimensions
  const [edge, end] = span
  const moving = useMoving(clock, (moment) => ({
    'data-playhead': moment,
    transform: `translate(0 ${layout.scale.y(moment)})`,
  }))
  return (
    <g className="mark-playhead" {...moving}>
      <line x1={edge} x2={end} />
      {/* Where the names of states stand in place of the clock the head of the stage shows it. */}
      {clockBeside ? (
        <ClockTag layout={layout} clock={clock} />
      ) : (
        <path className="mark-playhead-pointer" d="M0 -6L9 0L0 6Z" />
      )}
    </g>
  )
})

function ClockTag({ layout, clock }: PlayheadLineProps) {
  const { type, span } = layout.dimensions
  const [edge] = span
  const height = type.note * 1.75
  const widthAt = (moment: number) => measureText(formatDuration(moment), 'mono', type.note) + type.note * 1.3
  const plate = useMoving(clock, (moment) => ({ width: widthAt(moment) }))
  const time = useMoving(clock, (moment) => ({
    x: edge + widthAt(moment) / 2,
    children: formatDuration(moment),
  }))
  return (
    <>
      <rect
        className="mark-playhead-clock"
        x={edge}
        y={-height / 2}
        height={height}
        rx={height / 2}
        {...plate}
      />
      <text dy="0.36em" textAnchor="middle" fontSize={type.note} {...time} />
    </>
  )
}
