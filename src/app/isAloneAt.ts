import { frameAt } from '../simulation/frame'
import type { Host, Ms } from '../simulation/scenario'
import type { Trace } from '../simulation/trace'

/** The states in which a program has an open connection, as the lanes have it. */
const HELD = /^(ESTABLISHED|FIN-WAIT-.|CLOSE-WAIT)$/

/** Is the newest connection of a host open at a moment, and one of those of which its peer never knew? */
export function isAloneAt(trace: Trace, unshared: ReadonlySet<number>, host: Host, moment: Ms): boolean {
  if (unshared.size === 0) return false
  const newest = frameAt(trace, moment).hosts[host].connections.findLast(
    ({ connection }) => trace.connections[connection]?.listener === false,
  )
  return newest !== undefined && unshared.has(newest.connection) && HELD.test(newest.state)
}
