import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openClose } from '../../scenarios/openClose'
import { simulate } from '../../simulation/simulate'
import { latenessAt } from './lateness'
import { layoutOf } from './layout'
import { words } from './testWords'

const trace = simulate(openClose)
const layout = layoutOf(trace, 836, words)
const syn = trace.segments[0]!
const line = layout.lines[0]!
const { delay } = openClose.timing
const at = (y: number) => latenessAt(y, syn, line, layout, delay)

describe('latenessAt', () => {
  it('is nothing where the arrow head stands, and above', () => {
    expect(at(line.finish.y)).toBe(0)
    expect(at(0)).toBe(0)
  })

  it.each([
    { time: 93, by: 40 },
    { time: 411, by: 400 },
    { time: 30_400, by: 30_000 },
  ])('is $by ms at the height of $time ms', ({ time, by }) => {
    expect(at(layout.scale.y(time))).toBe(by)
  })

  it('grows downward, also below the picture', () => {
    fc.assert(
      fc.property(fc.nat(layout.height + 2000), fc.nat(500), (y, further) => {
        expect(at(y + further)).toBeGreaterThanOrEqual(at(y))
      }),
    )
    expect(at(layout.scale.bottom + 10_000)).toBeGreaterThan(at(layout.scale.bottom))
  })
})
