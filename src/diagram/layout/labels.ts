import { intervalsOf } from '../../simulation/intervals'
import type { Trace } from '../../simulation/trace'
import type { Box } from './boxes'
import type { Bracket, Brackets } from './brackets'
import type { Dimensions } from './dimensions'
import { type FlightLine, type Flights, pointAt } from './flights'
import type { FoldMark } from './folds'
import type { SegmentWords } from './segmentLabelParts'
import { placeSegmentLabels, type SegmentLabel } from './segmentLabels'
import { sheetAt, sheetOfFlight, sheetsOf } from './sheets'
import type { SideLabel, SideLabels } from './sideLabels'

/** The labels of flights and timers. They are placed sheet by sheet, when they are first asked for. */
export interface Labels {
  /** Null where there was no room. */
  readonly ofFlight: (line: FlightLine) => SegmentLabel | null
  /** The names of the timers on all sheets that reach between these heights. */
  readonly ofTimers: (from: number, to: number) => readonly SideLabel[]
}

interface Marks {
  readonly flights: Flights
  readonly folds: readonly FoldMark[]
  readonly brackets: Brackets
  readonly sideLabels: SideLabels
  readonly height: number
}

/** How large the cross of a lost segment and the dagger of an expired one are. */
export const END_MARK = 20

/** Room for the labels of all sheets; nothing is placed yet. */
export function labelsOf(trace: Trace, marks: Marks, dimensions: Dimensions, words: SegmentWords): Labels {
  const { flights, folds, brackets, sideLabels, height } = marks
  const sheets = sheetsOf(flights, height)
  const ofFlight = new Map<FlightLine, SegmentLabel | null>()
  const ofTimers: (readonly SideLabel[])[] = []
  const foldsAt = intervalsOf(folds, ({ top, bottom }) => [top, bottom])
  const labelFlights = (sheet: number): void => {
    const { top = 0, bottom = 0 } = sheets[sheet] ?? {}
    const own = flights
      .over(top - 1, bottom)
      .filter((line) => sheetOfFlight(sheets, line) === sheet)
      .sort((a, b) => a.segment - b.segment || a.flight - b.flight)
    const passing = flights.over(top - END_MARK, bottom + END_MARK)
    const obstacles = [...foldsAt.over(top, bottom).map(({ box }) => box), ...passing.flatMap(endMark)]
    const labelling = { flights: own, passing, obstacles, top, bottom }
    const placed = placeSegmentLabels(trace, labelling, dimensions, words)
    for (const [index, line] of own.entries()) ofFlight.set(line, placed[index] ?? null)
  }
  const nameTimers = (sheet: number): readonly SideLabel[] => {
    const { top = 0, bottom = 0 } = sheets[sheet] ?? {}
    const own = brackets
      .over(top - 1, bottom)
      .filter((bracket) => sheetAt(sheets, (bracket.top + bracket.bottom) / 2) === sheet)
    return sideLabels.ofTimers(own.sort(byHost), top, bottom)
  }
  return {
    ofFlight: (line) => {
      if (!ofFlight.has(line)) labelFlights(sheetOfFlight(sheets, line))
      return ofFlight.get(line) ?? null
    },
    ofTimers: (from, to) => {
      const found: SideLabel[] = []
      for (let sheet = sheetAt(sheets, from); sheet <= sheetAt(sheets, to); sheet += 1) {
        ofTimers[sheet] ??= nameTimers(sheet)
        for (const label of ofTimers[sheet] ?? []) found.push(label)
      }
      return found
    },
  }
}

const byHost = (a: Bracket, b: Bracket): number => (a.host === b.host ? 0 : a.host === 'A' ? -1 : 1)

/** What the cross or the dagger at the end of a line covers. */
function endMark(line: FlightLine): readonly Box[] {
  if (line.end === 'arrived') return []
  const { x, y } = pointAt(line, line.reaches)
  return [{ x, y, width: END_MARK, height: END_MARK, angle: 0 }]
}
