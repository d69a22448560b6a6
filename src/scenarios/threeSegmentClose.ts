import { scenario } from './scenario'

/** B has nothing left to say and closes at the moment when it reads the end: its ACK and FIN travel as one segment. */
export const threeSegmentClose = scenario({
  id: 'three-segment-close',
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, after: 100, by: 'A', call: 'SEND', octets: 5 },
    { when: { host: 'A', what: 'connected' }, after: 300, by: 'A', call: 'CLOSE' },
    { when: { host: 'B', what: 'end-of-stream' }, by: 'B', call: 'CLOSE' },
  ],
})
