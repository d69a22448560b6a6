import type { Trace } from '../../simulation/trace'

/** The initial numbers of one end of a connection, as far as it knows them. */
interface Numbers {
  iss: number | null
  irs: number | null
}

/**
 * The connections that a host takes to be open and of which the other end never knew: no connection there has the same
 * sockets and the same initial numbers.
 */
export function unsharedConnections(trace: Trace): ReadonlySet<number> {
  const numbers = trace.connections.map((): Numbers => ({ iss: null, irs: null }))
  const opened = new Set<number>()
  for (const event of trace.events) {
    const own = event.connection === null ? undefined : numbers[event.connection]
    if (own === undefined || event.connection === null) continue
    if (event.kind === 'state' && event.to === 'ESTABLISHED') opened.add(event.connection)
    if (event.kind !== 'sent' && event.kind !== 'arrived') continue
    const seg = trace.segments[event.segment]
    if (seg?.syn !== true) continue
    if (event.kind === 'sent') own.iss ??= seg.seq
    else own.irs ??= seg.seq
  }
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
