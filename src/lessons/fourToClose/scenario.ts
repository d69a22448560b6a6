import { openClose } from '../../scenarios/openClose'
import { simultaneousClose } from '../../scenarios/simultaneousClose'
import type { Scenario } from '../../simulation/scenario'

/** B, which was called, has nothing more to say first; A closes when it has read to the end. */
export const serverFirst: Scenario = {
  ...openClose,
  calls: [
    ...openClose.calls.filter(({ call }) => call !== 'CLOSE'),
    { when: { host: 'B', what: 'connected' }, after: 300, by: 'B', call: 'CLOSE' },
    { when: { host: 'A', what: 'end-of-stream' }, after: 100, by: 'A', call: 'CLOSE' },
  ],
}

/** B's program is told that A is done, and never calls CLOSE. */
export const neverCloses: Scenario = {
  ...openClose,
  calls: openClose.calls.filter(({ call, by }) => call !== 'CLOSE' || by === 'A'),
}

/** Both close by the clock, B a little later than A: soon enough for A's FIN to have come by then. */
export const closeByTheClock: Scenario = {
  ...simultaneousClose,
  calls: [
    ...simultaneousClose.calls.filter(({ call }) => call !== 'CLOSE'),
    { at: 500, by: 'A', call: 'CLOSE' },
    { at: 600, by: 'B', call: 'CLOSE' },
  ],
}
