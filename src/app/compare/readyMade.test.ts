import { describe, expect, it } from 'vitest'
import { openClose } from '../../scenarios/openClose'
import { verdictOf } from '../../simulation/verdict'
import { timelineOf } from '../traceOf'
import { readyMade } from './readyMade'
import { READY_MADE_IDS } from './readyMadeIds'
import { neededMechanism, tellingMoment } from './tellingMoment'

describe('the ready-made comparisons', () => {
  it.each(readyMade)('$id: one world breaks, the other holds', ({ scenario, compare }) => {
    const { traces } = timelineOf({ scenario, compare })
    expect(traces.map((trace) => verdictOf(trace).holds)).toEqual([false, true])
  })

  it.each(readyMade)('$id: the mechanism that is needed is the one that is compared', (it) => {
    expect(neededMechanism(it.scenario)).toBe(it.compare)
  })

  it('open where one world breaks', () => {
    expect(readyMade.map(({ scenario, compare }) => tellingMoment(scenario, compare))).toEqual([
      66_050, 66_050, 1650, 2250,
    ])
  })
})

describe('a scenario that no mechanism saves', () => {
  it('is compared by its handshake, where the two worlds part', () => {
    expect(neededMechanism(openClose)).toBe('handshake')
    expect(tellingMoment(openClose, 'handshake')).toBe(50)
  })
})

it('the names are those of the comparisons, in their order', () => {
  expect(READY_MADE_IDS).toEqual(readyMade.map(({ id }) => id))
})
