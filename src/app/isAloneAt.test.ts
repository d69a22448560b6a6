import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryRun } from '../../tools/testing/arbitraryRun'
import { layoutOf } from '../diagram/layout/layout'
import { words } from '../diagram/layout/testWords'
import { unsharedConnections } from '../diagram/layout/unshared'
import { staleSyn } from '../scenarios/staleSyn'
import { frameAt, momentsOf } from '../simulation/frame'
import type { Scenario } from '../simulation/scenario'
import { simulate } from '../simulation/simulate'
import { isAloneAt } from './isAloneAt'

/** At how many moments a head is marked; each must be marked as the band is that its host has then. */
function markedMoments(scenario: Scenario): number {
  const trace = simulate(scenario)
  const { bands } = layoutOf(trace, 800, words)
  const unshared = unsharedConnections(trace)
  let marked = 0
  for (const moment of momentsOf(trace)) {
    for (const host of ['A', 'B'] as const) {
      const newest = frameAt(trace, moment).hosts[host].connections.findLast(
        ({ connection }) => trace.connections[connection]?.listener === false,
      )
      const band = bands.find(
        ({ connection, state, start }) =>
          connection === newest?.connection && state === newest.state && start === newest.since,
      )
      const isAlone = isAloneAt(trace, unshared, host, moment)
      expect(isAlone).toBe(band?.isUnshared ?? false)
      marked += Number(isAlone)
    }
  }
  return marked
}

it('a head is marked as its band is', () => {
  fc.assert(
    fc.property(arbitraryRun, (scenario) => {
      markedMoments(scenario)
    }),
    { numRuns: 60 },
  )
})

it('a connection that nobody shares is marked to the end of the run', () => {
  const alone = {
    ...staleSyn,
    mechanisms: { ...staleSyn.mechanisms, handshake: 'two-way', closedPort: 'silent' },
  } as const
  expect(markedMoments(alone)).toBeGreaterThan(0)
  expect(markedMoments(staleSyn)).toBe(0)
})
