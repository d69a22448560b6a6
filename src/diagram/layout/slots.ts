import type { Ms } from '../../engine/settings'
import type { Host } from '../../simulation/scenario'
import type { SegmentRecord, Trace, TraceEvent } from '../../simulation/trace'

/** The order of what leaves and reaches a host at one instant, so that it can be drawn one below the other. */
export interface Slots {
  /** The place of a segment among what its sender does at that instant, counted back from the last (0). */
  readonly sent: (segment: number) => number
  /** The place of a flight's end among what its receiver sees at that instant, counted back from the last (0). */
  readonly ended: (segment: number, flight: number) => number
  /** How many places beyond the first an instant needs. */
  readonly extraAt: (time: Ms) => number
}

/** A segment that arrives at the instant at which it is sent goes down by so many places all the same. */
const AT_ONCE = 3

/** What one host does or sees next, seen from the event before. */
interface Next {
  at: Ms
  isSent: boolean
  /** How many places follow it at its instant. */
  place: number
}

/**
 * Gives each departure and arrival its place, from the last event back. What a segment causes at the same instant starts
 * where it arrived.
 */
export function slotsOf({ segments, events }: Trace): Slots {
  const sent = new Uint32Array(segments.length)
  // A segment has two flights at most.
  const ended = new Uint32Array(2 * segments.length)
  const next: Record<Host, Next> = { A: nothing(), B: nothing() }
  const extra = new Map<Ms, number>()
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const event = events[index] as TraceEvent
    if (event.kind !== 'sent' && event.kind !== 'arrived' && event.kind !== 'lost') continue
    const { at, segment } = event
    const isSent = event.kind === 'sent'
    const own = next[event.host]
    const isAnswered = own.isSent && !isSent
    if (own.at !== at) {
      own.at = at
      own.place = 0
    } else if (!isAnswered) own.place += 1
    own.isSent = isSent
    if (event.kind === 'sent') {
      const { flights } = segments[segment] as SegmentRecord
      for (let flight = 0; flight < flights.length; flight += 1) {
        const isAtOnce = flights[flight]?.at === at
        if (isAtOnce) own.place = Math.max(own.place, (ended[2 * segment + flight] as number) + AT_ONCE)
      }
      sent[segment] = own.place
    } else ended[2 * segment + event.flight] = own.place
    if (own.place > 0 && own.place > (extra.get(at) ?? 0)) extra.set(at, own.place)
  }
  return {
    sent: (segment) => sent[segment] ?? 0,
    ended: (segment, flight) => ended[2 * segment + flight] ?? 0,
    extraAt: extra.size === 0 ? () => 0 : (time) => extra.get(time) ?? 0,
  }
}

const nothing = (): Next => ({ at: Number.NaN, isSent: false, place: 0 })
