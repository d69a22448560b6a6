import { scenario } from '../../scenarios/scenario'

/** The server at B closes first. Soon after, its program ends, and is started again on the same port. */
export const serverRestarts = scenario({
  id: 'server-restarts',
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'B', what: 'connected' }, after: 150, by: 'B', call: 'CLOSE' },
    { when: { host: 'A', what: 'end-of-stream' }, after: 100, by: 'A', call: 'CLOSE' },
    { at: 1000, by: 'B', call: 'CLOSE', on: 0 },
    { at: 2000, by: 'B', call: 'OPEN-PASSIVE' },
  ],
})
