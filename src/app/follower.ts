import { type View, viewAround } from '../diagram/layout/inView'

/** How much of the scroller the heads over the lanes cover, in px. */
const HEADS = 78
/** The playhead stays above this part of the view. */
const BELOW = 0.2
/** The height of a scroller that nobody has measured yet. */
const SOME_HEIGHT = 800

/**
 * A view to which the picture has leapt is labelled two frames later, in ms; where it leaps again and again when it
 * has come to rest; and a little later what is about it is drawn too.
 */
const SOON = 40
const REST = 120
const A_LITTLE = 40
/** A playhead that moves again within so many ms is being drawn along. */
const AT_ONCE = 50

/** What a scroller has that is looked at and changed here. */
type Scroller = Pick<HTMLElement, 'scrollTop' | 'clientHeight'>

/** Knows where a scroller is, and where it must be so that the playhead is in view, without asking it in each frame. */
export interface Follower {
  /**
   * The stretch to draw of a picture of this height when the playhead is at `y`, which may come as far as `foot` above
   * its lower edge; the same object while it stays.
   */
  readonly viewAt: (y: number, height: number, foot: number) => View
  /** Moves the scroller to where it must be. */
  readonly scroll: (scroller: Scroller) => void
  /** The reader has scrolled. */
  readonly scrolled: (scroller: Scroller) => void
  readonly measure: (scroller: Scroller) => void
  /** Calls the listener when another stretch may be in view although the playhead stays. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createFollower(): Follower {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  /** Where the scroller must be, and where it was last put. */
  let top = 0
  let put = 0
  let height = SOME_HEIGHT
  /** The height for which `top` was chosen. */
  let followed: number | null = null
  let movedAt = Number.NEGATIVE_INFINITY
  let isDrawn = false
  let view: View = { from: 0, to: 0 }
  /** The view leaps, as when the reader draws the slider along: no more is drawn than is seen. */
  let rest: ReturnType<typeof setTimeout> | undefined
  /** It has leapt, and is not labelled yet. */
  let isFlying = false
  let picture = 0
  const leap = (isAnother: boolean) => {
    const goesOn = isDrawn || rest !== undefined
    // Another picture is shown with its labels.
    isFlying = goesOn || !isAnother
    clearTimeout(rest)
    rest = setTimeout(isFlying ? label : widen, goesOn || isAnother ? REST : SOON)
  }
  const label = () => {
    isFlying = false
    rest = setTimeout(widen, A_LITTLE)
    tell()
  }
  const widen = () => {
    rest = undefined
    tell()
  }
  return {
    viewAt: (y, whole, foot) => {
      if (y !== followed) {
        const now = performance.now()
        isDrawn = now - movedAt < AT_ONCE
        movedAt = now
        top = topFor(top, height, y, foot)
        followed = y
      }
      const seen = { from: top, to: top + height - HEADS }
      if (seen.from > view.to || seen.to < view.from) leap(whole !== picture)
      picture = whole
      const next = viewAround(whole, seen, rest !== undefined)
      const isSame = next.from === view.from && next.to === view.to && isFlying === (view.isFlying ?? false)
      if (!isSame) view = isFlying ? { ...next, isFlying } : next
      return view
    },
    scroll: (scroller) => {
      if (put === top) return
      scroller.scrollTop = top
      // It cannot be scrolled further than to its end.
      top = scroller.scrollTop
      put = top
    },
    scrolled: ({ scrollTop }) => {
      if (scrollTop === put) return
      top = scrollTop
      put = top
      tell()
    },
    measure: ({ clientHeight }) => {
      if (clientHeight === height) return
      height = clientHeight
      followed = null
      tell()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Where the scroller must be for this height to be in view, and the names that may stand below it. */
function topFor(top: number, height: number, y: number, foot: number): number {
  const lowest = height - HEADS - Math.min(Math.max(height * BELOW, foot), height / 2)
  if (y < top + 20) return Math.max(0, Math.round(y - height * 0.25))
  if (y > top + lowest) return Math.round(y - lowest)
  return top
}
