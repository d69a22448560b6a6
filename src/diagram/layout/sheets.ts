import { type FlightLine, isStraight } from './flights'

/** A stretch of the picture whose labels are placed by themselves, when it is first seen. */
export interface Sheet {
  readonly top: number
  readonly bottom: number
  /** Places in `lines` of the flights that are labelled here. */
  readonly flights: readonly number[]
}

/** The sheets of a picture, from top to bottom, and on which of them each flight is labelled. */
export interface Sheets {
  readonly sheets: readonly Sheet[]
  /** Parallel to `lines`. */
  readonly sheetOfFlight: readonly number[]
}

/** About the height of a sheet, in px: a window or two. */
const SHEET = 1500
/** Lines higher than this pass many others. No cut waits for their end. */
const LONG = 600

/**
 * Cuts a long picture into sheets, where nothing is on its way if there is such a place. Labels stay on their sheet, so
 * that what one sheet looks like depends on no other.
 */
export function sheetsOf(lines: readonly FlightLine[], height: number): Sheets {
  const cuts = cutsThrough(lines)
  const sheets = cuts.map((top, place) => ({
    top,
    bottom: cuts[place + 1] ?? height,
    flights: [] as number[],
  }))
  const sheetOfFlight = lines.map((line) => sheetAt(sheets, labelledAt(line)))
  for (const [place, sheet] of sheetOfFlight.entries()) sheets[sheet]?.flights.push(place)
  return { sheets, sheetOfFlight }
}

/** The sheet at this height; the ends for what lies beyond them. */
export function sheetAt(sheets: readonly Pick<Sheet, 'top'>[], y: number): number {
  let low = 1
  let high = sheets.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sheets[middle]?.top ?? 0) <= y) low = middle + 1
    else high = middle
  }
  return low - 1
}

function cutsThrough(lines: readonly FlightLine[]): readonly number[] {
  const cuts = [0]
  let cut = 0
  let reached = 0
  for (const { start, finish } of lines) {
    const isFree = reached <= start.y + 1e-6
    if (start.y > cut + (isFree ? SHEET : 2 * SHEET)) {
      cut = start.y
      cuts.push(cut)
    }
    if (finish.y - start.y < LONG) reached = Math.max(reached, finish.y)
  }
  return cuts
}

/** A straight line is labelled about its middle, one that wanders near its beginning. */
const labelledAt = (line: FlightLine): number =>
  isStraight(line)
    ? line.start.y + (line.finish.y - line.start.y) * Math.min(0.5, line.reaches * 0.5)
    : line.start.y
