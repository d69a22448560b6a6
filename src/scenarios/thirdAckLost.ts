import { scenario } from './scenario'

/** The third segment is lost and A has nothing to say: A is ESTABLISHED, B is not, until B repeats its SYN,ACK. */
export const thirdAckLost = scenario({
  id: 'third-ack-lost',
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, after: 2000, by: 'A', call: 'CLOSE' },
    { when: { host: 'B', what: 'end-of-stream' }, after: 100, by: 'B', call: 'CLOSE' },
  ],
  fates: [{ segment: 'A.ack-syn', fate: 'drop' }],
})
