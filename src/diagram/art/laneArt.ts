import type { Bracket } from '../layout/brackets'
import type { Band } from '../layout/lanes'
import type { SideLabel } from '../layout/sideLabels'
import { escaped, px } from './markup'

/** Where the playhead stands to a stretch of time. */
export type Passage = 'ahead' | 'running' | 'over'

/** How a stretch is drawn that the playhead has come to, or not, or left behind. */
export const passageOf = (
  { start, end }: { readonly start: number; readonly end: number },
  moment: number,
): Passage => (moment < start ? 'ahead' : moment < end ? 'running' : 'over')

/**
 * A stay in one state as a band of its lane: solid when it is over, else faint. CLOSED is a short bar across. What has
 * passed of one that is running is drawn upon it, for it moves.
 */
export function bandArt(band: Band, passage: Passage): string {
  const { x, width, top, tone, state } = band
  if (isInstant(band)) {
    const reach = state === 'CLOSED' ? 4 : 0
    const kind = passage === 'ahead' ? ' is-future' : ''
    const box = boxArt(x - reach, top - 1.5, width + 2 * reach, 3, 1.5)
    return `<rect class="mark-instant${kind}" data-tone="${tone}" ${box}/>`
  }
  const box = wholeBand(band)
  const rest =
    passage === 'over'
      ? `<rect ${box}/>${isHatched(band) ? `<rect class="mark-hatch" ${box}/>` : ''}`
      : `<rect class="is-future" ${box}/>`
  return `<g class="${bandClass(band)}" data-tone="${tone}">${rest}</g>`
}

/** A stay without length. */
export const isInstant = ({ top, bottom }: Band): boolean => bottom - top < 1

/** What waits, and what only one side believes in, is hatched. */
export const isHatched = ({ state, isUnshared }: Band): boolean => state === 'TIME-WAIT' || isUnshared

export const bandClass = ({ state }: Band): string =>
  state === 'LISTEN' ? 'mark-band is-hollow' : 'mark-band'

/** How round the ends of a band are. */
export const roundingOf = (width: number): number => width / 2.8

const wholeBand = ({ x, width, top, bottom }: Band): string =>
  boxArt(x, top, width, bottom - top, roundingOf(width))

const boxArt = (x: number, y: number, width: number, height: number, rounding: number): string =>
  `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${px(rounding)}"`

const HOOK = 4

/** A timer as a bracket, to be filled as its time passes. One that is stopped before its time has no hook at its end. */
export function bracketArt(bracket: Bracket, passage: Passage): string {
  const { host, timer, ending, x } = bracket
  const hook = host === 'A' ? HOOK : -HOOK
  const runsOut = ending === 'expired' || ending === null
  const { from, to } = bracketEnds(bracket)
  const outline = `M${px(x + hook)} ${px(from)}H${px(x)}V${px(to)}${runsOut ? `h${hook}` : ''}`
  const isStopped = !runsOut && timer !== 'time-wait'
  const kind =
    passage === 'running' ? ' is-running' : isStopped ? ' is-stopped' : passage === 'ahead' ? ' is-ahead' : ''
  return `<path class="mark-bracket${kind}" data-tone="${bracketTone(bracket)}" d="${outline}"/>`
}

export const bracketTone = ({ timer }: Bracket): 'wait' | 'close' =>
  timer === 'time-wait' ? 'wait' : 'close'

/** Timers that follow one another do not touch. */
export function bracketEnds({ top, bottom }: Bracket): { readonly from: number; readonly to: number } {
  const from = top + 2
  return { from, to: Math.max(from, bottom - 2) }
}

/** The name of a state, of a timer or of a trouble, beside its lane. */
export function nameArt(
  { kind, host, text, tone, box, upright }: SideLabel,
  size: number,
  hasBegun: boolean,
) {
  const outer = host === 'A' ? 'end' : 'start'
  const edge = host === 'A' ? box.width / 2 : -box.width / 2
  const turn = host === 'A' ? -90 : 90
  const place = upright
    ? `transform="translate(${px(box.x)} ${px(box.y)}) rotate(${turn}) translate(${px(edge)} 0)"`
    : `x="${px(box.x + edge)}" y="${px(box.y)}"`
  const style = `data-tone="${tone}" font-size="${size}" text-anchor="${outer}" dy="0.35em"`
  return `<text class="mark-name is-${kind}${hasBegun ? '' : ' is-future'}" ${style} ${place}>${escaped(text)}</text>`
}
