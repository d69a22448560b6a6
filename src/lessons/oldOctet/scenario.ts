import { scenario } from '../../scenarios/scenario'

/**
 * A connects again between the same sockets as soon as it has closed, with the same first numbers, and takes its time
 * before it sends. There is no TIME-WAIT that forbids it.
 */
export const sameNumbersAgain = scenario({
  id: 'same-numbers-again',
  hosts: { A: { iss: [100] }, B: { iss: [300] } },
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, after: 100, by: 'A', call: 'SEND', octets: 5, nth: 1 },
    { when: { host: 'A', what: 'connected' }, after: 1300, by: 'A', call: 'CLOSE', nth: 1 },
    { when: { host: 'B', what: 'end-of-stream' }, after: 100, by: 'B', call: 'CLOSE' },
    { at: 2000, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, after: 900, by: 'A', call: 'SEND', octets: 5, nth: 2 },
    { when: { host: 'A', what: 'connected' }, after: 1200, by: 'A', call: 'CLOSE', nth: 2 },
  ],
  mechanisms: { timeWait: 0 },
})
