import type { State, Timer } from '../engine/tcb'
import type { CallName, Host, Ms } from '../simulation/scenario'
import type { Outcome, Trace, TraceEvent } from '../simulation/trace'

/** A moment of a run, by what happens then: so it stays right when the run is changed. `nth` counts from 1. */
export type Moment =
  | 'start'
  | 'end'
  | { readonly time: Ms }
  | { readonly sent: string }
  /** `copy`: the second flight of a segment that comes twice. */
  | { readonly arrives: string; readonly copy?: boolean }
  | { readonly lost: string }
  | { readonly expires: string }
  | { readonly enters: State; readonly host: Host; readonly nth?: number }
  | {
      readonly timer: Timer
      readonly host: Host
      readonly action: 'set' | 'restarted' | 'cancelled' | 'expired'
      readonly nth?: number
    }
  | { readonly call: CallName; readonly host: Host; readonly nth?: number }
  | { readonly told: Outcome; readonly host: Host; readonly nth?: number }

/** Where a moment is in a run; null if the run has no such moment. `event` is null at the start and at a set time. */
export interface Found {
  readonly at: Ms
  readonly event: TraceEvent | null
}

/** Looks a moment up in a run. */
export function findMoment(trace: Trace, moment: Moment): Found | null {
  if (moment === 'start') return { at: 0, event: null }
  if (moment === 'end') return { at: trace.end, event: trace.events.at(-1) ?? null }
  if ('time' in moment) return { at: moment.time, event: null }
  const nth = ('nth' in moment ? moment.nth : undefined) ?? 1
  const event = trace.events.filter((it) => isMeant(trace, it, moment))[nth - 1]
  return event === undefined ? null : { at: event.at, event }
}

function isMeant(trace: Trace, event: TraceEvent, moment: Exclude<Moment, string>): boolean {
  const isOf = (id: string) => 'segment' in event && trace.segments[event.segment]?.id === id
  if ('sent' in moment) return event.kind === 'sent' && isOf(moment.sent)
  if ('arrives' in moment)
    return event.kind === 'arrived' && isOf(moment.arrives) && event.flight === (moment.copy ? 1 : 0)
  if ('lost' in moment) return event.kind === 'lost' && isOf(moment.lost)
  if ('expires' in moment) return event.kind === 'expired' && isOf(moment.expires)
  if ('time' in moment || event.host !== moment.host) return false
  if ('enters' in moment) return event.kind === 'state' && event.to === moment.enters
  if ('timer' in moment)
    return event.kind === 'timer' && event.timer === moment.timer && event.action === moment.action
  if ('call' in moment) return event.kind === 'call' && event.call === moment.call
  return (event.kind === 'outcome' || event.kind === 'call') && event.outcome === moment.told
}
