import { scenario } from './scenario'

/** Nobody listens at B: its TCP answers the SYN with a reset, and A's program is told "refused". */
export const refused = scenario({
  id: 'refused',
  calls: [{ at: 0, by: 'A', call: 'OPEN-ACTIVE' }],
})
