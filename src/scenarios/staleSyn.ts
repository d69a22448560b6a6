import { scenario } from './scenario'

/**
 * A's first SYN is held up for 66 s. Its repetition opens a connection, which is used and closed; only then does the
 * old SYN reach B. TIME-WAIT lasts 60 s here, as it does on Linux whatever the MSL: with the RFC's 2MSL the old SYN
 * would always find A still waiting, for nothing lives longer than one MSL.
 */
export const staleSyn = scenario({
  id: 'stale-syn',
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, after: 100, by: 'A', call: 'SEND', octets: 5 },
    { when: { host: 'A', what: 'connected' }, after: 300, by: 'A', call: 'CLOSE' },
    { when: { host: 'B', what: 'end-of-stream' }, after: 100, by: 'B', call: 'CLOSE' },
  ],
  fates: [{ segment: 'A.syn', fate: 'delay', by: 66_000 }],
  timing: { msl: 120_000 },
  mechanisms: { timeWait: 0.5 },
})
