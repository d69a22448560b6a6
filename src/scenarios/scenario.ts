import { type Scenario, TRUE_TCP, USUAL_TIMING } from '../simulation/scenario'

/** What a shipped scenario says of itself; the rest is true TCP on an ordinary network. */
export type Parts = Pick<Scenario, 'id' | 'calls'> &
  Partial<Pick<Scenario, 'fates' | 'hosts'>> & {
    readonly mechanisms?: Partial<Scenario['mechanisms']>
    readonly timing?: Partial<Scenario['timing']>
  }

/** A scenario from its parts: A's first number is 100 and B's 300, as in the figures of RFC 9293. */
export const scenario = ({ id, calls, fates = [], hosts, mechanisms, timing }: Parts): Scenario => ({
  id,
  hosts: hosts ?? { A: { iss: [100] }, B: { iss: [300, 700] } },
  mechanisms: { ...TRUE_TCP, ...mechanisms },
  timing: { ...USUAL_TIMING, ...timing },
  calls,
  fates,
})
