import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { scenarios } from '../scenarios'
import type { Scenario } from '../simulation/scenario'
import { PLANTED_BUGS, type PlantedBug } from './testing/plantedBugs'
import type { React } from './testing/planting'

const planted = vi.hoisted(() => ({ react: null as React | null }))

vi.mock('../engine/engine', async (original) => {
  const real = await original<typeof import('../engine/engine')>()
  const react: React = (tcb, event, moment) => (planted.react ?? real.react)(tcb, event, moment)
  return { ...real, react }
})

// The set-up of the tests has loaded the engine already, without the hook.
vi.resetModules()
const { explore } = await import('./explore')
const { react } = await vi.importActual<typeof import('../engine/engine')>('../engine/engine')

afterEach(() => {
  planted.react = null
})

// The tests that follow in this thread load the engine as it is.
afterAll(() => {
  vi.doUnmock('../engine/engine')
  vi.resetModules()
})

function questionOf({ scenario: id, silent = false, faults, breaks }: PlantedBug) {
  const scenario = scenarios.find((it) => it.id === id) as Scenario
  const closedPort = silent ? 'silent' : scenario.mechanisms.closedPort
  return {
    scenario: { ...scenario, mechanisms: { ...scenario.mechanisms, closedPort } },
    faults,
    invariants: [breaks],
  } as const
}

describe('the explorer finds a planted bug', () => {
  it('of which there are twenty at least', () => {
    expect(new Set(PLANTED_BUGS.map(({ bug }) => bug)).size).toBeGreaterThanOrEqual(20)
  })

  it.each(PLANTED_BUGS)('$bug: $breaks, with $faults faults', (bug) => {
    planted.react = bug.plant(react)
    expect(explore(questionOf(bug)).findings[0]?.answer.kind).toBe('broken')
  })

  it.each(PLANTED_BUGS)('and not where there is none: $scenario, $breaks, $faults faults', (bug) => {
    expect(explore(questionOf(bug)).findings[0]?.answer.kind).toBe('holds')
  })
})
