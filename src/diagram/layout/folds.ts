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
const ASIDE = [0, -0.2, 0.2, -0.4, 0.4, -0.6, 0.6, -0.8, 0.8, -1, 1]
/** How far from its middle height, as parts of the fold. */
const OFF = [0, -0.2, 0.2]
/** How near to the middle of a lane it may come: the lane is broken there. */
const LANE = 18

/** What it costs to cover the cross or the dagger of a flight: more than any line through the label, in px. */
const COVERED = 10_000

/**
 * Labels a fold where no flight passes through the label, if there is such a place; or else where least of one does, and
 * where none ends.
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
  let best: Box | null = null
  let least = Number.POSITIVE_INFINITY
  for (const off of OFF) {
    for (const aside of ASIDE) {
      const place = { x: x + aside * furthest, y: y + off * (fold.bottom - fold.top) }
      const box = { ...place, width, height: type.note * 1.4, angle: 0 }
      const length = trails.reduce((sum, points) => sum + lengthWithin(points, box), 0)
      const struck = length + COVERED * ends.filter((end) => overlaps(end, box)).length
      if (struck === 0) return { ...fold, text, box }
      if (struck < least) {
        least = struck
        best = box
      }
    }
  }
  return { ...fold, text, box: best as Box }
}
