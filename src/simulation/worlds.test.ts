import { describe, expect, it } from 'vitest'
import { openClose } from '../scenarios/openClose'
import { staleSyn } from '../scenarios/staleSyn'
import { MECHANISMS, worldsOf } from './worlds'

describe('the two worlds of a scenario', () => {
  it.each(MECHANISMS)('differ in nothing but %s', (mechanism) => {
    const [without, withIt] = worldsOf(openClose, mechanism)
    expect(without.mechanisms[mechanism]).not.toBe(withIt.mechanisms[mechanism])
    const agreed = { ...without.mechanisms, [mechanism]: withIt.mechanisms[mechanism] }
    expect({ ...without, mechanisms: agreed }).toEqual(withIt)
  })

  it.each(MECHANISMS)('with and without %s: one of them is the scenario itself', (mechanism) => {
    expect(worldsOf(openClose, mechanism)).toContain(openClose)
  })

  it.each(MECHANISMS)('are the same two, whichever of them is compared: %s', (mechanism) => {
    const [without, withIt] = worldsOf(openClose, mechanism)
    expect(worldsOf(without, mechanism)).toEqual([without, withIt])
    expect(worldsOf(withIt, mechanism)).toEqual([without, withIt])
  })

  it('keep a TIME-WAIT of another length', () => {
    expect(worldsOf(staleSyn, 'timeWait').map(({ mechanisms }) => mechanisms.timeWait)).toEqual([0, 0.5])
  })
})
