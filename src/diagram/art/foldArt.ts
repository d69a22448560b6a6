import type { Dimensions } from '../layout/dimensions'
import type { FoldMark } from '../layout/folds'
import { escaped, px } from './markup'

/** A folded stretch of time: both lanes are broken, and the label says how long it is. */
export function foldArt(fold: FoldMark, dimensions: Dimensions, isOver: boolean): string {
  const { box, text } = fold
  const { lane, laneWidth, type } = dimensions
  const left = lane.A + laneWidth * 1.6
  const right = lane.B - laneWidth * 1.6
  const half = box.width / 2
  const rule = `M${px(left)} ${px(box.y)}H${px(box.x - half)}M${px(box.x + half)} ${px(box.y)}H${px(right)}`
  const label = `x="${px(box.x)}" y="${px(box.y)}" dy="0.35em" text-anchor="middle" font-size="${type.note}"`
  const breaks = laneBreak(lane.A, box.y, laneWidth) + laneBreak(lane.B, box.y, laneWidth)
  return `<g class="mark-fold${isOver ? '' : ' is-future'}"><path class="mark-fold-rule" d="${rule}"/><text ${label}>${escaped(text)}</text>${breaks}</g>`
}

function laneBreak(x: number, y: number, width: number): string {
  const half = width * 0.8
  const rise = width * 0.36
  const zigzag = (dy: number) =>
    `M${px(x - half)} ${px(y + dy)}l${px(half / 2)} ${px(-rise)}l${px(half)} ${px(rise * 1.4)}l${px(half / 2)} ${px(-rise)}`
  const edges = zigzag(-width * 0.3) + zigzag(width * 0.3)
  return `<path class="mark-fold-gap" stroke-width="${px(width * 0.5)}" d="${zigzag(0)}"/><path class="mark-fold-edge" d="${edges}"/>`
}
