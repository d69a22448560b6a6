import { type RefObject, useEffect } from 'react'

/** How much of the view lies above and below the part in which the playhead stays. */
const ABOVE = 78
const BELOW = 0.2

/** Scrolls so that a height stays in view whenever it changes. Between changes the reader may look where she likes. */
export function useFollow(scroller: RefObject<HTMLElement | null>, y: number): void {
  useEffect(() => {
    const view = scroller.current
    if (view === null) return
    const { scrollTop, clientHeight } = view
    const lowest = scrollTop + clientHeight * (1 - BELOW) - ABOVE
    if (y < scrollTop + 20) view.scrollTop = Math.max(0, y - clientHeight * 0.25)
    else if (y > lowest) view.scrollTop = y - clientHeight * (1 - BELOW) + ABOVE
  }, [scroller, y])
}
