import { type RefObject, useLayoutEffect, useState } from 'react'
import type { View } from '../diagram/layout/inView'

/** How much of the scroller the heads over the lanes cover, in px. */
const HEADS = 78
/** The playhead stays above this part of the view. */
const BELOW = 0.2
/** The height of a scroller that nobody has measured yet. */
const SOME_HEIGHT = 800

interface Scroll {
  readonly top: number
  readonly height: number
  /** The height for which the scroller was last moved. */
  readonly followed: number
}

/**
 * Scrolls so that a height stays in view whenever it changes, and says which part of the picture is seen. Between
 * changes the reader may look where she likes.
 */
export function useFollow(scroller: RefObject<HTMLElement | null>, y: number): View {
  const [scroll, setScroll] = useState<Scroll>({ top: 0, height: SOME_HEIGHT, followed: y })
  let present = scroll
  if (scroll.followed !== y) {
    // Known before anything is drawn, so that a jump draws only the marks at its end.
    present = { ...scroll, top: topFor(scroll, y), followed: y }
    setScroll(present)
  }

  const { top } = present
  useLayoutEffect(() => {
    const view = scroller.current
    if (view === null || view.scrollTop === top) return
    view.scrollTop = top
    // It cannot be scrolled further than to its end.
    const { scrollTop } = view
    if (scrollTop !== top) setScroll((before) => ({ ...before, top: scrollTop }))
  }, [scroller, top])

  useLayoutEffect(() => {
    const view = scroller.current
    if (view === null) return
    setScroll((before) => {
      const measured = { ...before, height: view.clientHeight }
      return { ...measured, top: topFor(measured, before.followed) }
    })
    const measure = () =>
      setScroll((before) => {
        const { scrollTop, clientHeight } = view
        const isSame = before.top === scrollTop && before.height === clientHeight
        return isSame ? before : { ...before, top: scrollTop, height: clientHeight }
      })
    view.addEventListener('scroll', measure, { passive: true })
    const observer = new ResizeObserver(measure)
    observer.observe(view)
    return () => {
      view.removeEventListener('scroll', measure)
      observer.disconnect()
    }
  }, [scroller])

  return { from: present.top, to: present.top + present.height - HEADS }
}

/** Where the scroller must be for this height to be in view. */
function topFor({ top, height }: Scroll, y: number): number {
  const lowest = top + height * (1 - BELOW) - HEADS
  if (y < top + 20) return Math.max(0, Math.round(y - height * 0.25))
  if (y > lowest) return Math.round(y - height * (1 - BELOW) + HEADS)
  return top
}
