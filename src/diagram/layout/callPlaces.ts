import type { Ms } from '../../engine/settings'
import { callsMade } from '../../simulation/callsMade'
import type { Call, Host } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'
import type { Layout } from './layout'

/** Where a call of the script stands on the lane of its host. */
export interface CallPlace {
  /** Its place in the script, from 0. */
  readonly line: number
  readonly call: Call
  readonly host: Host
  /** When it is made in this run, for the first time. */
  readonly at: Ms
  /** The time from which its own time counts: what it waits for, or the beginning. */
  readonly since: Ms
  readonly x: number
  /** The height of its moment. */
  readonly y: number
  /** Where its handle is: a little lower where there are several. */
  readonly handleY: number
}

/** Handles that are closer than this could not be told apart by a finger. */
const APART = 26
/** A day: what a link can say of a call. */
const LATEST: Ms = 86_400_000
/** What is drawn comes to rest at multiples of this, in ms. */
const GRAIN: Ms = 10

/** The handles of all calls that are made in this run, in the order of the script. */
export function callPlaces(trace: Trace, { scale, dimensions }: Layout): readonly CallPlace[] {
  const made = callsMade(trace)
  const places = trace.scenario.calls.flatMap((call, line): CallPlace[] => {
    const first = made[line]?.[0]
    if (first === undefined) return []
    const y = scale.y(first.at)
    const since = call.when === undefined ? 0 : first.at - (call.after ?? 0)
    return [{ line, call, host: call.by, at: first.at, since, x: dimensions.lane[call.by], y, handleY: y }]
  })
  return spread(places)
}

/** Handles of one host that fall together are moved down, one below the other. */
function spread(places: readonly CallPlace[]): readonly CallPlace[] {
  const lowest: Record<Host, number> = { A: Number.NEGATIVE_INFINITY, B: Number.NEGATIVE_INFINITY }
  const handles = new Map<CallPlace, number>()
  for (const place of [...places].sort((a, b) => a.y - b.y || a.line - b.line)) {
    const handleY = Math.max(place.y, lowest[place.host] + APART)
    lowest[place.host] = handleY
    handles.set(place, handleY)
  }
  return places.map((place) => ({ ...place, handleY: handles.get(place) ?? place.y }))
}

/** The own time of a call, `at` or `after`, if its handle is drawn to this height. Below the picture time goes on evenly. */
export function ownTimeAt(
  { since, y, handleY }: CallPlace,
  height: number,
  { scale, dimensions }: Layout,
  delay: Ms,
): Ms {
  const meant = height - (handleY - y)
  const beyond = Math.max(0, meant - scale.bottom)
  const time = scale.timeAt(meant) + (beyond / dimensions.flightHeight) * Math.max(delay, 1)
  return possibleTime(Math.round((time - since) / GRAIN) * GRAIN)
}

/** The own time of a call moved by so many steps; one that stood between two comes to rest. */
export function ownTimeMoved({ at, since }: CallPlace, steps: number): Ms {
  const place = (at - since) / GRAIN
  return possibleTime((steps > 0 ? Math.floor(place) + steps : Math.ceil(place) + steps) * GRAIN)
}

const possibleTime = (time: Ms): Ms => Math.min(LATEST, Math.max(0, time))
