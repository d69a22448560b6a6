import { scenario } from './scenario'

/** A closes first and wants to connect again from the same port: in use, until the 2MSL are over. */
export const reconnectInTimeWait = scenario({
  id: 'reconnect-in-time-wait',
  hosts: { A: { iss: [100, 500] }, B: { iss: [300, 700] } },
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 300, by: 'A', call: 'CLOSE' },
    { when: { host: 'B', what: 'end-of-stream' }, after: 100, by: 'B', call: 'CLOSE' },
    { at: 5000, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 65_000, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 65_300, by: 'A', call: 'CLOSE' },
  ],
})
