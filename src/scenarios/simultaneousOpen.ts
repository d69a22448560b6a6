import { scenario } from './scenario'

/** Both open at once: the SYNs cross, both ends pass through SYN-RECEIVED, and there is one connection, not two. */
export const simultaneousOpen = scenario({
  id: 'simultaneous-open',
  calls: [
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 0, by: 'B', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, after: 200, by: 'A', call: 'CLOSE' },
    { when: { host: 'B', what: 'end-of-stream' }, after: 100, by: 'B', call: 'CLOSE' },
  ],
})
