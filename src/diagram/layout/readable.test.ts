import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scenarios } from '../../scenarios'
import { halfClose } from '../../scenarios/halfClose'
import type { Fate, Host, Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { dimensionsFor } from './dimensions'
import { isStraight } from './flights'
import { layoutOf } from './layout'
import { words } from './testWords'

const WIDTHS = [360, 390, 480, 584, 624, 640, 704, 832, 1312, 2560]

const anyWidth = fc.constantFrom(...WIDTHS)

const delayed = (scenario: Scenario, delay: number): Scenario => ({
  ...scenario,
  timing: { ...scenario.timing, delay },
})

/** A shipped scenario on a slow or fast network in which some segments, as they follow, meet another fate. */
const battered = fc
  .tuple(
    fc.constantFrom(...scenarios),
    fc.constantFrom(20, 50, 100, 400),
    fc.array(
      fc.tuple(fc.nat(30), fc.constantFrom('drop', 'delay', 'duplicate'), fc.integer({ min: 10, max: 9000 })),
      { maxLength: 5 },
    ),
  )
  .map(([scenario, delay, choices]) => {
    let changed = delayed(scenario, delay)
    for (const [place, kind, by] of choices) {
      const { segments } = simulate(changed)
      const segment = segments[place % segments.length]?.id ?? 'A.syn'
      const fate: Fate = kind === 'drop' ? { segment, fate: 'drop' } : { segment, fate: kind, by }
      changed = { ...changed, fates: [...changed.fates.filter((other) => other.segment !== segment), fate] }
    }
    return changed
  })

describe('labels of segments', () => {
  it('keep their numbers when the network is slow', () => {
    for (const width of [390, 832]) {
      const { lines, segmentPlace } = layoutOf(simulate(delayed(halfClose, 400)), width, words)
      const forms = lines.map(({ segment, flight }) => segmentPlace(segment).labels[flight]?.form ?? 'none')
      expect(forms).not.toContain('kind')
      expect(forms).not.toContain('none')
    }
  })

  it('of late segments are never steep', () => {
    fc.assert(
      fc.property(battered, anyWidth, (scenario, width) => {
        const { lines, segmentPlace } = layoutOf(simulate(scenario), width, words)
        for (const line of lines) {
          const angle = segmentPlace(line.segment).labels[line.flight]?.box.angle ?? 0
          if (!isStraight(line)) expect(Math.abs(angle)).toBeLessThan((40 * Math.PI) / 180)
        }
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('segments that take no time', () => {
  it.each(scenarios)('go down all the same in $id, and keep their numbers', (scenario) => {
    const trace = simulate(delayed(scenario, 0))
    for (const width of WIDTHS) {
      const { lines, segmentPlace, dimensions } = layoutOf(trace, width, words)
      for (const { start, finish, segment, flight } of lines) {
        expect(finish.y - start.y).toBeGreaterThanOrEqual(2.5 * dimensions.slotHeight)
        expect(['full', 'short', 'stacked']).toContain(segmentPlace(segment).labels[flight]?.form)
      }
    }
  })
})

describe('lines that run side by side', () => {
  it('have room for a label between them', () => {
    fc.assert(
      fc.property(battered, anyWidth, (scenario, width) => {
        const trace = simulate(scenario)
        const { scale, dimensions } = layoutOf(trace, width, words)
        const rows: Record<string, number> = {}
        for (const { kind, host, at } of trace.events) {
          if (kind !== 'sent' && kind !== 'arrived' && kind !== 'lost') continue
          const row = `${kind === 'sent' ? 'from' : 'to'} ${host satisfies Host}`
          const before = rows[row]
          if (before !== undefined && before !== at)
            expect(scale.y(at) - scale.y(before)).toBeGreaterThanOrEqual(dimensions.slotHeight - 1e-6)
          rows[row] = at
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('the label of a fold', () => {
  it.each(scenarios)('has a place in $id', (scenario) => {
    for (const delay of [1, 20, scenario.timing.delay, 100, 400]) {
      const trace = simulate(delayed(scenario, delay))
      for (const width of WIDTHS) {
        const { folds } = layoutOf(trace, width, words)
        expect(
          folds.map(({ text }) => text === ''),
          `${width} px, delay ${delay}`,
        ).not.toContain(true)
      }
    }
  })
})

describe('names beside the lanes', () => {
  it.each(scenarios)('stand under the line of the playhead where they begin in $id', (scenario) => {
    const trace = simulate(scenario)
    for (const width of WIDTHS) {
      const { sideLabels, scale, dimensions } = layoutOf(trace, width, words)
      for (const { box, start, upright, text } of sideLabels) {
        // How far the letters reach, and the halo that closes the gaps between them.
        const half = upright ? box.width / 2 : dimensions.type.state * 0.37 + 4
        expect(box.y - half, text).toBeGreaterThan(scale.y(start))
      }
    }
  })
})

describe('the measures of the picture', () => {
  const all = Array.from({ length: 2561 - 320 }, (_, i) => dimensionsFor(320 + i))

  it('have no type below 12 px', () => {
    for (const { type } of all) expect(Math.min(...Object.values(type))).toBeGreaterThanOrEqual(12)
  })

  it('let names stand upright only where the lanes would come too close to one another', () => {
    for (const { compact, lane, width } of all) {
      if (compact) expect(width - 2 * 165).toBeLessThan(280)
      else expect(lane.B - lane.A).toBeGreaterThanOrEqual(280)
    }
  })

  it('leave room for the heads over the lanes as soon as there is any', () => {
    for (const { lane, width } of all) {
      if (width >= 560) expect(lane.A).toBeGreaterThanOrEqual(75)
      expect(width - lane.B).toBe(lane.A)
    }
  })
})
