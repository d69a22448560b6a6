import { type Scenario, TRUE_TCP, USUAL_TIMING } from '../simulation/scenario'
import { explore } from './explore'

/** Two connections, one after the other, with text on each: there is not much that TCP does besides. */
const PLAIN: Scenario = {
  id: 'warm-up',
  hosts: { A: { iss: [100] }, B: { iss: [300] } },
  mechanisms: { ...TRUE_TCP, timeWait: 0 },
  timing: USUAL_TIMING,
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, after: 100, by: 'A', call: 'SEND', octets: 5 },
    { when: { host: 'A', what: 'connected' }, after: 300, by: 'A', call: 'CLOSE' },
    { when: { host: 'B', what: 'end-of-stream' }, by: 'B', call: 'CLOSE' },
    { at: 2000, by: 'A', call: 'OPEN-ACTIVE' },
  ],
  fates: [],
}

/** Let the compiler see how things go before somebody waits for an answer: an exploration whose answer nobody reads. */
export function warmUp(): void {
  explore({ scenario: PLAIN, faults: 1 })
}
