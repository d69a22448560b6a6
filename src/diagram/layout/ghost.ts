import type { Ms } from '../../engine/settings'
import { firstDivergence } from '../../simulation/divergence'
import type { SegmentRecord, Trace } from '../../simulation/trace'
import type { Box } from './boxes'
import { dimensionsFor } from './dimensions'
import { type FlightLine, flightsOf, linesOf } from './flights'
import { indexOf, type View } from './inView'
import { type Band, lanesOf } from './lanes'
import type { Layout } from './layout'
import { slotsOf } from './slots'
import { timeScaleOf } from './timeScale'

/** The future that was: what an edit has taken away, where it was drawn before the edit. */
export interface Ghost {
  /** From when on the two runs differ. */
  readonly from: Ms
  readonly lines: readonly FlightLine[]
  readonly bands: readonly Band[]
}

/**
 * What of a trace is not in the one that has taken its place; null where nothing is missing. `beside`: the traces which
 * stood side by side before the edit, itself among them.
 */
export function ghostOf(
  before: Trace,
  now: Trace,
  width: number,
  beside: readonly Trace[] = [before],
): Ghost | null {
  const divergence = firstDivergence(before, now)
  if (divergence === null) return null
  const dimensions = dimensionsFor(width)
  const slots = slotsOf(before)
  const courses = beside.map((trace) => ({ trace, slots: trace === before ? slots : slotsOf(trace) }))
  const { scale, heights } = timeScaleOf(courses, dimensions)
  const places = { scale, heights: heights[beside.indexOf(before)] as Float64Array }
  const lost = missingSegments(before, now)
  const flights = flightsOf(before, places, slots, dimensions)
  const lines = linesOf(flights).filter(({ segment }) => lost.has(segment))
  const known = new Set(lanesOf(now, scale, dimensions).bands.map(bandKey))
  const bands = lanesOf(before, scale, dimensions).bands.flatMap((band): Band[] => {
    if (known.has(bandKey(band)) || band.end <= divergence.at) return []
    const start = Math.max(band.start, divergence.at)
    return [{ ...band, start, top: scale.y(start) }]
  })
  if (lines.length === 0 && bands.length === 0) return null
  return { from: divergence.at, lines, bands }
}

/** Where the words of a picture stand that are in view, with a little air at their ends. */
export function roomForWords(layout: Layout, view: View): readonly Box[] {
  const { folds, sideLabels, segments } = indexOf(layout)(view)
  const labels = view.isFlying === true ? [] : segments.flatMap((place) => place.labels)
  const words = [...folds, ...sideLabels(), ...labels.filter((label) => label !== null)]
  return words.map(({ box }) => ({ ...box, width: box.width + 2 * AIR }))
}

const AIR = 3

const bandKey = ({ host, ordinal, state, start, end }: Band) => `${host}${ordinal} ${state} ${start} ${end}`

/** The segments that are not sent any more, or do not end as they did. */
function missingSegments(before: Trace, now: Trace): ReadonlySet<number> {
  const present = new Set(now.segments.map(segmentKey))
  const missing = before.segments.flatMap((record, index) => (present.has(segmentKey(record)) ? [] : [index]))
  return new Set(missing)
}

const segmentKey = ({ id, sentAt, flights }: SegmentRecord) =>
  `${id} ${sentAt} ${flights.map(({ end, at }) => `${end} ${at}`).join()}`
