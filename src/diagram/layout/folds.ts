import type { Ms } from '../../engine/settings'
import { type Box, crosses, type Point } from './boxes'
import type { Dimensions } from './dimensions'
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

/** Where between the lanes the label of a fold may stand, the best place first. */
const FOLD_PLACES = [0.5, 0.38, 0.62, 0.28, 0.72]

/** Labels a fold, where no flight passes through the label if there is such a place. */
export function foldMark(
  fold: Fold,
  flights: Flights,
  { lane, type }: Dimensions,
  words: FoldWords,
): FoldMark {
  const text = words.fold(fold.end - fold.start, fold.silent)
  const width = measureText(text, 'bold', type.note) + 12
  const passing = flights.over(fold.top, fold.bottom).map(pointsAlong)
  const boxes = FOLD_PLACES.map((place) => ({
    x: lane.A + (lane.B - lane.A) * place,
    y: (fold.top + fold.bottom) / 2,
    width,
    height: type.note * 1.4,
    angle: 0,
  }))
  const isCrossed = (box: Box) =>
    passing.some((points) => points.some((q, i) => i > 0 && crosses(points[i - 1] as Point, q, box)))
  const fits = boxes.filter((box) => box.x - width / 2 > lane.A + 24 && box.x + width / 2 < lane.B - 24)
  return { ...fold, text, box: fits.find((box) => !isCrossed(box)) ?? (boxes[0] as Box) }
}
