import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFollower, type Follower } from './follower'

const LONG = 20_000
const SHORT = 2000

/** A scroller that is 600 px high and has followed a playhead at this height of a long picture. */
function followedTo(y: number): Follower {
  const follower = createFollower()
  follower.measure({ scrollTop: 0, clientHeight: 600 })
  follower.viewAt(y, LONG)
  vi.runAllTimers()
  return follower
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what is drawn of a long picture', () => {
  it('is what is seen and somewhat more', () => {
    const { from, to } = followedTo(5000).viewAt(5000, LONG)
    const scroller = { scrollTop: 0, clientHeight: 600 }
    const follower = followedTo(5000)
    follower.viewAt(5000, LONG)
    follower.scroll(scroller)
    expect(from).toBeLessThan(scroller.scrollTop - 100)
    expect(to).toBeGreaterThan(scroller.scrollTop + 600 - 78 + 100)
  })

  it('is the same object while the playhead moves within it', () => {
    const follower = followedTo(5000)
    expect(follower.viewAt(5010, LONG)).toBe(follower.viewAt(5020, LONG))
  })

  it('is no more than is seen while the view leaps, and more when it rests', () => {
    const follower = followedTo(5000)
    const told = vi.fn()
    follower.subscribe(told)
    const leaping = follower.viewAt(12_000, LONG)
    expect(leaping.to - leaping.from).toBeLessThan(600 + 2 * 80)
    expect(follower.viewAt(12_000, LONG)).toBe(leaping)
    vi.runAllTimers()
    expect(told).toHaveBeenCalledOnce()
    const resting = follower.viewAt(12_000, LONG)
    expect(resting.from).toBeLessThan(leaping.from)
    expect(resting.to).toBeGreaterThan(leaping.to)
  })

  it('is not labelled while it leaps again and again, and is when it rests', () => {
    const follower = followedTo(5000)
    expect(follower.viewAt(8000, LONG).isFlying).toBeUndefined()
    expect(follower.viewAt(11_000, LONG).isFlying).toBe(true)
    expect(follower.viewAt(11_010, LONG).isFlying).toBe(true)
    vi.runAllTimers()
    expect(follower.viewAt(11_010, LONG).isFlying).toBeUndefined()
  })

  it('holds the playhead wherever it is', () => {
    const follower = followedTo(0)
    for (const y of [0, 700, 19_000, 3000, 3020, 8000, 50]) {
      const { from, to } = follower.viewAt(y, LONG)
      expect(from).toBeLessThanOrEqual(y)
      expect(to).toBeGreaterThanOrEqual(y)
    }
  })
})

it('a short picture is drawn as a whole', () => {
  expect(createFollower().viewAt(1000, SHORT)).toEqual({
    from: Number.NEGATIVE_INFINITY,
    to: Number.POSITIVE_INFINITY,
  })
})
