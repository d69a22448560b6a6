import { type Call, type Host, otherHost } from '../../simulation/scenario'

/**
 * The call that a script most likely lacks: somebody listens, the other one connects, sends and closes, and is answered
 * by a CLOSE. From an empty script, five of them make a whole connection.
 */
export function nextCall(calls: readonly Call[]): Call {
  const made = (name: Call['call'], by?: Host) =>
    calls.find((call) => call.call === name && (by === undefined || call.by === by))
  const active = made('OPEN-ACTIVE')?.by ?? otherHost(made('OPEN-PASSIVE')?.by ?? 'B')
  const passive = otherHost(active)
  if (!made('OPEN-PASSIVE') && !made('OPEN-ACTIVE')) return { at: 0, by: passive, call: 'OPEN-PASSIVE' }
  if (!made('OPEN-ACTIVE')) return { at: 0, by: active, call: 'OPEN-ACTIVE' }
  const connected = { host: active, what: 'connected' } as const
  const send: Call = { when: connected, after: 100, by: active, call: 'SEND', octets: 5 }
  if (!made('SEND')) return send
  if (!made('CLOSE', active)) return { when: connected, after: 300, by: active, call: 'CLOSE' }
  const ended = { host: passive, what: 'end-of-stream' } as const
  if (!made('CLOSE', passive)) return { when: ended, after: 100, by: passive, call: 'CLOSE' }
  return send
}
