import { bisectRight } from 'd3-array'
import { type FlightLine, type Flights, isStraight } from './flights'

/** A stretch of the picture whose labels are placed by themselves, when it is first seen. */
export interface Sheet {
  readonly top: number
  readonly bottom: number
}

/** About the height of a sheet, in px: a window. */
const SHEET = 900
/** Lines higher than this pass many others. No cut waits for their end. */
const LONG = 600

/** The sheets of a picture, from top to bottom. They are cut when they are asked for. */
export interface Sheets {
  readonly sheet: (place: number) => Sheet
  /** Which sheet is at this height; the first and the last reach beyond the picture. */
  readonly at: (y: number) => number
}

/**
 * Cuts a long picture into sheets, where nothing is on its way if there is such a place. Labels stay on their sheet, so
 * that what one sheet looks like depends on no other.
 */
export function sheetsOf(flights: Flights, height: number): Sheets {
  const further = cutsThrough(flights)
  const cuts = [0]
  const cutWhile = (isNeeded: () => boolean): void => {
    while (isNeeded()) {
      const { value, done } = further.next()
      if (done === true) return
      cuts.push(value)
    }
  }
  return {
    sheet: (place) => {
      cutWhile(() => cuts.length < place + 2)
      return { top: cuts[place] ?? 0, bottom: cuts[place + 1] ?? height }
    },
    at: (y) => {
      cutWhile(() => (cuts.at(-1) as number) <= y)
      return Math.max(0, bisectRight(cuts, y) - 1)
    },
  }
}

/** On which sheet a flight is labelled. */
export const sheetOfFlight = (sheets: Sheets, line: FlightLine): number => sheets.at(labelledAt(line))

function* cutsThrough({ tops, bottoms }: Flights): Generator<number, undefined> {
  let cut = 0
  let reached = 0
  for (let place = 0; place < tops.length; place += 1) {
    const top = tops[place] as number
    const bottom = bottoms[place] as number
    const isFree = reached <= top + 1e-6
    if (top > cut + (isFree ? SHEET : 2 * SHEET)) {
      cut = top
      yield cut
    }
    if (bottom - top < LONG) reached = Math.max(reached, bottom)
  }
}

/** A straight line is labelled about its middle, one that wanders near its beginning. */
const labelledAt = (line: FlightLine): number =>
  isStraight(line)
    ? line.start.y + (line.finish.y - line.start.y) * Math.min(0.5, line.reaches * 0.5)
    : line.start.y
