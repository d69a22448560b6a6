import { intervalsOf } from '../../simulation/intervals'
import type { Trace } from '../../simulation/trace'
import type { Bracket, Brackets } from './brackets'
import type { Dimensions } from './dimensions'
import { END_MARK, endMark } from './endMark'
import type { FlightLine, Flights } from './flights'
import { type FoldMark, foldObstacles } from './folds'
import type { SegmentWords } from './segmentLabelParts'
import { placeSegmentLabels, type SegmentLabel } from './segmentLabels'
import { sheetOfFlight, sheetsOf } from './sheets'
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

/** Room for the labels of all sheets; nothing is placed yet. */
export function labelsOf(trace: Trace, marks: Marks, dimensions: Dimensions, words: SegmentWords): Labels {
  const { flights, folds, brackets, sideLabels, height } = marks
  const sheets = sheetsOf(flights, height)
  const ofFlight = new Map<FlightLine, SegmentLabel | null>()
  const ofTimers: (readonly SideLabel[])[] = []
  const foldsAt = intervalsOf(folds, ({ top, bottom }) => [top, bottom])
  const labelFlights = (sheet: number): void => {
    const { top, bottom } = sheets.sheet(sheet)
    const own = flights
      .over(top - 1, bottom)
      .filter((line) => sheetOfFlight(sheets, line) === sheet)
      .sort((a, b) => a.segment - b.segment || a.flight - b.flight)
    const passing = flights.over(top - END_MARK, bottom + END_MARK)
    const folded = foldsAt.over(top, bottom).flatMap((fold) => foldObstacles(fold, dimensions))
    const obstacles = [...folded, ...passing.flatMap(endMark)]
    const labelling = { flights: own, passing, obstacles, top, bottom }
    const placed = placeSegmentLabels(trace, labelling, dimensions, words)
    for (const line of own) ofFlight.set(line, placed.get(line) ?? null)
  }
  const nameTimers = (sheet: number): readonly SideLabel[] => {
    const { top, bottom } = sheets.sheet(sheet)
    const own = brackets
      .over(top - 1, bottom)
      .filter((bracket) => sheets.at((bracket.top + bracket.bottom) / 2) === sheet)
    return sideLabels.ofTimers(own.sort(byHost), top, bottom)
  }
  return {
    ofFlight: (line) => {
      if (!ofFlight.has(line)) labelFlights(sheetOfFlight(sheets, line))
      return ofFlight.get(line) ?? null
    },
    ofTimers: (from, to) => {
      const found: SideLabel[] = []
      for (let sheet = sheets.at(from); sheet <= sheets.at(to); sheet += 1) {
        ofTimers[sheet] ??= nameTimers(sheet)
        for (const label of ofTimers[sheet] ?? []) found.push(label)
      }
      return found
    },
  }
}

const byHost = (a: Bracket, b: Bracket): number => (a.host === b.host ? 0 : a.host === 'A' ? -1 : 1)
