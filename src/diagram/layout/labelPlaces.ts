import type { Box } from './boxes'
import { type FlightLine, headingAt, isStraight, pointAt } from './flights'
import type { Form } from './segmentLabelParts'

/** A place for a label in one form: where along the line, above or below it, and how far from it. */
export interface LabelPlace {
  readonly form: Form
  readonly u: number
  readonly side: -1 | 1
  /** Air between the line and the label, in px. */
  readonly air: number
  readonly cost: number
  /** The same for all forms at this part of the line, on this side and this far from it. */
  readonly spot: number
}

/** So many parts of a line, evenly about its middle. */
const about = (count: number, step: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => 0.5 + (place - (count - 1) / 2) * step)

const POSITIONS = about(19, 0.04)
const POSITIONS_ON_BEND = about(31, 0.03)
/** What each failing costs, in steps along the line. */
const COST = {
  short: 3,
  stacked: 6,
  kind: 18,
  below: 0.6,
  position: 4,
  beyond: 3,
  steepness: 8,
  level: 4,
  near: 1.5,
  far: 2,
}
/** How far a label stands from its line; nearer where lines run close, further where its end is in the way. */
const AIR = { usual: 4.5, near: 1.5, far: 13 }
/** Words along a steeper line, in radians, are hard to read. */
const STEEP = 0.65

/** The places on a line in order of cost. They are the same for all that go straight to the same end. */
export function placesOf(line: FlightLine, compact: boolean): readonly LabelPlace[] {
  if (!isStraight(line)) return rankedPlaces(placesOnBend(line), compact)
  const key = `${line.reaches} ${compact}`
  const known = straightPlaces.get(key)
  if (known !== undefined) return known
  const places = rankedPlaces(placesAlong(line.reaches), compact)
  straightPlaces.set(key, places)
  return places
}

const straightPlaces = new Map<string, readonly LabelPlace[]>()

interface Position {
  readonly u: number
  readonly cost: number
}

function rankedPlaces(positions: readonly Position[], compact: boolean): readonly LabelPlace[] {
  const forms: readonly Form[] = compact ? ['short', 'stacked', 'kind'] : ['full', 'short', 'stacked', 'kind']
  const ranked: LabelPlace[] = []
  for (const form of forms) {
    const formCost = form === 'full' || (form === 'short' && compact) ? 0 : COST[form]
    let spot = 0
    for (const { u, cost } of positions) {
      for (const side of [-1, 1] as const) {
        const own = formCost + cost + (side === 1 ? COST.below : 0)
        ranked.push({ form, u, side, air: AIR.usual, cost: own, spot: spot++ })
        ranked.push({ form, u, side, air: AIR.near, cost: own + COST.near, spot: spot++ })
        ranked.push({ form, u, side, air: AIR.far, cost: own + COST.far, spot: spot++ })
      }
    }
  }
  return ranked.sort((a, b) => a.cost - b.cost)
}

/** About the middle of what the segment travels; else where it would have gone on. */
function placesAlong(reaches: number): readonly Position[] {
  const places = POSITIONS.map((u) => ({ u, cost: Math.abs(u - 0.5) * COST.position }))
  if (reaches === 1) return places
  return [
    ...places.map(({ u, cost }) => ({ u: u * reaches * 0.94, cost })),
    ...places.map(({ u, cost }) => ({ u, cost: cost + COST.beyond })),
  ]
}

/** On a line that wanders, where it is least steep; else beside it. */
const placesOnBend = (line: FlightLine): readonly Position[] =>
  POSITIONS_ON_BEND.map((u) => {
    const rise = Math.abs(Math.sin(headingAt(line, u)))
    return { u, cost: rise > Math.sin(STEEP) ? COST.level : rise * COST.steepness }
  })

/** The box of a label at its place on a line. */
export function boxAt(
  line: FlightLine,
  { u, side, air }: LabelPlace,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  const heading = headingAt(line, u)
  // Text reads from left to right, whichever way the segment goes.
  const angle = Math.abs(heading) > Math.PI / 2 ? heading - Math.sign(heading) * Math.PI : heading
  const { x, y } = pointAt(line, u)
  if (!isStraight(line) && Math.abs(angle) > STEEP) {
    const aside = width / 2 + air + height / 2 / Math.abs(Math.tan(angle))
    return { x: x + side * aside, y, width, height, angle: 0 }
  }
  const away = side * (height / 2 + air)
  return { x: x - Math.sin(angle) * away, y: y + Math.cos(angle) * away, width, height, angle }
}
