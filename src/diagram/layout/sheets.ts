import { type FlightLine, type Flights, isStraight } from './flights'

/** A stretch of the picture whose labels are placed by themselves, when it is first seen. */
export interface Sheet {
  readonly top: number
  readonly bottom: number
}

/** About the height of a sheet, in px: a window or two. */
const SHEET = 1500
/** Lines higher than this pass many others. No cut waits for their end. */
const LONG = 600

/**
 * Cuts a long picture into sheets, from top to bottom, where nothing is on its way if there is such a place. Labels stay
 * on their sheet, so that what one sheet looks like depends on no other.
 */
export function sheetsOf(flights: Flights, height: number): readonly Sheet[] {
  const cuts = cutsThrough(flights)
  return cuts.map((top, place) => ({ top, bottom: cuts[place + 1] ?? height }))
}

/** On which sheet a flight is labelled. */
export const sheetOfFlight = (sheets: readonly Sheet[], line: FlightLine): number =>
  sheetAt(sheets, labelledAt(line))

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

function cutsThrough({ tops, bottoms }: Flights): readonly number[] {
  const cuts = [0]
  let cut = 0
  let reached = 0
  for (let place = 0; place < tops.length; place += 1) {
    const top = tops[place] as number
    const bottom = bottoms[place] as number
    const isFree = reached <= top + 1e-6
    if (top > cut + (isFree ? SHEET : 2 * SHEET)) {
      cut = top
      cuts.push(cut)
    }
    if (bottom - top < LONG) reached = Math.max(reached, bottom)
  }
  return cuts
}

/** A straight line is labelled about its middle, one that wanders near its beginning. */
const labelledAt = (line: FlightLine): number =>
  isStraight(line)
    ? line.start.y + (line.finish.y - line.start.y) * Math.min(0.5, line.reaches * 0.5)
    : line.start.y
