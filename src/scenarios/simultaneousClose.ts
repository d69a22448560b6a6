import { scenario } from './scenario'

/** Both close at once: the FINs cross, both ends pass through CLOSING, and both wait in TIME-WAIT. */
export const simultaneousClose = scenario({
  id: 'simultaneous-close',
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 300, by: 'A', call: 'CLOSE' },
    { at: 300, by: 'B', call: 'CLOSE' },
  ],
})
