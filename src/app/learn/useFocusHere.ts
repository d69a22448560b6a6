import { type RefObject, useEffect, useRef } from 'react'

/**
 * Takes the focus over from a button that has gone away, so that who works by keys goes on from here. Nobody else's
 * focus is touched. `what`: it is looked for again when this changes.
 */
export function useFocusHere<Element extends HTMLElement>(
  isWanted = true,
  what: unknown = null,
): RefObject<Element | null> {
  const place = useRef<Element>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: A change of `what` may have taken the button away.
  useEffect(() => {
    if (isWanted && document.activeElement === document.body) place.current?.focus({ preventScroll: true })
  }, [isWanted, what])
  return place
}
