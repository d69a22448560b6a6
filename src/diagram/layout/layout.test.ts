import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryLesson } from '../../../tools/testing/arbitraryLesson'
import { arbitraryEdited, arbitraryScenario } from '../../../tools/testing/arbitraryScenario'
import { blemishesOf, isLeftOut } from '../../../tools/testing/blemishes'
import { scenarios } from '../../scenarios'
import type { Fate, Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { MECHANISMS, worldsOf } from '../../simulation/worlds'
import { formatDuration } from '../duration'
import { pointAt, uAtHeight } from './flights'
import { type Layout, layoutOf, layoutsOf } from './layout'
import { words } from './testWords'

/** Phones, tablets, laptops, and the widest of screens. */
const WIDTHS = [360, 390, 430, 600, 639, 640, 680, 768, 836, 1024, 1440, 1920, 2560]

const anyWidth = fc.integer({ min: 360, max: 2560 })

/** Which segment meets which fate. */
const anyFate = fc.tuple(
  fc.nat(30),
  fc.constantFrom('drop', 'delay', 'duplicate'),
  fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constantFrom(0, 1, 29_000, 90_000)),
)

/** A shipped scenario in which some of its segments, or of those which then follow, meet another fate. */
const battered = fc
  .tuple(
    fc.constantFrom(...scenarios),
    fc.array(anyFate, { maxLength: 12 }),
    fc.constantFrom(0, 1, 20, 50, 400, 3000),
  )
  .map(([scenario, choices, delay]) => {
    let changed: Scenario = { ...scenario, timing: { ...scenario.timing, delay } }
    for (const [place, kind, by] of choices) {
      const { segments } = simulate(changed)
      const segment = segments[place % segments.length]?.id ?? 'A.syn'
      const fate: Fate = kind === 'drop' ? { segment, fate: 'drop' } : { segment, fate: kind, by }
      changed = { ...changed, fates: [...changed.fates.filter((other) => other.segment !== segment), fate] }
    }
    return changed
  })

/** What a learner can make of a shipped scenario, and any other that a link can hold, until a time. */
const anyScenario = fc.oneof(
  { weight: 3, arbitrary: battered },
  { weight: 1, arbitrary: arbitraryEdited(scenarios).map(briefly) },
  { weight: 1, arbitrary: arbitraryScenario.map(briefly) },
)

/** Some scripts go on without end; their beginning says enough. */
function briefly(scenario: Scenario): Scenario {
  const { events } = simulate(scenario)
  const last = events[LONGEST]?.at
  return last === undefined ? scenario : { ...scenario, until: Math.min(last, scenario.until ?? last) }
}

/** Events. */
const LONGEST = 250

const segmentLabelsOf = ({ lines, segmentPlace }: Layout) =>
  lines.map(({ segment, flight }) => segmentPlace(segment).labels[flight] ?? null)

/** Words that share a place, leave the picture, cover a mark, or have a line through them. */
const collisions = (layout: Layout) => blemishesOf(layout).filter(({ kind }) => !isLeftOut(kind))

