import { scenarios } from '../../src/scenarios'
import { OPEN } from '../../src/share/open'
import type { Scenario } from '../../src/simulation/scenario'
import { simulate } from '../../src/simulation/simulate'
import { measure, warmUp } from './measure'
import type { Bench } from './report'

/** Open, transfer, close, with nothing lost: what the goal is counted in. */
export const CONNECTION: Scenario = {
  ...OPEN,
  id: 'open-transfer-close',
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 400, by: 'A', call: 'SEND', octets: 5 },
    { at: 900, by: 'A', call: 'CLOSE' },
    { when: { host: 'B', what: 'end-of-stream' }, by: 'B', call: 'CLOSE' },
  ],
}

/** Whole connections per second on one core. */
const GOAL = 50_000

/** How often a second each shipped scenario can be simulated. */
export const benchScenarios: Bench = () => {
  const all = [CONNECTION, ...scenarios]
  // The compiler should know all the ways that things can go before the first of them is measured.
  warmUp(() => {
    for (const scenario of all) simulate(scenario)
  })
  const measured = all.map((scenario) => {
    const { msPerTurn, fastest } = measure(() => simulate(scenario))
    const events = simulate(scenario).events.length
    const cells = {
      'per second': 1000 / msPerTurn,
      'at best': 1000 / fastest,
      'µs each': msPerTurn * 1000,
      events,
      'ns per event': (msPerTurn * 1e6) / events,
    }
    return { name: scenario.id, cells }
  })
  return {
    title: 'simulate(scenario)',
    columns: { 'per second': 0, 'at best': 0, 'µs each': 1, events: 0, 'ns per event': 0 },
    rows: measured,
    goal: {
      what: 'Open, transfer, close: connections per second on one core',
      goal: GOAL,
      reached: measured[0]?.cells['per second'] ?? 0,
    },
  }
}
