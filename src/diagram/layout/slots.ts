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

interface Place {
  readonly instant: Instant
  readonly place: number
}

/** What one host does and sees at one time. */
interface Instant {
  readonly at: Ms
  last: number
  kind: 'sent' | 'ended'
}

/** Gives each departure and arrival its place. What a segment causes at the same instant starts where it arrived. */
export function slotsOf(trace: Trace): Slots {
  const sent: Place[] = []
  const ended: Place[][] = trace.segments.map(() => [])
  const present: Record<Host, Instant | null> = { A: null, B: null }
  const extra = new Map<Ms, number>()

  for (const event of trace.events) {
    if (event.kind !== 'sent' && event.kind !== 'arrived' && event.kind !== 'lost') continue
    const { at, host } = event
    const kind = event.kind === 'sent' ? 'sent' : 'ended'
    let instant = present[host]
    if (instant === null || instant.at !== at) {
      instant = { at, last: 0, kind }
      present[host] = instant
    } else {
      const isAnswer = kind === 'sent' && instant.kind === 'ended'
      if (!isAnswer) instant.last += 1
      instant.kind = kind
    }
    if (instant.last > (extra.get(at) ?? 0)) extra.set(at, instant.last)
    const place = { instant, place: instant.last }
    if (event.kind === 'sent') sent[event.segment] = place
    else (ended[event.segment] as Place[])[event.flight] = place
  }

  const fromLast = (it: Place | undefined) => (it === undefined ? 0 : it.instant.last - it.place)
  return {
    sent: (segment) => fromLast(sent[segment]),
    ended: (segment, flight) => fromLast(ended[segment]?.[flight]),
    extraAt: (time) => extra.get(time) ?? 0,
  }
}
