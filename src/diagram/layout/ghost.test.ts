import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../../tools/testing/blemishes'
import { scenarios } from '../../scenarios'
import { openClose } from '../../scenarios/openClose'
import type { Fate } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { type Box, overlaps, type Point } from './boxes'
import { pointAt } from './flights'
import { ghostOf, roomForWords } from './ghost'
import { WHOLE } from './inView'
import { layoutOf } from './layout'
import { words } from './testWords'

const before = simulate(openClose)
const after = (fate: Fate) => simulate({ ...openClose, fates: [fate] })

describe('the future that was', () => {
  it('is nothing where nothing has changed', () => {
    expect(ghostOf(before, simulate({ ...openClose }), 836)).toBeNull()
  })

  it('is what the edit has taken away, where it was drawn before', () => {
    const ghost = ghostOf(before, after({ segment: 'A.fin', fate: 'drop' }), 836)
    const shown = layoutOf(before, 836, words)
    const fin = before.segments.find(({ id }) => id === 'A.fin')
    expect(ghost?.from).toBe(fin?.flights[0]?.at)
    const ids = new Set(ghost?.lines.map(({ segment }) => before.segments[segment]?.id))
    expect(ids).toContain('A.fin')
    expect(ids).not.toContain('A.syn')
    for (const line of ghost?.lines ?? []) {
      expect(shown.lines.find((it) => it.segment === line.segment)).toEqual(line)
    }
    expect(ghost?.bands.every(({ start }) => start >= (ghost?.from ?? 0))).toBe(true)
    expect(ghost?.bands.map(({ state }) => state)).toContain('CLOSE-WAIT')
  })
})

/** What is left of a way outside of all boxes, in short steps. */
const outside = (points: readonly Point[], boxes: readonly Box[]): readonly Point[] =>
  points.filter(({ x, y }) => {
    const point = { x, y, width: 0.01, height: 0.01, angle: 0 }
    return !boxes.some((box) => overlaps(point, box))
  })

describe('what is drawn of the future that was', () => {
  it.each(scenarios)('does not go through the words of the picture, whatever is lost of $id', (scenario) => {
    const was = simulate(scenario)
    for (const { id: segment } of was.segments) {
      const fates = [
        ...scenario.fates.filter((it) => it.segment !== segment),
        { segment, fate: 'drop' as const },
      ]
      const now = simulate({ ...scenario, fates })
      for (const width of [360, 832]) {
        const ghost = ghostOf(was, now, width)
        const layout = layoutOf(now, width, words)
        const ways = (ghost?.lines ?? []).map((line) =>
          Array.from({ length: 200 }, (_, place) => pointAt(line, (place / 199) * line.reaches)),
        )
        const drawn = outside(ways.flat(), roomForWords(layout, WHOLE))
        expect(drawn).toEqual(
          outside(
            drawn,
            wordsOf(layout).map(({ box }) => box),
          ),
        )
      }
    }
  })

  it('goes on where nothing is labelled', () => {
    const layout = layoutOf(before, 836, words)
    const flying = roomForWords(layout, { ...WHOLE, isFlying: true })
    expect(flying.length).toBe(roomForWords(layout, WHOLE).length - layout.lines.length)
  })
})
