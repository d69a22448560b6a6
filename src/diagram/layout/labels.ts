import { type Intervals, intervalsOf } from '../../simulation/intervals'
import type { Trace } from '../../simulation/trace'
import type { Box } from './boxes'
import type { Bracket } from './brackets'
import type { Dimensions } from './dimensions'
import { type FlightLine, pointAt } from './flights'
import type { FoldMark } from './folds'
import type { SegmentWords } from './segmentLabelParts'
import { placeSegmentLabels, type SegmentLabel } from './segmentLabels'
import { sheetAt, sheetsOf } from './sheets'
import type { SideLabel, SideLabels } from './sideLabels'

/** The labels of flights and timers. They are placed sheet by sheet, when they are first asked for. */
export interface Labels {
  /** Null where there was no room. */
  readonly ofFlight: (place: number) => SegmentLabel | null
  /** The names of the timers on all sheets that reach between these heights. */
  readonly ofTimers: (from: number, to: number) => readonly SideLabel[]
}

interface Marks {
  readonly lines: readonly FlightLine[]
  readonly folds: readonly FoldMark[]
  readonly brackets: readonly Bracket[]
  readonly sideLabels: SideLabels
  readonly height: number
  /** `lines`, to be found by height. */
  readonly linesAt: Intervals<number>
}

/** How large the cross of a lost segment and the dagger of an expired one are. */
export const END_MARK = 20

/** Room for the labels of all sheets; nothing is placed yet. */
export function labelsOf(trace: Trace, marks: Marks, dimensions: Dimensions, words: SegmentWords): Labels {
  const { lines, folds, brackets, sideLabels, height, linesAt } = marks
  const { sheets, sheetOfFlight } = sheetsOf(lines, height)
  const ofFlight = new Map<number, SegmentLabel | null>()
  const ofTimers: (readonly SideLabel[])[] = []
  const foldsAt = intervalsOf(folds, ({ top, bottom }) => [top, bottom])
  const bracketsOfSheet: Bracket[][] = []
  for (const bracket of brackets) {
    const sheet = sheetAt(sheets, (bracket.top + bracket.bottom) / 2)
    const known = bracketsOfSheet[sheet]
    if (known === undefined) bracketsOfSheet[sheet] = [bracket]
    else known.push(bracket)
  }

  const labelFlights = (place: number): void => {
    const sheet = sheets[place]
    if (sheet === undefined) return
    const { top, bottom, flights } = sheet
    const lineAt = (it: number) => lines[it] as FlightLine
    const passing = linesAt.over(top - END_MARK, bottom + END_MARK).map(lineAt)
    const obstacles = [...foldsAt.over(top, bottom).map(({ box }) => box), ...passing.flatMap(endMark)]
    const labelling = { flights: flights.map(lineAt), passing, obstacles, top, bottom }
    const placed = placeSegmentLabels(trace, labelling, dimensions, words)
    for (const [index, flight] of flights.entries()) ofFlight.set(flight, placed[index] ?? null)
  }
  return {
    ofFlight: (place) => {
      if (!ofFlight.has(place)) labelFlights(sheetOfFlight[place] ?? 0)
      return ofFlight.get(place) ?? null
    },
    ofTimers: (from, to) => {
      const found: SideLabel[] = []
      for (let place = sheetAt(sheets, from); place <= sheetAt(sheets, to); place += 1) {
        const { top = 0, bottom = 0 } = sheets[place] ?? {}
        ofTimers[place] ??= sideLabels.ofTimers(bracketsOfSheet[place] ?? [], top, bottom)
        for (const label of ofTimers[place] ?? []) found.push(label)
      }
      return found
    },
  }
}

/** What the cross or the dagger at the end of a line covers. */
function endMark(line: FlightLine): readonly Box[] {
  if (line.end === 'arrived') return []
  const { x, y } = pointAt(line, line.reaches)
  return [{ x, y, width: END_MARK, height: END_MARK, angle: 0 }]
}
