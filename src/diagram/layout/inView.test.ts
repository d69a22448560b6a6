import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { transferOf } from '../../../tools/bench/transfer'
import { simulate } from '../../simulation/simulate'
import { indexOf, viewAround } from './inView'
import { layoutOf } from './layout'
import { words } from './testWords'

const layout = layoutOf(simulate(transferOf(300)), 836, words)
const visible = indexOf(layout)

describe('what is in view', () => {
  it('is every mark that reaches into it, and hardly any other', () => {
    fc.assert(
      fc.property(fc.nat(layout.height), fc.nat(2000), (from, height) => {
        const to = from + height
        const { segments } = visible({ from, to })
        const drawn = new Set(segments.map(({ segment }) => segment))
        for (const { segment, start, finish } of layout.lines) {
          if (start.y <= to && finish.y >= from) expect(drawn).toContain(segment)
          if (start.y > to + 100 || finish.y < from - 100) expect(drawn).not.toContain(segment)
        }
      }),
    )
  })

  it('comes in the order of sending', () => {
    const numbers = visible({ from: 5000, to: 7000 }).segments.map(({ segment }) => segment)
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(numbers.length).toBeLessThan(layout.lines.length / 2)
  })
})

describe('viewAround', () => {
  it('is all of a picture that is not high', () => {
    expect(viewAround(2000, { from: 0, to: 700 }).to).toBe(Number.POSITIVE_INFINITY)
  })

  it('covers what is seen, and stays while the reader scrolls a little', () => {
    const view = viewAround(50_000, { from: 10_000, to: 10_700 })
    expect(view.from).toBeLessThan(10_000 - 159)
    expect(view.to).toBeGreaterThan(10_700 + 159)
    expect(viewAround(50_000, { from: 10_010, to: 10_710 })).toEqual(view)
  })
})
