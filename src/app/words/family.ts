import type { Trace, TraceEvent } from '../../simulation/trace'

/** What followed from an event at its own instant, in order. */
export function familyOf(trace: Trace, root: TraceEvent): readonly TraceEvent[] {
  const family = new Set([root.index])
  const found: TraceEvent[] = []
  for (let index = root.index + 1; trace.events[index]?.at === root.at; index += 1) {
    const event = trace.events[index] as TraceEvent
    if (event.cause === null || !family.has(event.cause)) continue
    family.add(index)
    found.push(event)
  }
  return found
}
