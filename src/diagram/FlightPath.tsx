import type { Ms } from '../engine/settings'
import { type FlightLine, headingAt, pathBetween, pointAt, uAtHeight } from './layout/flights'
import type { TimeScale } from './layout/timeScale'

interface FlightPathProps {
  readonly line: FlightLine
  readonly scale: TimeScale
  readonly playhead: Ms
  readonly zoom: number
}

/**
 * One flight: faint before it begins; on its way a line up to a dot at the playhead; at its end an arrowhead, a cross
 * where it was lost, or a dagger where it grew older than MSL.
 */
export function FlightPath({ line, scale, playhead, zoom }: FlightPathProps) {
  const { reaches, end, isCopy, sentAt, endsAt } = line
  const className = `mark-flight${isCopy ? ' is-copy' : ''}`
  if (playhead < sentAt) {
    return (
      <g className={`${className} is-future`}>
        <path className="mark-line" d={pathBetween(line, 0, reaches)} />
        <EndMark line={line} zoom={zoom} />
      </g>
    )
  }
  const reached = playhead >= endsAt ? 1 : uAtHeight(line, scale.y(playhead))
  const isOver = reached >= reaches
  const drawn = Math.min(reached, reaches)
  const dot = pointAt(line, reached)
  return (
    <g className={className}>
      {drawn < 1 && <path className="mark-line is-rest" d={pathBetween(line, drawn, 1)} />}
      {drawn > 0 && (
        <path
          className={end === 'expired' && isOver ? 'mark-line is-expired' : 'mark-line'}
          d={pathBetween(line, 0, drawn)}
        />
      )}
      {isOver ? (
        <EndMark line={line} zoom={zoom} />
      ) : (
        <circle className="mark-dot" cx={dot.x} cy={dot.y} r={6.5 * zoom} />
      )}
    </g>
  )
}

function EndMark({ line, zoom }: Pick<FlightPathProps, 'line' | 'zoom'>) {
  const { x, y } = pointAt(line, line.reaches)
  switch (line.end) {
    case 'arrived': {
      const degrees = (headingAt(line, 1) * 180) / Math.PI
      return (
        <path
          className="mark-arrow"
          transform={`translate(${x} ${y}) rotate(${degrees}) scale(${zoom})`}
          d="M0 0L-11 -4.6L-11 4.6Z"
        />
      )
    }
    case 'lost':
      return (
        <g className="mark-cross" transform={`translate(${x} ${y}) scale(${zoom})`}>
          <circle r={9} />
          <path d="M-3.6 -3.6L3.6 3.6M-3.6 3.6L3.6 -3.6" />
        </g>
      )
    case 'expired':
      return (
        <g className="mark-dagger" transform={`translate(${x} ${y}) scale(${zoom})`}>
          <circle r={9} />
          <path d="M0 -6V6M-3.6 -2.6H3.6" />
        </g>
      )
    default:
      return line.end satisfies never
  }
}
