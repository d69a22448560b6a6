import { type CSSProperties, memo, useMemo } from 'react'
import { usePresent } from '../diagram/clock'
import { unsharedConnections } from '../diagram/layout/unshared'
import { toneOfState } from '../diagram/tone'
import type { State } from '../engine/tcb'
import { useMessages } from '../i18n/i18n'
import type { Host } from '../simulation/scenario'
import type { Trace } from '../simulation/trace'
import { isAloneAt } from './isAloneAt'
import { useClock } from './useClock'

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
  const unshared = useMemo(() => unsharedConnections(trace), [trace])
  const isAlone = usePresent(useClock(), (moment) => isAloneAt(trace, unshared, host, moment))
  const { name } = trace.scenario.hosts[host]
  const port = trace.connections.find((connection) => connection.host === host)?.localPort
  return (
    <div className="host" style={{ '--lane': `${x}px` } as CSSProperties} data-host={host} data-state={state}>
      <span className="host-name">
        {host}
        {name && <b title={name}>{name}</b>}
        {port !== undefined && <small>{t('stage.port', { port })}</small>}
      </span>
      <span className="host-state" data-tone={isAlone ? 'reset' : toneOfState(state)}>
        <span aria-hidden="true">{isAlone ? `✕ ${state}` : state}</span>
        <span className="only-heard">
          {t(isAlone ? 'stage.state.alone' : 'stage.state', { host, state })}
        </span>
      </span>
    </div>
  )
})
