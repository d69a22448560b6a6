import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scenarios } from '../../scenarios'
import { lastAckLost } from '../../scenarios/lastAckLost'
import { staleSyn } from '../../scenarios/staleSyn'
import { simulate } from '../../simulation/simulate'
import { MECHANISMS, worldsOf } from '../../simulation/worlds'
import { ghostOf } from './ghost'
import { layoutsOf } from './layout'
import { words } from './testWords'

const drawn = (traces: Parameters<typeof layoutsOf>[0], width = 700) => layoutsOf(traces, width, () => words)

describe('two traces side by side', () => {
  it('show equal times at equal heights, whatever differs between them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...scenarios),
        fc.constantFrom(...MECHANISMS),
        fc.integer({ min: 360, max: 1600 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (scenario, mechanism, width, part) => {
          const traces = worldsOf(scenario, mechanism).map(simulate)
          const [one, other] = drawn(traces, width)
          const time = part * Math.max(...traces.map(({ end }) => end))
          expect(one?.scale.y(time)).toBe(other?.scale.y(time))
          for (const { at } of traces.flatMap(({ events }) => events))
            expect(one?.scale.momentAt(at)).toBe(at)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are equally high, so that they scroll as one', () => {
    const traces = worldsOf(staleSyn, 'handshake').map(simulate)
    for (const width of [360, 504, 700, 1024]) {
      const alone = traces.map((trace) => drawn([trace], width)[0]?.height ?? 0)
      const heights = drawn(traces, width).map(({ height }) => height)
      expect(heights).toEqual([heights[0], heights[0]])
      expect(heights[0]).toBeGreaterThanOrEqual(Math.max(...alone))
    }
  })

  it('each show their own marks', () => {
    const traces = worldsOf(lastAckLost, 'timeWait').map(simulate)
    const states = drawn(traces).map(({ bands }) => bands.map(({ state }) => state))
    expect(states.map((all) => all.includes('TIME-WAIT'))).toEqual([false, true])
  })

  it('go on to the end of the later one: what is held for ever is seen to be', () => {
    const traces = worldsOf(staleSyn, 'handshake').map((scenario) =>
      simulate({ ...scenario, mechanisms: { ...scenario.mechanisms, closedPort: 'silent' } }),
    )
    expect(traces[0]?.end).toBeLessThan(traces[1]?.end ?? 0)
    const [one] = drawn(traces)
    const held = one?.bands.findLast(({ host }) => host === 'B')
    expect([held?.state, held?.bottom]).toEqual(['ESTABLISHED', one?.scale.bottom])
  })

  it('fold what nothing happens in, in neither', () => {
    const traces = worldsOf(lastAckLost, 'timeWait').map(simulate)
    const [one, other] = drawn(traces)
    expect(one?.scale.folds).toEqual(other?.scale.folds)
    for (const { start, end } of one?.scale.folds ?? [])
      expect(traces.flatMap(({ events }) => events).some(({ at }) => at > start && at < end)).toBe(false)
  })

  it('keep the future that was where both of them stood', () => {
    const before = worldsOf(lastAckLost, 'timeWait').map(simulate)
    const [, was] = drawn(before)
    const now = worldsOf({ ...lastAckLost, fates: [] }, 'timeWait').map(simulate)
    const ghost = ghostOf(before[1]!, now[1]!, 700, before)
    expect(ghost?.lines.length).toBeGreaterThan(0)
    for (const line of ghost?.lines ?? [])
      expect(
        was?.lines.find(({ segment, flight }) => segment === line.segment && flight === line.flight),
      ).toEqual(line)
  })
})
