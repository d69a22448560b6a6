import { encodeLink } from '../../../src/share/link'
import type { Scenario } from '../../../src/simulation/scenario'
import { USUAL_TIMING } from '../../../src/simulation/scenario'
import { CONNECTION } from '../scenarios'

/**
 * A conversation of about so many segments, one after the other: each host answers what it is given, until time is
 * up. Links have room for few calls and little text, but not for little time.
 */
export const lockstepOf = (segments: number): Scenario => ({
  ...CONNECTION,
  id: `lockstep-of-${segments}`,
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { when: { host: 'A', what: 'connected' }, by: 'A', call: 'SEND', octets: 5 },
    { when: { host: 'B', what: 'delivered' }, by: 'B', call: 'SEND', octets: 5 },
    { when: { host: 'A', what: 'delivered' }, by: 'A', call: 'SEND', octets: 5 },
  ],
  until: (segments - 2) * USUAL_TIMING.delay,
})

/** The link that opens a scenario at its beginning. */
export const linkTo = (scenario: Scenario): string => encodeLink({ scenario, at: 0, compare: null })
