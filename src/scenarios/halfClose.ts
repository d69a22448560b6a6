import { scenario } from './scenario'

/** A has no more to say, B has: after A's FIN, text goes on from B to A until B closes too. */
export const halfClose = scenario({
  id: 'half-close',
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, after: 100, by: 'A', call: 'SEND', octets: 5 },
    { when: { host: 'A', what: 'connected' }, after: 200, by: 'A', call: 'CLOSE' },
    { when: { host: 'B', what: 'end-of-stream' }, after: 100, by: 'B', call: 'SEND', octets: 10 },
    { when: { host: 'B', what: 'end-of-stream' }, after: 200, by: 'B', call: 'SEND', octets: 10 },
    { when: { host: 'B', what: 'end-of-stream' }, after: 400, by: 'B', call: 'CLOSE' },
  ],
})
