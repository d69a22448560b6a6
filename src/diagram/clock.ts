import { useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { Ms } from '../engine/settings'

/** The present moment, to be asked for and to be listened to: while it plays it is another in each frame. */
export interface Clock {
  readonly now: () => Ms
  /** Calls the listener whenever the clock has moved; gives a function that ends this. */
  readonly subscribe: (listener: () => void) => () => void
}

/** What follows from the present moment. The component is rendered anew only when this changes, not for each frame. */
export function usePresent<Value extends string | number | boolean>(
  { now, subscribe }: Clock,
  valueAt: (moment: Ms) => Value,
): Value {
  const present = () => valueAt(now())
  return useSyncExternalStore(subscribe, present, present)
}

/** Calls `place` for the present moment, and again in each frame in which it is another, without rendering. */
export function usePlacing({ now, subscribe }: Clock, place: (moment: Ms) => void): void {
  const latest = useRef(place)
  useLayoutEffect(() => {
    latest.current = place
    place(now())
  })
  useLayoutEffect(() => subscribe(() => latest.current(now())), [now, subscribe])
}

/** Attributes by their names; `children` is the text of an element that holds nothing else. */
type Attributes = Readonly<Record<string, string | number>>

/**
 * What moves with the clock of an element, to be spread on it. It is a function of the moment, whether it is rendered
 * or written in passing: the same moment is the same picture.
 */
export function useMoving<Moving extends Attributes>(
  clock: Clock,
  attributesAt: (moment: Ms) => Moving,
): Moving & { readonly ref: (element: Element | null) => void } {
  const element = useRef<Element>(null)
  const ref = useCallback((present: Element | null) => {
    element.current = present
  }, [])
  usePlacing(clock, (moment) => {
    if (element.current !== null) write(element.current, attributesAt(moment))
  })
  return { ...attributesAt(clock.now()), ref }
}

function write(element: Element, attributes: Attributes): void {
  for (const [name, given] of Object.entries(attributes)) {
    const value = `${given}`
    if (name === 'children') {
      if (element.firstChild !== null) element.firstChild.nodeValue = value
    } else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
}
