import type { Ms } from '../../engine/settings'
import type { Trace } from '../../simulation/trace'
import { type Box, crosses, type Point } from './boxes'
import { type Bracket, bracketsOf } from './brackets'
import { type Dimensions, dimensionsFor } from './dimensions'
import { type FlightLine, flightLines, pointAt, pointsAlong } from './flights'
import { hitWidths } from './hitArea'
import { type Band, bandsOf } from './lanes'
import { measureText } from './measure'
import type { SegmentWords } from './segmentLabelParts'
import { placeSegmentLabels, type SegmentLabel } from './segmentLabels'
import { placeSideLabels, type SideLabel, type SideWords } from './sideLabels'
import { slotsOf } from './slots'
import { type Fold, type TimeScale, timeScaleOf } from './timeScale'
import { troublesOf } from './troubles'

/** Words that are part of the picture. Their lengths matter to it. */
export interface DiagramWords extends SegmentWords, SideWords {
  /** `58.9 s of silence`, or of waiting for a segment that is late. */
  readonly fold: (length: Ms, silent: boolean) => string
}

/** A fold with its label. */
export interface FoldMark extends Fold {
  readonly text: string
  readonly box: Box
}

/** Everything that is drawn, with its place: a pure function of trace, width and words. The playhead is not in it. */
export interface Layout {
  readonly dimensions: Dimensions
  readonly height: number
  readonly scale: TimeScale
  readonly bands: readonly Band[]
  readonly brackets: readonly Bracket[]
  readonly lines: readonly FlightLine[]
  /** For each segment the places of its flights in `lines`. */
  readonly linesOfSegment: readonly (readonly number[])[]
  /** Parallel to `lines`: how wide a strip along each can be pressed. */
  readonly hitWidths: readonly number[]
  /** Parallel to `lines`; null where there was no room. */
  readonly segmentLabels: readonly (SegmentLabel | null)[]
  readonly sideLabels: readonly SideLabel[]
  readonly folds: readonly FoldMark[]
}

/** How large the cross of a lost segment and the dagger of an expired one are. */
export const END_MARK = 20

/** Lays a trace out for a stage of this width. */
export function layoutOf(trace: Trace, width: number, words: DiagramWords, zoom = 1): Layout {
  const dimensions = dimensionsFor(width, zoom)
  const slots = slotsOf(trace)
  const scale = timeScaleOf(trace, slots, dimensions)
  const bands = bandsOf(trace, scale, dimensions)
  const { brackets, reach } = bracketsOf(trace, scale, dimensions)
  const lines = flightLines(trace, scale, slots, dimensions)
  const folds = scale.folds.map((fold) => foldMark(fold, lines, dimensions, words))
  const obstacles = [...folds.map(({ box }) => box), ...lines.flatMap(endMark)]
  const segmentLabels = placeSegmentLabels(trace, lines, obstacles, dimensions, words)
  const sideLabels = placeSideLabels(bands, brackets, troublesOf(trace, scale), reach, dimensions, words)
  const lowest = Math.max(
    scale.bottom,
    ...sideLabels.map(({ box, upright }) => box.y + (upright ? box.width : box.height) / 2),
    ...segmentLabels.map((label) => (label === null ? 0 : label.box.y + label.box.width / 2)),
  )
  const height = Math.ceil(Math.max(scale.bottom + dimensions.bottom, lowest + 6))
  const linesOfSegment = trace.segments.map((): number[] => [])
  for (const [place, { segment }] of lines.entries()) linesOfSegment[segment]?.push(place)
  return {
    dimensions,
    height,
    scale,
    bands,
    brackets,
    lines,
    linesOfSegment,
    hitWidths: hitWidths(lines),
    segmentLabels,
    sideLabels,
    folds,
  }
}

/** Where between the lanes the label of a fold may stand, the best place first. */
const FOLD_PLACES = [0.5, 0.38, 0.62, 0.28, 0.72]

function foldMark(
  fold: Fold,
  lines: readonly FlightLine[],
  { lane, type }: Dimensions,
  words: DiagramWords,
): FoldMark {
  const text = words.fold(fold.end - fold.start, fold.silent)
  const width = measureText(text, 'bold', type.note) + 12
  const passing = lines
    .filter(({ start, finish }) => start.y < fold.bottom && finish.y > fold.top)
    .map(pointsAlong)
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

/** What the cross or the dagger at the end of a line covers. */
function endMark(line: FlightLine): readonly Box[] {
  if (line.end === 'arrived') return []
  const { x, y } = pointAt(line, line.reaches)
  return [{ x, y, width: END_MARK, height: END_MARK, angle: 0 }]
}