describe('labels', () => {
  it.each(scenarios)('of $id neither collide nor leave the picture, at any width', (scenario) => {
    for (const delay of [scenario.timing.delay, 0, 1, 100, 400, 3000, 600_000]) {
      const trace = simulate({ ...scenario, timing: { ...scenario.timing, delay } })
      for (const width of WIDTHS)
        expect(collisions(layoutOf(trace, width, words)), `${width} px, delay ${delay}`).toEqual([])
    }
  })

  it('neither collide nor leave the picture, whatever a learner does', () => {
    fc.assert(
      fc.property(arbitraryLesson, anyWidth, (scenario, width) => {
        expect(collisions(layoutOf(simulate(scenario), width, words))).toEqual([])
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('neither collide nor leave the picture, whatever a link holds', () => {
    fc.assert(
      fc.property(anyScenario, anyWidth, (scenario, width) => {
        expect(collisions(layoutOf(simulate(scenario), width, words))).toEqual([])
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('of two worlds side by side neither collide nor leave the picture', () => {
    fc.assert(
      fc.property(arbitraryLesson, fc.constantFrom(...MECHANISMS), anyWidth, (scenario, mechanism, width) => {
        const traces = worldsOf(scenario, mechanism).map(simulate)
        for (const layout of layoutsOf(traces, width, () => words)) expect(collisions(layout)).toEqual([])
      }),
      { numRuns: 30 },
    )
  }, 60_000)

  it('are left out only where segments are many or slow', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), anyFate, anyWidth, (scenario, [place, kind, by], width) => {
        const { segments } = simulate(scenario)
        const segment = segments[place % segments.length]?.id ?? 'A.syn'
        const fate: Fate = kind === 'drop' ? { segment, fate: 'drop' } : { segment, fate: kind, by }
        const fates = [...scenario.fates.filter((other) => other.segment !== segment), fate]
        const left = blemishesOf(layoutOf(simulate({ ...scenario, fates }), width, words))
        expect(left.filter((it) => it.kind !== 'no numbers')).toEqual([])
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it.each(scenarios)('of all segments of $id have a place, with their numbers', (scenario) => {
    const trace = simulate(scenario)
    for (const width of WIDTHS) {
      const layout = layoutOf(trace, width, words)
      const poor = segmentLabelsOf(layout).flatMap((label, i) =>
        label === null || label.form === 'kind' ? [trace.segments[layout.lines[i]?.segment ?? 0]?.id] : [],
      )
      expect(poor, `${width} px`).toEqual([])
    }
  })

  it.each(scenarios)('of all states of $id have a place', (scenario) => {
    const trace = simulate(scenario)
    for (const width of WIDTHS) {
      const { bands, sideLabels } = layoutOf(trace, width, words)
      const named = sideLabels.filter(({ kind }) => kind === 'state').length
      expect(named, `${width} px`).toBe(bands.length)
    }
  })

  it('keep their full numbers where there is room', () => {
    const labels = segmentLabelsOf(layoutOf(simulate(scenarios[0] as Scenario), 836, words))
    expect(labels.map((label) => label?.form)).toEqual(labels.map(() => 'full'))
  })
})

describe('time on the screen', () => {
  it('only ever goes down, and back to the same time', () => {
    fc.assert(
      fc.property(
        anyScenario,
        anyWidth,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scenario, width, part) => {
          const trace = simulate(scenario)
          const { scale } = layoutOf(trace, width, words)
          const time = part * trace.end
          expect(scale.timeAt(scale.y(time))).toBeCloseTo(time, 3)
          const times = [...new Set(trace.events.map(({ at }) => at))]
          const heights = times.map((at) => scale.y(at))
          expect(heights.every((y, i) => i === 0 || y > (heights[i - 1] ?? 0))).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('folds 2MSL to the height of any other fold, and says how long it is', () => {
    const { scale, folds, dimensions } = layoutOf(simulate(scenarios[0] as Scenario), 836, words)
    expect(folds.map(({ text }) => text)).toEqual([`${formatDuration(59_950)} of silence`])
    expect(scale.y(60_600) - scale.y(650)).toBeCloseTo(dimensions.foldHeight)
  })

  it('does not move what lies before an edit', () => {
    const before = layoutOf(simulate(scenarios[0] as Scenario), 836, words)
    const lost = { ...(scenarios[0] as Scenario), fates: [{ segment: 'A.fin', fate: 'drop' as const }] }
    const after = layoutOf(simulate(lost), 836, words)
    for (const time of [0, 50, 100, 150, 250, 400]) expect(after.scale.y(time)).toBe(before.scale.y(time))
  })
})

describe('flights', () => {
  it('go from lane to lane and never back up', () => {
    fc.assert(
      fc.property(anyScenario, anyWidth, (scenario, width) => {
        const { lines } = layoutOf(simulate(scenario), width, words)
        for (const line of lines) {
          const points = Array.from({ length: 21 }, (_, i) => pointAt(line, i / 20))
          const way = Math.sign(line.finish.x - line.start.x)
          points.slice(1).forEach((point, i) => {
            const before = points[i] ?? point
            expect(point.y).toBeGreaterThan(before.y)
            expect((point.x - before.x) * way).toBeGreaterThan(0)
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are at the height of the playhead', () => {
    const { lines, scale } = layoutOf(simulate(scenarios[5] as Scenario), 836, words)
    for (const line of lines) {
      const y = scale.y((line.sentAt + line.endsAt) / 2)
      expect(pointAt(line, uAtHeight(line, y)).y).toBeCloseTo(y)
    }
  })
})
