/** So near to an edge of the view, in px, what is drawn along scrolls the view. */
const EDGE = 56
/** How fast it scrolls at the very edge, in px per second. */
const PACE = 900

/** What can be seen of a scroller: the heads over the lanes cover its top. */
export interface Sight {
  readonly top: number
  readonly bottom: number
}

/** How many px of the window a px of an element takes, in a large window. */
export const zoomOf = (element: HTMLElement): number =>
  element.getBoundingClientRect().height / element.offsetHeight

/** The part of the window in which the scroller around an element shows it. */
export function sightOf(scroller: HTMLElement): Sight {
  const { top, bottom } = scroller.getBoundingClientRect()
  const [heads] = scroller.children
  const isOver = heads !== undefined && getComputedStyle(heads).position === 'sticky'
  const covered = isOver ? heads.clientHeight * zoomOf(scroller) : 0
  return { top: Math.max(top, 0) + covered, bottom: Math.min(bottom, innerHeight) }
}

/** The nearest element around this one that scrolls up and down; null if the page does. */
export function scrollerOf(element: Element): HTMLElement | null {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around)
    if (overflowY === 'auto' || overflowY === 'scroll') return around
  }
  return null
}

/** By how much to scroll within so many ms when the pointer is at this height of the window. */
export function edgePull(y: number, { top, bottom }: Sight, elapsed: number): number {
  const edge = Math.min(EDGE, (bottom - top) / 4)
  const above = Math.min(1, Math.max(0, (top + edge - y) / edge))
  const below = Math.min(1, Math.max(0, (y - bottom + edge) / edge))
  return ((below - above) * PACE * elapsed) / 1000
}
