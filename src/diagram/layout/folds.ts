import type { Ms } from '../../engine/settings'
import { type Box, lengthWithin, overlaps } from './boxes'
import type { Dimensions } from './dimensions'
import { END_MARK, endMark } from './endMark'
import { type Flights, pointsAlong } from './flights'
import { measureText } from './measure'
import type { Fold } from './timeScale'

/** `58.9 s of silence`, or of waiting for a segment that is late. */
export interface FoldWords {
  readonly fold: (length: Ms, silent: boolean) => string
}

/** A fold with its label. */
export interface FoldMark extends Fold {
  readonly text: string
  readonly box: Box
}

/** How far from the middle the label of a fold may stand, as parts of the way to a lane, the best place first. */
const ASIDE = Array.from({ length: 21 }, (_, place) => (place % 2 === 0 ? place : -place - 1) / 20)
/** How far from its middle height, as parts of the fold. */
const OFF = [0, -0.17, 0.17, -0.34, 0.34]
/** How near to the middle of a lane it may come: the lane is broken there. */
const LANE = 18

/**
 * Labels a fold where no flight passes through the label, and none ends. Where there is no such place it says nothing:
 * the lanes are broken all the same.
 */
export function foldMark(
  fold: Fold,
  flights: Flights,
  { lane, type }: Dimensions,
  words: FoldWords,
): FoldMark {
  const text = words.fold(fold.end - fold.start, fold.silent)
  const width = measureText(text, 'bold', type.note) + 12
  const passing = flights.over(fold.top - END_MARK, fold.bottom + END_MARK)
  const trails = passing.map(pointsAlong)
  const ends = passing.flatMap(endMark)
  const x = (lane.A + lane.B) / 2
  const y = (fold.top + fold.bottom) / 2
  const furthest = Math.max(0, (lane.B - lane.A - width) / 2 - LANE)
  for (const off of OFF) {
    for (const aside of ASIDE) {
      const place = { x: x + aside * furthest, y: y + off * (fold.bottom - fold.top) }
      const box = { ...place, width, height: type.note * 1.4, angle: 0 }
      const isFree =
        trails.every((points) => lengthWithin(points, box) === 0) && !ends.some((end) => overlaps(end, box))
      if (isFree) return { ...fold, text, box }
    }
  }
  return { ...fold, text: '', box: { x, y, width: 0, height: 0, angle: 0 } }
}

/** What a fold covers: its label, and the rule across the picture. */
export const foldObstacles = ({ box }: FoldMark, { width }: Dimensions): readonly Box[] => [
  box,
  { ...box, x: width / 2, width, height: 2 },
]
