import type { Ms } from '../engine/settings'
import { formatDuration } from './duration'
import type { Layout } from './layout/layout'
import { measureText } from './layout/measure'

interface PlayheadLineProps {
  readonly layout: Layout
  readonly playhead: Ms
}

/** The present moment: a line across the stage, with the clock at its left end. */
export function PlayheadLine({ layout, playhead }: PlayheadLineProps) {
  const { dimensions, scale } = layout
  const { type, clockBeside, span } = dimensions
  const [edge, end] = span
  const y = scale.y(playhead)
  const text = formatDuration(playhead)
  if (!clockBeside) {
    // The names of states stand where the clock would be: the head of the stage shows it instead.
    return (
      <g className="mark-playhead" data-playhead={playhead} transform={`translate(0 ${y})`}>
        <line x1={edge} x2={end} />
        <path className="mark-playhead-pointer" d="M0 -6L9 0L0 6Z" />
      </g>
    )
  }
  const tagHeight = type.note * 1.75
  const tagWidth = measureText(text, 'mono', type.note) + type.note * 1.3
  return (
    <g className="mark-playhead" data-playhead={playhead} transform={`translate(0 ${y})`}>
      <line x1={edge} x2={end} />
      <rect
        className="mark-playhead-clock"
        x={edge}
        y={-tagHeight / 2}
        width={tagWidth}
        height={tagHeight}
        rx={tagHeight / 2}
      />
      <text x={edge + tagWidth / 2} dy="0.36em" textAnchor="middle" fontSize={type.note}>
        {text}
      </text>
    </g>
  )
}
