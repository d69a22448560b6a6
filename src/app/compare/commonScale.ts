import type { TimeScale } from '../../diagram/layout/timeScale'
import type { Ms } from '../../simulation/scenario'

/**
 * One scale for two pictures, half-way between theirs: a step of the clock is a step in both, and silence that both
 * have folded is folded here.
 */
export function commonScale(a: TimeScale, b: TimeScale, end: Ms): TimeScale {
  const y = (time: Ms) => (a.y(time) + b.y(time)) / 2
  return {
    y,
    timeAt: (height) => inverse(y, height, end),
    momentAt: (time) => Math.max(a.momentAt(time), b.momentAt(time)),
    top: y(0),
    bottom: y(end),
    folds: [],
  }
}

/** The time at which a function that only increases reaches a height: halving finds it to a microsecond. */
function inverse(y: (time: Ms) => number, height: number, end: Ms): Ms {
  let low = 0
  let high = end
  while (high - low > 0.001) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (y(middle) < height) low = middle
    else high = middle
  }
  return y(high) <= height ? high : low
}
