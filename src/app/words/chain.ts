import type { Trace, TraceEvent } from '../../simulation/trace'

/** What happened at one instant because of one thing, as far as it led on. */
export interface Link {
  /** With what it began: a call, a crash, the end of a flight, a timer that ran out. */
  readonly root: TraceEvent
  /** From the root to what led on, each event because of the one before it, all at one instant. */
  readonly path: readonly TraceEvent[]
}

/**
 * How it came to an event: what happened at its instant, then what that came from, and so on back to where it all
 * began, the newest first. An arrival leads to the sending of its segment, a timer that runs out to when it was set.
 */
export function chainOf(trace: Trace, event: TraceEvent): readonly Link[] {
  const links: Link[] = []
  for (let effect: TraceEvent | null = event; effect !== null; ) {
    const path: TraceEvent[] = [effect]
    let root: TraceEvent = effect
    for (let cause = causeWithin(trace, root); cause !== null; cause = causeWithin(trace, root)) {
      path.unshift(cause)
      root = cause
    }
    links.push({ root, path })
    effect = causeOf(trace, root)
  }
  return links
}

const causeOf = (trace: Trace, { cause }: TraceEvent): TraceEvent | null =>
  cause === null ? null : (trace.events[cause] as TraceEvent)

/** The cause of an event at the same instant; null where the event begins a link of its own. */
function causeWithin(trace: Trace, event: TraceEvent): TraceEvent | null {
  if (beginsLink(event)) return null
  const cause = causeOf(trace, event)
  return cause?.at === event.at ? cause : null
}

/** What takes time: a flight, even one of 0 ms, and a timer. */
export function beginsLink(event: TraceEvent): boolean {
  switch (event.kind) {
    case 'arrived':
    case 'lost':
    case 'expired':
      return true
    case 'timer':
      return event.action === 'expired'
    case 'call':
    case 'sent':
    case 'state':
    case 'outcome':
    case 'crash':
      return false
    default:
      return event satisfies never
  }
}
