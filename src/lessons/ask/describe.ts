import { formatDuration } from '../../diagram/duration'
import { segmentKind } from '../../diagram/segmentName'
import { otherHost } from '../../simulation/scenario'
import type { Trace, TraceEvent } from '../../simulation/trace'
import type { Line } from './ask'
import { line } from './line'

/** What happens at an event, as the beginning of a question: `When the SYN from A reaches B`. */
export function occasion(trace: Trace, event: TraceEvent | null): Line {
  if (event === null) return line('when.then')
  const { host, at } = event
  switch (event.kind) {
    case 'arrived':
    case 'lost':
    case 'expired': {
      const segment = trace.segments[event.segment]
      if (segment === undefined) return line('when.then')
      const values = { host, sender: otherHost(host), segment: segmentKind(segment) }
      if (event.kind === 'arrived') return line(event.flight > 0 ? 'when.copy' : 'when.arrived', values)
      return line(event.kind === 'lost' ? 'when.lost' : 'when.expired', values)
    }
    case 'timer':
      if (event.timer === 'time-wait') return line('when.timeWait', { host })
      return line(event.rule === 'timeout/gave-up' ? 'when.timer.last' : 'when.timer', { host })
    case 'call':
      return line('when.call', { host, call: event.call })
    case 'crash':
      return line('when.crash', { host })
    default:
      return line('when.at', { time: formatDuration(at) })
  }
}

/** The event from outside because of which this one happened at the same instant. */
export function rootOf(trace: Trace, event: TraceEvent): TraceEvent {
  const cause = event.cause === null ? undefined : trace.events[event.cause]
  return cause !== undefined && cause.at === event.at ? rootOf(trace, cause) : event
}

/** This event and all that follows from it at the same instant. */
export function familyOf(trace: Trace, root: TraceEvent): readonly TraceEvent[] {
  const family = new Set([root.index])
  return trace.events.filter((event) => {
    if (event.index === root.index) return true
    if (event.at !== root.at || event.cause === null || !family.has(event.cause)) return false
    family.add(event.index)
    return true
  })
}
