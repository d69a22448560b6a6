import { firstDivergence } from '../simulation/divergence'
import type { Ms } from '../simulation/scenario'
import type { Trace, TraceEvent } from '../simulation/trace'

/**
 * The moment at which an edit shows: that of the first thing that happens now and did not happen before. Where things
 * have only gone away, it is the moment at which the segment that was edited comes to its end, or else that of the
 * first thing that is missing. Null if nothing is different.
 */
export function whereItShows(
  before: readonly Trace[],
  after: readonly Trace[],
  segment: string | null = null,
): Ms | null {
  const moments = after.flatMap((trace, world) => {
    const old = before[world]
    return old === undefined ? [] : (showsIn(old, trace, segment) ?? [])
  })
  return moments.length === 0 ? null : Math.min(...moments)
}

function showsIn(before: Trace, after: Trace, segment: string | null): Ms | null {
  const parting = firstDivergence(before, after)
  if (parting === null) return null
  const old = new Set(before.events.map((event) => factOf(before, event)))
  const isNew = (event: TraceEvent) => event.at >= parting.at && !old.has(factOf(after, event))
  const own = after.segments.find(({ id }) => id === segment)
  return after.events.find(isNew)?.at ?? own?.flights[0]?.at ?? parting.at
}

/** What an event says, wherever it stands in its trace and whatever it was caused by. */
function factOf(trace: Trace, { index: _, cause, rule, ...fact }: TraceEvent): string {
  const segment = 'segment' in fact ? trace.segments[fact.segment]?.id : null
  return JSON.stringify({ ...fact, rules: null, segment })
}
