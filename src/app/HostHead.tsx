import { memo } from 'react'
import { toneOfState } from '../diagram/tone'
import type { State } from '../engine/tcb'
import { useMessages } from '../i18n/i18n'
import type { Host } from '../simulation/scenario'
import type { Trace } from '../simulation/trace'

interface HostHeadProps {
  readonly host: Host
  /** The state of its newest connection. */
  readonly state: State
  readonly trace: Trace
  /** The middle of its lane. */
  readonly x: number
}

/** The name of a host over its lane, with its port and its present state. */
export const HostHead = memo(function HostHead({ host, state, trace, x }: HostHeadProps) {
  const { t } = useMessages()
  const { name } = trace.scenario.hosts[host]
  const port = trace.connections.find((connection) => connection.host === host)?.localPort
  return (
    <div className="host" style={{ insetInlineStart: x }} data-host={host} data-state={state}>
      <span className="host-name">
        {host}
        {name && <b title={name}>{name}</b>}
        {port !== undefined && <small>{t('stage.port', { port })}</small>}
      </span>
      <span className="host-state" data-tone={toneOfState(state)}>
        <span aria-hidden="true">{state}</span>
        <span className="only-heard">{t('stage.state', { host, state })}</span>
      </span>
    </div>
  )
})
