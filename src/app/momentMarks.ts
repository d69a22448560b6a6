import type { TimeScale } from '../diagram/layout/timeScale'
import { type Tone, toneOfSegment, toneOfState } from '../diagram/tone'
import { momentsOf } from '../simulation/frame'
import type { Ms } from '../simulation/scenario'
import type { Trace, TraceEvent } from '../simulation/trace'

/** A moment on the slider, in the colour of the most telling thing that happens then. */
export interface MomentMark {
  readonly time: Ms
  readonly y: number
  readonly tone: Tone
}

/** The moments of a trace as marks along the slider. */
export function momentMarks(trace: Trace, scale: TimeScale): readonly MomentMark[] {
  const byTime = new Map<Ms, TraceEvent[]>()
  for (const event of trace.events) byTime.set(event.at, [...(byTime.get(event.at) ?? []), event])
  return momentsOf(trace).map((time) => ({
    time,
    y: scale.y(time),
    tone: toneOf(trace, byTime.get(time) ?? []),
  }))
}

function toneOf(trace: Trace, events: readonly TraceEvent[]): Tone {
  if (events.some(({ kind }) => kind === 'lost' || kind === 'expired' || kind === 'crash')) return 'reset'
  const state = events.findLast((event) => event.kind === 'state')
  if (state?.kind === 'state') return toneOfState(state.to)
  const moved = events.findLast((event) => event.kind === 'sent' || event.kind === 'arrived')
  const segment =
    moved?.kind === 'sent' || moved?.kind === 'arrived' ? trace.segments[moved.segment] : undefined
  return segment === undefined ? 'none' : toneOfSegment(segment)
}
