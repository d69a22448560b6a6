import type { Ms } from '../../engine/settings'
import type { Host } from '../../simulation/scenario'
import type { Trace, TraceEvent } from '../../simulation/trace'
import type { EventPlaces } from './timeScale'

/** What a program does not hope for: a call that fails, a connection that ends otherwise than by closing, a crash. */
export type TroubleKind = 'address-in-use' | 'error' | 'refused' | 'reset' | 'timed-out' | 'crash'

/** A trouble at its place beside the lane. */
export interface Trouble {
  readonly host: Host
  readonly kind: TroubleKind
  readonly start: Ms
  readonly top: number
}

/** The troubles of a trace, in order. */
export function troublesOf(trace: Trace, { heights }: EventPlaces): readonly Trouble[] {
  const troubles: Trouble[] = []
  const told = new Set<string>()
  const { events } = trace
  for (let place = 0; place < events.length; place += 1) {
    const event = events[place] as TraceEvent
    const kind = troubleOf(event)
    if (kind === null) continue
    const { host, at: start } = event
    // A call that fails is told twice: by what it returns, and by what the program learns.
    const key = `${host} ${kind} ${start}`
    if (told.has(key)) continue
    told.add(key)
    troubles.push({ host, kind, start, top: heights[place] as number })
  }
  return troubles
}

function troubleOf(event: TraceEvent): TroubleKind | null {
  if (event.kind === 'crash') return 'crash'
  if (event.kind !== 'call' && event.kind !== 'outcome') return null
  switch (event.outcome) {
    case 'address-in-use':
    case 'error':
    case 'refused':
    case 'reset':
    case 'timed-out':
      return event.outcome
    case 'connected':
    case 'delivered':
    case 'end-of-stream':
    case 'closed':
    case 'ok':
    case 'queued':
      return null
    default:
      return event.outcome satisfies never
  }
}
