import { type Mechanisms, type Scenario, TRUE_TCP } from './scenario'

/** The names of the mechanisms, in the order in which they are shown. */
export const MECHANISMS = [
  'handshake',
  'timeWait',
  'closedPort',
  'isn',
  'reuseAddress',
] as const satisfies readonly (keyof Mechanisms)[]

/** A scenario without a mechanism, and the same with it. Everything else agrees, or the comparison would be a lie. */
export type Worlds = readonly [without: Scenario, withIt: Scenario]

/** The two worlds of a scenario. It is one of them itself, if it says of the mechanism what that world says. */
export function worldsOf(scenario: Scenario, mechanism: keyof Mechanisms): Worlds {
  const { mechanisms } = scenario
  const world = (changed: Mechanisms): Scenario =>
    changed[mechanism] === mechanisms[mechanism] ? scenario : { ...scenario, mechanisms: changed }
  const off = { ...mechanisms, [mechanism]: WITHOUT[mechanism] }
  const on = { ...mechanisms, [mechanism]: withIt(mechanisms, mechanism) }
  return [world(off), world(on)]
}

const WITHOUT: Mechanisms = {
  handshake: 'two-way',
  timeWait: 0,
  closedPort: 'silent',
  isn: 'fixed',
  reuseAddress: false,
}

const WITH: Mechanisms = { ...TRUE_TCP, isn: 'clock', reuseAddress: true }

/** A TIME-WAIT of another length than the RFC's is one all the same. */
const withIt = (mechanisms: Mechanisms, mechanism: keyof Mechanisms): Mechanisms[keyof Mechanisms] =>
  mechanism === 'timeWait' && mechanisms.timeWait > 0 ? mechanisms.timeWait : WITH[mechanism]
