import { memo } from 'react'
import type { Dimensions } from './layout/dimensions'
import type { FoldMark } from './layout/folds'

interface FoldBreakProps {
  readonly fold: FoldMark
  readonly dimensions: Dimensions
  /** It is not over yet. */
  readonly isFuture: boolean
}

/** A folded stretch of time: both lanes are broken, and the label says how long it is. */
export const FoldBreak = memo(function FoldBreak({ fold, dimensions, isFuture }: FoldBreakProps) {
  const { box, text } = fold
  const { lane, laneWidth, type } = dimensions
  const left = lane.A + laneWidth * 1.6
  const right = lane.B - laneWidth * 1.6
  return (
    <g className={isFuture ? 'mark-fold is-future' : 'mark-fold'}>
      <path
        className="mark-fold-rule"
        d={`M${left} ${box.y}H${box.x - box.width / 2}M${box.x + box.width / 2} ${box.y}H${right}`}
      />
      <text x={box.x} y={box.y} dy="0.35em" textAnchor="middle" fontSize={type.note}>
        {text}
      </text>
      <LaneBreak x={lane.A} y={box.y} width={laneWidth} />
      <LaneBreak x={lane.B} y={box.y} width={laneWidth} />
    </g>
  )
})

interface LaneBreakProps {
  readonly x: number
  readonly y: number
  readonly width: number
}

function LaneBreak({ x, y, width }: LaneBreakProps) {
  const half = width * 0.8
  const rise = width * 0.36
  const zigzag = (dy: number) =>
    `M${x - half} ${y + dy}l${half / 2} ${-rise}l${half} ${rise * 1.4}l${half / 2} ${-rise}`
  return (
    <>
      <path className="mark-fold-gap" strokeWidth={width * 0.5} d={zigzag(0)} />
      <path className="mark-fold-edge" d={`${zigzag(-width * 0.3)}${zigzag(width * 0.3)}`} />
    </>
  )
}
