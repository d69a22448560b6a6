import type { TimeScale } from '../diagram/layout/timeScale'
import { type Tone, toneOfSegment, toneOfState } from '../diagram/tone'
import type { Ms } from '../simulation/scenario'
import type { Trace, TraceEvent } from '../simulation/trace'

/** Moments on the slider, in the colour of the most telling thing that happens then. */
export interface MomentMark {
  /** How far along the slider, 0 to 1. */
  readonly part: number
  readonly tone: Tone
}

/** Marks closer than this part of the slider could not be told apart: they become one. */
const GRAIN = 1 / 240

/** The moments of all traces as marks along a slider that goes from `start` to `end` on the scale. */
export function momentMarks(
  traces: readonly Trace[],
  scale: TimeScale,
  start: number,
  end: number,
): readonly MomentMark[] {
  const partOf = (time: Ms) => (end > start ? (scale.y(time) - start) / (end - start) : 0)
  const marks = new Map<number, { readonly part: number; readonly weight: number; readonly tone: Tone }>()
  for (const trace of traces) {
    for (const event of trace.events) {
      const part = partOf(event.at)
      const cell = Math.round(part / GRAIN)
      const { tone, weight } = toneOf(trace, event)
      const present = marks.get(cell)
      if (present === undefined) marks.set(cell, { part, tone, weight })
      else if (weight >= present.weight) marks.set(cell, { part: present.part, tone, weight })
    }
  }
  return [...marks.values()].map(({ part, tone }) => ({ part, tone }))
}

/** What goes wrong tells most, then a change of state, then a segment. */
function toneOf(trace: Trace, event: TraceEvent): { readonly tone: Tone; readonly weight: number } {
  switch (event.kind) {
    case 'lost':
    case 'expired':
    case 'crash':
      return { tone: 'reset', weight: 3 }
    case 'state':
      return { tone: toneOfState(event.to), weight: 2 }
    case 'sent':
    case 'arrived': {
      const segment = trace.segments[event.segment]
      return { tone: segment === undefined ? 'none' : toneOfSegment(segment), weight: 1 }
    }
    case 'call':
    case 'timer':
    case 'outcome':
      return { tone: 'none', weight: 0 }
    default:
      return event satisfies never
  }
}
