import { startTransition, useEffect, useRef, useState } from 'react'

/**
 * A value for what takes longer to show than a frame has time for. It follows at once, but in a frame of its own; while
 * the value keeps changing it follows every so many ms; and when that ends it is always the last one.
 */
export function useUnhurried<Value>(value: Value, every: number): Value {
  const [shown, setShown] = useState(value)
  const shownAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (Object.is(shown, value)) return
    const show = () => {
      shownAt.current = performance.now()
      startTransition(() => setShown(() => value))
    }
    const timer = setTimeout(show, shownAt.current + every - performance.now())
    return () => clearTimeout(timer)
  }, [shown, value, every])
  return shown
}
