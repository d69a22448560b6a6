import { type RefObject, useEffect, useRef } from 'react'

/**
 * Takes the focus over from a button that has gone away, so that who works by keys goes on from here. Nobody else's
 * focus is touched.
 */
export function useFocusHere<Element extends HTMLElement>(isWanted = true): RefObject<Element | null> {
  const place = useRef<Element>(null)
  useEffect(() => {
    if (isWanted && document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [isWanted])
  return place
}
