import { describe, expect, it } from 'vitest'
import { openClose } from '../../scenarios/openClose'
import { reconnectInTimeWait } from '../../scenarios/reconnectInTimeWait'
import { staleSyn } from '../../scenarios/staleSyn'
import type { Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { type Layout, layoutOf } from './layout'
import { words } from './testWords'

const drawn = (scenario: Scenario, width = 836): Layout => layoutOf(simulate(scenario), width, words)
const twoWay: Scenario = {
  ...staleSyn,
  mechanisms: { ...staleSyn.mechanisms, handshake: 'two-way' },
}

describe('a band', () => {
  it('is trouble where only one side takes the connection to be open', () => {
    const troubled = drawn(twoWay).bands.filter(({ isUnshared }) => isUnshared)
    expect(troubled.map(({ host, state, tone }) => [host, state, tone])).toEqual([
      ['B', 'ESTABLISHED', 'reset'],
    ])
    expect(drawn(twoWay).sideLabels.map(({ text }) => text)).toContain('✕ ESTABLISHED')
  })

  it.each([staleSyn, openClose])('of $id is no trouble', (scenario) => {
    expect(drawn(scenario).bands.some(({ isUnshared }) => isUnshared)).toBe(false)
  })

  it('stands outside the lane where another connection lives at the same time', () => {
    const two: Scenario = {
      ...openClose,
      calls: [
        ...openClose.calls,
        { at: 120, by: 'A', call: 'OPEN-ACTIVE', port: 41_000 },
        { at: 130, by: 'A', call: 'OPEN-ACTIVE', port: 42_000 },
      ],
    }
    const { bands, dimensions } = drawn(two)
    const tracks = bands.filter(({ host }) => host === 'A').map(({ track }) => track)
    expect(new Set(tracks)).toEqual(new Set([0, 1, 2]))
    for (const { host, track, x, width } of bands) {
      const lane = dimensions.lane[host]
      const isOutside = host === 'A' ? x + width < lane - dimensions.laneWidth / 2 : x > lane
      if (track > 0) expect(isOutside).toBe(true)
    }
  })

  it('comes back to the lane when the connection before is over', () => {
    expect(drawn(reconnectInTimeWait).bands.filter(({ track }) => track > 0)).toEqual([])
  })
})

describe('a bracket', () => {
  it('begins afresh when its timer is set again', () => {
    const lost: Scenario = { ...openClose, fates: [{ segment: 'A.syn', fate: 'drop' }] }
    const { bracketsAt, height } = drawn(lost)
    const rto = bracketsAt(0, height).filter(({ host, timer }) => host === 'A' && timer === 'retransmission')
    const [first, second] = rto
    expect(first?.ending).toBe('expired')
    expect(second?.start).toBe(first?.end)
    expect(second?.top).toBeCloseTo(first?.bottom ?? 0)
    expect(second?.deadline).toBe(3000)
  })
})
