import { openClose } from '../scenarios/openClose'
import { simulate } from '../simulation/simulate'
import type { Trace } from '../simulation/trace'

/**
 * What happens in the scenario that a first visit sees. The build puts the value of this in its place
 * (`tools/build/constantTrace.ts`): it is far smaller than the TCP that it takes to work it out.
 */
export const firstTrace: Trace = simulate(openClose)
