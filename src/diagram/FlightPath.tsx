import { memo } from 'react'
import { type FlightLine, headingAt, pathBetween, pointAt } from './layout/flights'

interface FlightPathProps {
  readonly line: FlightLine
  /** How far it has come, 0 to 1; null before it begins. */
  readonly reached: number | null
  readonly zoom: number
}

/**
 * One flight: faint before it begins; on its way a line up to a dot at the playhead; at its end an arrowhead, a cross
 * where it was lost, or a dagger where it grew older than MSL.
 */
export const FlightPath = memo(function FlightPath({ line, reached, zoom }: FlightPathProps) {
  const { reaches, end, isCopy } = line
  const className = `mark-flight${isCopy ? ' is-copy' : ''}`
  if (reached === null) {
    return (
      <g className={`${className} is-future`}>
        <path className="mark-line" d={pathBetween(line, 0, reaches)} />
        <EndMark line={line} zoom={zoom} />
      </g>
    )
  }
  const isOver = reached >= reaches
  const drawn = Math.min(reached, reaches)
  const dot = pointAt(line, reached)
  return (
    <g className={className}>
      {drawn < 1 && <path className="mark-line is-rest" d={pathBetween(line, drawn, 1)} />}
      {drawn > 0 && (
        <path
          className="mark-line"
          d={pathBetween(line, 0, end === 'expired' && isOver ? FADES_FROM : drawn)}
        />
      )}
      {end === 'expired' && isOver && FADING.map((fade) => <Fading key={fade.from} line={line} {...fade} />)}
      {isOver ? (
        <EndMark line={line} zoom={zoom} />
      ) : (
        <circle className="mark-dot" cx={dot.x} cy={dot.y} r={6.5 * zoom} />
      )}
    </g>
  )
})

/** From here on the line of a segment that grows too old fades, in steps. */
const FADES_FROM = 0.4
const STEPS = 6
const FADING = Array.from({ length: STEPS }, (_, step) => ({
  from: FADES_FROM + ((1 - FADES_FROM) * step) / STEPS,
  to: FADES_FROM + ((1 - FADES_FROM) * (step + 1)) / STEPS,
  opacity: 1 - (step + 1) / (STEPS + 1.5),
}))

interface FadingProps {
  readonly line: FlightLine
  readonly from: number
  readonly to: number
  readonly opacity: number
}

const Fading = ({ line, from, to, opacity }: FadingProps) => (
  <path className="mark-line" opacity={opacity} d={pathBetween(line, from, to)} />
)

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
