import { scenario } from '../../scenarios/scenario'

/** B loses its memory and is started again. A, which had nothing to say just then, knows of nothing. */
export const crashAndRestart = scenario({
  id: 'crash-and-restart',
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, after: 100, by: 'A', call: 'SEND', octets: 5 },
    { at: 500, by: 'B', call: 'CRASH' },
    { at: 1000, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 1500, by: 'A', call: 'SEND', octets: 5 },
  ],
})
