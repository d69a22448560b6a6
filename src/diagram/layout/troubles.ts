import type { Ms } from '../../engine/settings'
import type { Host } from '../../simulation/scenario'
import type { Trace, TraceEvent } from '../../simulation/trace'
import type { TimeScale } from './timeScale'

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
export function troublesOf(trace: Trace, scale: TimeScale): readonly Trouble[] {
  const troubles: Trouble[] = []
  const told = new Set<string>()
  for (const event of trace.events) {
    const { host, at: start } = event
    const kind = troubleOf(event)
    if (kind === null) continue
    // A call that fails is told twice: by what it returns, and by what the program learns.
    const key = `${host} ${kind} ${start}`
    if (told.has(key)) continue
    told.add(key)
    troubles.push({ host, kind, start, top: scale.y(start) })
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
