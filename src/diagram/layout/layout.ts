import type { Trace } from '../../simulation/trace'
import { reachOf } from './boxes'
import { type Bracket, bracketsOf } from './brackets'
import { type Dimensions, dimensionsFor } from './dimensions'
import { type FlightLine, type Flights, flightsOf, linesOf } from './flights'
import { type FoldMark, type FoldWords, foldMark } from './folds'
import { hitWidthOf } from './hitArea'
import { labelsOf } from './labels'
import { type Band, lanesOf } from './lanes'
import { madeOnce } from './made'
import type { SegmentWords } from './segmentLabelParts'
import type { SegmentLabel } from './segmentLabels'
import { placeSideLabels, type SideLabel, type SideWords } from './sideLabels'
import { slotsOf } from './slots'
import { type Course, type EventPlaces, type TimeScale, timeScaleOf } from './timeScale'
import { troublesOf } from './troubles'

/** Words that are part of the picture. Their lengths matter to it. */
export interface DiagramWords extends SegmentWords, SideWords, FoldWords {}

/** What is drawn of one segment. */
export interface SegmentPlace {
  /** Index into `trace.segments`. */
  readonly segment: number
  /** One for each flight. */
  readonly lines: readonly FlightLine[]
  /** Parallel to `lines`; null where there was no room. They are placed when they are first asked for. */
  readonly labels: readonly (SegmentLabel | null)[]
  /** How wide a strip along its line can be pressed. */
  readonly hitWidth: number
}

/**
 * Everything that is drawn, with its place: a pure function of trace, width and words. The playhead is not in it. What
 * may be a great deal is worked out where it is asked for, and always comes out the same.
 */
export interface Layout {
  readonly dimensions: Dimensions
  readonly height: number
  readonly scale: TimeScale
  readonly bands: readonly Band[]
  /** The brackets between these heights, in the order of their beginnings. */
  readonly bracketsAt: (from: number, to: number) => readonly Bracket[]
  readonly folds: readonly FoldMark[]
  /** All flights, in the order in which the segments were sent. They too are made when they are asked for. */
  readonly lines: readonly FlightLine[]
  /** Which segments' flights pass between these heights, in the order of sending. */
  readonly segmentsAt: (from: number, to: number) => readonly number[]
  readonly segmentPlace: (segment: number) => SegmentPlace
  /** The names of states and troubles beside the lanes. */
  readonly sideLabels: readonly SideLabel[]
  /** The names of timers about these heights. */
  readonly timerLabels: (from: number, to: number) => readonly SideLabel[]
}

/** Lays a trace out for a stage of this width. */
export function layoutOf(trace: Trace, width: number, words: DiagramWords): Layout {
  return layoutsOf([trace], width, () => words)[0] as Layout
}

/**
 * Lays traces out side by side: what happens at one time is at one height in all of them, and all are equally high, so
 * that they can be scrolled as one.
 */
export function layoutsOf(
  traces: readonly Trace[],
  width: number,
  wordsFor: (trace: Trace) => DiagramWords,
): readonly Layout[] {
  const dimensions = dimensionsFor(width)
  const courses = traces.map((trace) => ({ trace, slots: slotsOf(trace) }))
  const { scale, heights } = timeScaleOf(courses, dimensions)
  const pictures = courses.map((course, place) =>
    layoutOn({ scale, heights: heights[place] as Float64Array }, course, dimensions, wordsFor(course.trace)),
  )
  const height = Math.max(...pictures.map((picture) => picture.height))
  return pictures.map((picture) => picture.withHeight(height))
}

/** What needs no more room than this, and the layout of it on a picture that may be higher. */
interface Picture {
  readonly height: number
  readonly withHeight: (height: number) => Layout
}

function layoutOn(
  places: EventPlaces,
  { trace, slots }: Course,
  dimensions: Dimensions,
  words: DiagramWords,
): Picture {
  const { scale } = places
  const { bands, reach: lanes } = lanesOf(trace, scale, dimensions)
  const brackets = bracketsOf(trace, places, lanes, dimensions)
  const flights = flightsOf(trace, places, slots, dimensions)
  const folds = scale.folds.map((fold) => foldMark(fold, flights, dimensions, words))
  const sideLabels = placeSideLabels(bands, troublesOf(trace, places), brackets.reach, dimensions, words)
  const withHeight = (height: number): Layout => {
    const marks = { flights, folds, brackets, sideLabels, height }
    const labels = labelsOf(trace, marks, dimensions, words)
    return {
      dimensions,
      height,
      scale,
      bands,
      bracketsAt: brackets.over,
      folds,
      get lines() {
        return linesOf(flights)
      },
      segmentsAt: (from, to) =>
        [...new Set(flights.over(from, to).map(({ segment }) => segment))].sort((a, b) => a - b),
      segmentPlace: segmentPlaces(flights, labels.ofFlight),
      sideLabels: sideLabels.labels,
      timerLabels: labels.ofTimers,
    }
  }
  return { height: heightOf(scale, sideLabels.labels, dimensions), withHeight }
}

function heightOf(scale: TimeScale, sideLabels: readonly SideLabel[], { bottom }: Dimensions): number {
  let height = scale.bottom + bottom
  for (const { box } of sideLabels) height = Math.max(height, box.y + reachOf(box).y + 6)
  return Math.ceil(height)
}

/** Puts together what is drawn of a segment; each is made once, so that it is known again. */
function segmentPlaces(
  { firsts, tops, mark, over }: Flights,
  labelOf: (line: FlightLine) => SegmentLabel | null,
): (segment: number) => SegmentPlace {
  return madeOnce((segment) => {
    const lines: FlightLine[] = []
    const end = firsts[segment + 1] ?? tops.length
    for (let flight = firsts[segment] ?? 0; flight < end; flight += 1) lines.push(mark(flight))
    return {
      segment,
      lines,
      get labels() {
        return lines.map(labelOf)
      },
      hitWidth: hitWidthOf(lines, over),
    }
  })
}
