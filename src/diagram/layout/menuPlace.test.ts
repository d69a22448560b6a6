import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openClose } from '../../scenarios/openClose'
import { simulate } from '../../simulation/simulate'
import { pointAt } from './flights'
import { layoutOf } from './layout'
import { menuPlace } from './menuPlace'
import { words } from './testWords'

const trace = simulate(openClose)

describe('menuPlace', () => {
  it('is below the middle of the line where there is room beside the lanes', () => {
    const layout = layoutOf(trace, 836, words)
    for (const [segment, line] of layout.lines.entries()) {
      expect(menuPlace(layout, segment)?.top).toBe(pointAt(line, 0.5).y + 26)
    }
  })

  it('leaves free the handle of the arrow head, in every picture that holds it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 1400 }), fc.nat(400), (width, by) => {
        const late = simulate({ ...openClose, fates: [{ segment: 'B.syn', fate: 'delay', by }] })
        const layout = layoutOf(late, width, words)
        for (const [segment] of late.segments.entries()) {
          const place = menuPlace(layout, segment)
          const { finish } = layout.segmentPlace(segment).lines[0]!
          expect(place).not.toBeNull()
          const { left, top, width: room } = place!
          expect(left).toBeGreaterThanOrEqual(0)
          expect(left + room).toBeLessThanOrEqual(layout.dimensions.width)
          const isBeside = finish.x + 22 <= left || finish.x - 22 >= left + room
          // With a time to type the menu is as high as this.
          const isAboveOrBelow = finish.y + 22 <= top || finish.y - 22 >= top + 115
          expect(isBeside || isAboveOrBelow).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
})
