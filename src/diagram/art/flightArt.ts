import { arrowHead } from '../layout/arrowHead'
import { type FlightLine, pathBetween, pointAt } from '../layout/flights'
import { fine, px } from './markup'

/** A flight that has not begun: a thin faint line to where it will end. */
export function futureFlight(line: FlightLine, zoom: number): string {
  const kind = `${copyClass(line)} is-future`
  return `<path class="mark-line${kind}" d="${pathBetween(line, 0, line.reaches)}"/>${endMark(line, zoom, ' is-future')}`
}

/** A flight that is over: with an arrowhead, a cross where it was lost, or a dagger where it grew older than MSL. */
export function pastFlight(line: FlightLine, zoom: number): string {
  const { reaches, end } = line
  const kind = copyClass(line)
  const piece = (from: number, to: number, more = '') =>
    `<path class="mark-line${kind}${more}" d="${pathBetween(line, from, to)}"/>`
  const rest = reaches < 1 ? piece(reaches, 1, ' is-rest') : ''
  const way = end === 'expired' ? piece(0, FADES_FROM) + fading(line, kind) : piece(0, reaches)
  return rest + way + endMark(line, zoom, '')
}

/** What moves of a flight that is on its way: a line up to a dot at the playhead, and the rest of the way. */
export interface Moving {
  readonly rest: string
  readonly done: string
  readonly dot: { readonly x: number; readonly y: number }
}

export function movingAt(line: FlightLine, u: number): Moving {
  const { x, y } = pointAt(line, u)
  return { rest: pathBetween(line, u, 1), done: pathBetween(line, 0, u), dot: { x: px(x), y: px(y) } }
}

/** A flight that is on its way. What moves of it stands in the order of `Moving`. */
export function flyingFlight(line: FlightLine, zoom: number, u: number): string {
  const { rest, done, dot } = movingAt(line, u)
  const kind = copyClass(line)
  return `<path class="mark-line is-moving${kind} is-rest" d="${rest}"/><path class="mark-line is-moving${kind}" d="${done}"/><circle class="mark-dot is-moving" r="${px(6.5 * zoom)}" cx="${dot.x}" cy="${dot.y}"/>`
}

const copyClass = ({ isCopy }: FlightLine): string => (isCopy ? ' is-copy' : '')

/** From here on the line of a segment that grows too old fades, in steps. */
const FADES_FROM = 0.4
const STEPS = 6

function fading(line: FlightLine, kind: string): string {
  return Array.from({ length: STEPS }, (_, step) => {
    const part = (1 - FADES_FROM) / STEPS
    const d = pathBetween(line, FADES_FROM + part * step, FADES_FROM + part * (step + 1))
    return `<path class="mark-line${kind}" stroke-opacity="${fine(1 - (step + 1) / (STEPS + 1.5))}" d="${d}"/>`
  }).join('')
}

function endMark(line: FlightLine, zoom: number, kind: string): string {
  switch (line.end) {
    case 'arrived':
      return `<path class="mark-arrow${kind}" d="${arrowHead(line, zoom)}"/>`
    case 'lost':
      return signAtEnd(line, zoom, `mark-cross${kind}`, 'M-3.6 -3.6L3.6 3.6M-3.6 3.6L3.6 -3.6')
    case 'expired':
      return signAtEnd(line, zoom, `mark-dagger${kind}`, 'M0 -6V6M-3.6 -2.6H3.6')
    default:
      return line.end satisfies never
  }
}

function signAtEnd(line: FlightLine, zoom: number, className: string, d: string): string {
  const { x, y } = pointAt(line, line.reaches)
  return `<g class="${className}" transform="translate(${px(x)} ${px(y)}) scale(${fine(zoom)})"><circle r="9"/><path d="${d}"/></g>`
}
