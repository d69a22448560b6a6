import type { Ms } from '../engine/settings'

/**
 * A time or a span in its usual unit: `50 ms`, `1.085 s`, `58.9 s`. The same in every language. A no-break space keeps
 * the unit on the line of its number.
 */
export function formatDuration(ms: Ms): string {
  const rounded = Math.round(ms)
  if (Math.abs(rounded) < 1000) return `${rounded}\u00a0ms`
  const seconds = rounded / 1000
  const digits = Math.abs(seconds) < 10 ? 3 : Math.abs(seconds) < 100 ? 2 : 1
  return `${Number(seconds.toFixed(digits))}\u00a0s`
}
