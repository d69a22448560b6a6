import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFollower, type Follower } from './follower'

const LONG = 20_000
const SHORT = 2000
/** How long a frame lasts, in ms. */
const FRAME = 17
/** Below its last moment, for names. */
const FOOT = 60

/** A scroller that is 600 px high and has followed a playhead at this height of a long picture. */
function followedTo(y: number): Follower {
  const follower = createFollower()
  follower.measure({ scrollTop: 0, clientHeight: 600 })
  follower.viewAt(y, LONG, FOOT)
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
    const { from, to } = followedTo(5000).viewAt(5000, LONG, FOOT)
    const scroller = { scrollTop: 0, clientHeight: 600 }
    const follower = followedTo(5000)
    follower.viewAt(5000, LONG, FOOT)
    follower.scroll(scroller)
    expect(from).toBeLessThan(scroller.scrollTop - 100)
    expect(to).toBeGreaterThan(scroller.scrollTop + 600 - 78 + 100)
  })

  it('is the same object while the playhead moves within it', () => {
    const follower = followedTo(5000)
    expect(follower.viewAt(5010, LONG, FOOT)).toBe(follower.viewAt(5020, LONG, FOOT))
  })

  it('is no more than is seen while the view leaps, and more when it rests', () => {
    const follower = followedTo(5000)
    const told = vi.fn()
    follower.subscribe(told)
    const leaping = follower.viewAt(12_000, LONG, FOOT)
    expect(leaping.to - leaping.from).toBeLessThan(600 + 2 * 80)
    expect(follower.viewAt(12_000, LONG, FOOT)).toBe(leaping)
    vi.runAllTimers()
    expect(told).toHaveBeenCalled()
    const resting = follower.viewAt(12_000, LONG, FOOT)
    expect(resting.from).toBeLessThan(leaping.from)
    expect(resting.to).toBeGreaterThan(leaping.to)
  })

  it('is labelled where it has leapt within three frames, and its surroundings are drawn after that', () => {
    const follower = followedTo(5000)
    const leapt = follower.viewAt(9000, LONG, FOOT)
    expect(leapt.isFlying).toBe(true)
    vi.advanceTimersByTime(3 * FRAME)
    const labelled = follower.viewAt(9000, LONG, FOOT)
    expect(labelled.isFlying).toBeUndefined()
    expect(labelled.to).toBe(leapt.to)
    vi.runAllTimers()
    expect(follower.viewAt(9000, LONG, FOOT).to).toBeGreaterThan(leapt.to)
  })

  it.each([
    { how: 'again and again', before: 8000, wait: 0 },
    { how: 'with a playhead that is drawn along', before: 5010, wait: FRAME },
  ])('is not labelled while it leaps $how, and is when it rests', ({ before, wait }) => {
    const follower = followedTo(5000)
    follower.viewAt(before, LONG, FOOT)
    vi.advanceTimersByTime(wait)
    expect(follower.viewAt(11_000, LONG, FOOT).isFlying).toBe(true)
    vi.advanceTimersByTime(4 * FRAME)
    expect(follower.viewAt(11_010, LONG, FOOT).isFlying).toBe(true)
    vi.runAllTimers()
    expect(follower.viewAt(11_010, LONG, FOOT).isFlying).toBeUndefined()
  })

  it('is labelled at once in another picture', () => {
    expect(createFollower().viewAt(9000, LONG, FOOT).isFlying).toBeUndefined()
    expect(followedTo(5000).viewAt(9000, LONG + 100, FOOT).isFlying).toBeUndefined()
  })

  it('holds the playhead wherever it is', () => {
    const follower = followedTo(0)
    for (const y of [0, 700, 19_000, 3000, 3020, 8000, 50]) {
      const { from, to } = follower.viewAt(y, LONG, FOOT)
      expect(from).toBeLessThanOrEqual(y)
      expect(to).toBeGreaterThanOrEqual(y)
    }
  })
})

it.each([
  { clientHeight: 600, foot: 60, below: 120 },
  { clientHeight: 300, foot: 110, below: 110 },
  { clientHeight: 260, foot: 250, below: 130 },
])('below the playhead a scroller of $clientHeight px shows a foot of $foot px', (given) => {
  const { clientHeight, foot, below } = given
  const follower = createFollower()
  const scroller = { scrollTop: 0, clientHeight }
  follower.measure(scroller)
  const heads = 78
  for (const y of [1000, 1100, 1101]) {
    follower.viewAt(y, SHORT, foot)
    follower.scroll(scroller)
    expect(scroller.scrollTop + clientHeight - heads - y).toBe(below)
  }
})

it('a short picture is drawn as a whole', () => {
  expect(createFollower().viewAt(1000, SHORT, FOOT)).toEqual({
    from: Number.NEGATIVE_INFINITY,
    to: Number.POSITIVE_INFINITY,
  })
})
