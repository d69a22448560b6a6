import { historyOf } from '../../simulation/frame'
import { initialNumbersOf } from '../../simulation/numbers'
import type { Trace } from '../../simulation/trace'

/**
 * The connections that a host takes to be open and of which the other end never knew: no connection there has the same
 * sockets and the same initial numbers.
 */
export function unsharedConnections(trace: Trace): ReadonlySet<number> {
  const opened = new Set<number>()
  for (const { state, connection } of historyOf(trace).stays)
    if (state === 'ESTABLISHED') opened.add(connection)
  if (opened.size === 0) return opened
  const numbers = initialNumbersOf(trace)
  const isKnownToPeer = (connection: number) => {
    const own = trace.connections[connection]
    const { iss, irs } = numbers[connection] ?? {}
    return trace.connections.some(
      ({ index, host, localPort, remotePort }) =>
        host !== own?.host &&
        localPort === own?.remotePort &&
        remotePort === own?.localPort &&
        numbers[index]?.iss === irs &&
        numbers[index]?.irs === iss,
    )
  }
  return new Set([...opened].filter((connection) => !isKnownToPeer(connection)))
}
