/** For the tests: the invariants once more, told from a finished trace alone. */
import type { State } from '../../engine/tcb'
import type { Trace, TraceEvent } from '../../simulation/trace'
import type { Invariant } from '../invariants'

interface End {
  readonly host: string
  readonly sockets: string
  readonly mark: string
  readonly isListener: boolean
  state: State
  iss: number | null
  irs: number | null
  isGiven: boolean
  began: number
  gone: number
}

/** The invariants that a run breaks. */
export function brokenIn(trace: Trace): ReadonlySet<Invariant> {
  const broken = new Set<Invariant>()
  const ends: End[] = trace.connections.map(({ host, localPort, remotePort, ordinal, listener }) => ({
    host,
    sockets: host === 'A' ? `${localPort} ${remotePort}` : `${remotePort} ${localPort}`,
    mark: `${host}${ordinal}`,
    isListener: listener,
    state: 'CLOSED',
    iss: null,
    irs: null,
    isGiven: false,
    began: Number.POSITIVE_INFINITY,
    gone: Number.POSITIVE_INFINITY,
  }))
  for (const [place, event] of trace.events.entries()) {
    const end = event.connection === null ? undefined : ends[event.connection]
    if (end !== undefined) {
      learn(end, trace, event)
      if (event.kind === 'state' && isUnclean(end, event)) broken.add('clean-close')
      if (event.kind === 'outcome' && event.outcome === 'delivered') {
        const isOwn = event.text.every(({ mark }) =>
          ends.some((other) => other.mark === mark.split(':')[0] && areOne(other, end)),
        )
        if (!isOwn) broken.add('no-foreign-octet')
      }
    }
    const isLastOfInstant = trace.events[place + 1]?.at !== event.at
    if (isLastOfInstant && ends.some((a) => ends.some((b) => disagree(a, b)))) broken.add('agreement')
  }
  for (const end of ends.filter(({ isListener, gone }) => !isListener && gone === Number.POSITIVE_INFINITY)) {
    if (end.isGiven) broken.add('clean-close')
    const peers = ends.filter((other) => areOne(end, other) && other.gone === Number.POSITIVE_INFINITY)
    if (end.state === 'ESTABLISHED' && peers.length === 0) broken.add('no-ghost')
    if (!MAY_STAY.has(end.state)) broken.add('bounded-waiting')
  }
  return broken
}

const MAY_STAY: ReadonlySet<State> = new Set(['CLOSED', 'LISTEN', 'ESTABLISHED', 'FIN-WAIT-2', 'CLOSE-WAIT'])

function learn(end: End, trace: Trace, event: TraceEvent): void {
  const seg = event.kind === 'sent' || event.kind === 'arrived' ? trace.segments[event.segment] : undefined
  if (seg?.syn && event.kind === 'sent') end.iss ??= seg.seq
  if (event.kind === 'call' && event.call === 'OPEN-ACTIVE') end.isGiven = true
  if (event.kind === 'outcome' && event.outcome === 'connected') end.isGiven = true
  if (event.kind !== 'state') return
  const because = event.cause === null ? undefined : trace.events[event.cause]
  const came = because?.kind === 'arrived' ? trace.segments[because.segment] : undefined
  if (came?.syn) end.irs ??= came.seq
  end.state = event.to
  end.began = Math.min(end.began, event.at)
  if (event.to === 'CLOSED' || (event.to === 'LISTEN' && event.from === 'SYN-RECEIVED')) end.gone = event.at
}

const isUnclean = (end: End, { from, to, rule }: Extract<TraceEvent, { kind: 'state' }>): boolean =>
  end.isGiven &&
  to === 'CLOSED' &&
  from !== 'TIME-WAIT' &&
  !['ack/closed', 'fin/no-wait', 'close/unopened'].includes(rule)

const areOne = (a: End, b: End): boolean =>
  a.host !== b.host &&
  a.sockets === b.sockets &&
  a.iss === b.irs &&
  b.iss === a.irs &&
  a.began < b.gone &&
  b.began < a.gone

const disagree = (a: End, b: End): boolean =>
  a.host === 'A' &&
  b.host === 'B' &&
  a.sockets === b.sockets &&
  a.state === 'ESTABLISHED' &&
  b.state === 'ESTABLISHED' &&
  (a.iss !== b.irs || b.iss !== a.irs)
