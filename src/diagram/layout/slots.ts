import type { Ms } from '../../engine/settings'
import type { Host } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'

/** The order of what leaves and reaches a host at one instant, so that it can be drawn one below the other. */
export interface Slots {
  /** The place of a segment among what its sender does at that instant, counted back from the last (0). */
  readonly sent: (segment: number) => number
  /** The place of a flight's end among what its receiver sees at that instant, counted back from the last (0). */
  readonly ended: (segment: number, flight: number) => number
  /** How many places beyond the first an instant needs. */
  readonly extraAt: (time: Ms) => number
}

/** Gives each departure and arrival its place. What a segment causes at the same instant starts where it arrived. */
export function slotsOf(trace: Trace): Slots {
  const places = new Map<string, number>()
  const last = new Map<string, { readonly place: number; readonly kind: 'sent' | 'ended' }>()
  const extra = new Map<Ms, number>()

  for (const event of trace.events) {
    if (event.kind !== 'sent' && event.kind !== 'arrived' && event.kind !== 'lost') continue
    const kind = event.kind === 'sent' ? 'sent' : 'ended'
    const instant = instantKey(event.host, event.at)
    const before = last.get(instant)
    const isAnswer = kind === 'sent' && before?.kind === 'ended'
    const place = before === undefined ? 0 : isAnswer ? before.place : before.place + 1
    last.set(instant, { place, kind })
    extra.set(event.at, Math.max(extra.get(event.at) ?? 0, place))
    places.set(event.kind === 'sent' ? `${event.segment}` : `${event.segment} ${event.flight}`, place)
  }

  const fromLast = (place: number | undefined, host: Host, at: Ms) =>
    place === undefined ? 0 : (last.get(instantKey(host, at))?.place ?? 0) - place
  return {
    sent: (segment) => {
      const record = trace.segments[segment]
      return record === undefined ? 0 : fromLast(places.get(`${segment}`), record.sender, record.sentAt)
    },
    ended: (segment, flight) => {
      const record = trace.segments[segment]
      const end = record?.flights[flight]
      if (record === undefined || end === undefined) return 0
      return fromLast(places.get(`${segment} ${flight}`), record.sender === 'A' ? 'B' : 'A', end.at)
    },
    extraAt: (time) => extra.get(time) ?? 0,
  }
}

const instantKey = (host: Host, at: Ms) => `${host} ${at}`
