import { type Scenario, TRUE_TCP, USUAL_TIMING } from '../simulation/scenario'

/** The scenario in which nobody calls anything: the base of scripts that are not shipped. It stays as it is for ever. */
export const OPEN: Scenario = {
  id: 'open',
  hosts: { A: { iss: [100] }, B: { iss: [300, 700] } },
  mechanisms: TRUE_TCP,
  timing: USUAL_TIMING,
  calls: [],
  fates: [],
}
