import {
  type RefObject,
  useCallback,
  useLayoutEffect,
  useReducer,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Clock } from '../diagram/clock'
import type { View } from '../diagram/layout/inView'
import type { Layout } from '../diagram/layout/layout'
import { createFollower } from './follower'

/**
 * Scrolls so that the playhead stays in view whenever it moves, and says which part of the picture is to be drawn.
 * Between its moves the reader may look where she likes.
 */
export function useFollow(
  scroller: RefObject<HTMLElement | null>,
  clock: Clock,
  { scale, height }: Pick<Layout, 'scale' | 'height'>,
): View {
  const [follower] = useState(createFollower)
  const subscribe = useCallback(
    (listener: () => void) => {
      const unsubscribe = [clock.subscribe(listener), follower.subscribe(listener)]
      return () => {
        for (const end of unsubscribe) end()
      }
    },
    [clock, follower],
  )
  const present = () => follower.viewAt(scale.y(clock.now()), height, height - scale.bottom)
  const view = useSyncExternalStore(subscribe, present, present)

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    follower.measure(element)
    const onScroll = () => follower.scrolled(element)
    const observer = new ResizeObserver(() => follower.measure(element))
    element.addEventListener('scroll', onScroll, { passive: true })
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', onScroll)
      observer.disconnect()
    }
  }, [scroller, follower])

  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const isShown = () => present() === view
    if (!isShown()) drawAgain()
    follower.scroll(element)
    // Where the marks in view stay the same, scrolling need not wait for them.
    return subscribe(() => {
      if (isShown()) follower.scroll(element)
    })
  })
  return view
}
