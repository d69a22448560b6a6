import { describe, expect, it } from 'vitest'
import { openClose } from '../../scenarios/openClose'
import { simulate } from '../../simulation/simulate'
import { slotsOf } from './slots'

describe('the places of what falls together', () => {
  it('lead down from each departure to its arrival, and on from there, where segments take no time', () => {
    const slots = slotsOf(simulate({ ...openClose, timing: { ...openClose.timing, delay: 0 } }))
    const places = [0, 1, 2].map((segment) => [slots.sent(segment), slots.ended(segment, 0)])
    expect(places).toEqual([
      [9, 6],
      [6, 3],
      [3, 0],
    ])
    expect(slots.extraAt(0)).toBe(9)
  })

  it('are the first where everything has its own time', () => {
    const trace = simulate(openClose)
    const slots = slotsOf(trace)
    for (const segment of trace.segments.keys()) expect(slots.sent(segment)).toBe(0)
    expect(slots.extraAt(0)).toBe(0)
  })
})
