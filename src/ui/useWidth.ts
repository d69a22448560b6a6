import { type RefObject, useLayoutEffect, useState } from 'react'

/** A scrollbar takes at most this much. */
const SCROLLBAR = 16
/** Windows that are narrower cannot spare it: there scrollbars lie over the page, or are not shown. */
const SPARING = 760

/**
 * The width in px that an element has for its content; 0 before it is known. It is the same whether the scrollbars of
 * the system take room or not.
 */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const observed = element.current
    if (observed === null) return
    const measure = () => {
      const { offsetWidth, clientWidth } = observed
      setWidth(innerWidth <= SPARING ? clientWidth : Math.min(clientWidth, offsetWidth - SCROLLBAR))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(observed)
    return () => observer.disconnect()
  }, [element])
  return width
}
