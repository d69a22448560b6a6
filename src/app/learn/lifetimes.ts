import { segmentKind } from '../../diagram/segmentName'
import { historyOf } from '../../simulation/frame'
import type { Ms } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'

/** A stretch of time in the figure. */
export interface LifetimeBar {
  readonly name: 'bar' | 'ack' | 'fin' | 'sent'
  /** The segment of the run that it stands for, as it is labelled; null for what could be. */
  readonly id: string | null
  readonly start: Ms
  readonly end: Ms
  /** When the segment arrives in this run; null if it does not, or is none of the run. */
  readonly arrives: Ms | null
  /** Whether TIME-WAIT is still there then. */
  readonly isMet: boolean
}

/** TIME-WAIT, and what it must cover. */
export interface Lifetimes {
  readonly from: Ms
  readonly to: Ms
  readonly bars: readonly LifetimeBar[]
  /** The wait is as long as a last ACK and a FIN sent just before it comes may live, one after the other. */
  readonly isCovered: boolean
}

/**
 * The lifetimes about A's last ACK: it may live for one MSL, and a FIN that B sends just before the ACK comes may live
 * for another. The FINs that B does send in this run follow, each with its own lifetime and its arrival. Null where A
 * does not acknowledge a FIN of B.
 */
export function lifetimesOf(trace: Trace): Lifetimes | null {
  const { msl } = trace.scenario.timing
  const last = trace.segments.find(({ id }) => id === 'A.ack-fin')
  if (last === undefined) return null
  const t0 = last.sentAt
  const wait = trace.scenario.mechanisms.timeWait * msl
  const stay = historyOf(trace).stays.find(({ host, state }) => host === 'A' && state === 'TIME-WAIT')
  const bar = (name: LifetimeBar['name'], start: Ms, end: Ms): LifetimeBar => ({
    name,
    id: null,
    start,
    end,
    arrives: null,
    isMet: true,
  })
  const again = trace.segments
    .filter(({ id, sentAt }) => id.startsWith('B.fin#') && sentAt >= t0)
    .map((segment): LifetimeBar => {
      const { id, sentAt, flights } = segment
      const arrival = flights.find(({ end }) => end === 'arrived')?.at ?? null
      const isMet = arrival !== null && stay !== undefined && arrival < (stay.end ?? trace.end)
      return {
        name: 'sent',
        id: `B ${segmentKind(segment)}${id.slice('B.fin'.length)}`,
        start: sentAt,
        end: sentAt + msl,
        arrives: arrival,
        isMet,
      }
    })
  const bars = [
    bar('bar', t0, t0 + wait),
    bar('ack', t0, t0 + msl),
    bar('fin', t0 + msl, t0 + 2 * msl),
    ...again.slice(-3),
  ]
  return {
    from: t0,
    to: Math.max(...bars.map(({ end }) => end)),
    bars,
    isCovered: wait >= 2 * msl,
  }
}
