import { scenario } from './scenario'

/** Open, five octets, close: A says that it has no more, B reads to the end and says so too. */
export const openClose = scenario({
  id: 'open-close',
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, after: 100, by: 'A', call: 'SEND', octets: 5 },
    { when: { host: 'A', what: 'connected' }, after: 300, by: 'A', call: 'CLOSE' },
    { when: { host: 'B', what: 'end-of-stream' }, after: 100, by: 'B', call: 'CLOSE' },
  ],
})
