import { describe, expect, it } from 'vitest'
import { edgePull } from './edgeScroll'

const sight = { top: 100, bottom: 700 }

describe('what is drawn to the edge of the view', () => {
  it.each([
    { where: 'in the middle', y: 400, pull: 0 },
    { where: 'a good way from the lower edge', y: 640, pull: 0 },
    { where: 'half-way into the lower edge', y: 672, pull: 7.2 },
    { where: 'at the lower edge', y: 700, pull: 14.4 },
    { where: 'far below', y: 5000, pull: 14.4 },
    { where: 'half-way into the upper edge', y: 128, pull: -7.2 },
    { where: 'far above', y: -50, pull: -14.4 },
  ])('scrolls by $pull px in a frame of 16 ms $where', ({ y, pull }) => {
    expect(edgePull(y, sight, 16)).toBeCloseTo(pull)
  })

  it('leaves room in a view that is lower than its edges', () => {
    expect(edgePull(50, { top: 0, bottom: 100 }, 16)).toBe(0)
  })
})
