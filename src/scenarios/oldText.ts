import { scenario } from './scenario'

/**
 * A's first five octets are held up. Their repetition is delivered and the connection closed; then A's program connects
 * again between the same sockets, and both sides begin with the same numbers as before. Without TIME-WAIT the old
 * octets fall into the window of the new connection; with it the second OPEN has to wait until they are gone.
 */
export const oldText = scenario({
  id: 'old-text',
  hosts: { A: { iss: [100] }, B: { iss: [300] } },
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, after: 100, by: 'A', call: 'SEND', octets: 5, nth: 1 },
    { when: { host: 'A', what: 'connected' }, after: 1300, by: 'A', call: 'CLOSE', nth: 1 },
    { when: { host: 'B', what: 'end-of-stream' }, after: 100, by: 'B', call: 'CLOSE' },
    { at: 2000, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, after: 120, by: 'A', call: 'SEND', octets: 5, nth: 2 },
    { when: { host: 'A', what: 'connected' }, after: 400, by: 'A', call: 'CLOSE', nth: 2 },
  ],
  fates: [{ segment: 'A.1-5', fate: 'delay', by: 2000 }],
})
