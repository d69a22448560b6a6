import { fork } from '../simulation/fork'
import type { Ms, Scenario } from '../simulation/scenario'
import { happen } from '../simulation/simulate'
import { beginWorld, type Due, type MutableSegment, type World } from '../simulation/world'
import { type Broken, brokenAtEnd, brokenBy } from './invariants'
import type { JointStates } from './jointStates'

/** A segment, or the second copy of one, that the network keeps back. */
export interface Held {
  /** Its place in `world.segments`. */
  readonly segment: number
  readonly fault: 'delay' | 'duplicate'
  /** Whether anything has happened since it should have arrived: before that, its return would change no order. */
  readonly isRipe: boolean
}

/** A run under way whose fates are chosen as it goes. It is changed in place. */
export interface Position {
  readonly world: World
  held: readonly Held[]
  /** How many faults the network may still make. */
  faults: number
  /** Whether anything has happened since the last time at which something held might have returned. */
  hasNews: boolean
}

/** The end of a flight, as it stands in the agenda. */
export type FlightDue = Extract<Due, { kind: 'flight' }>

/** Where a run stops for a choice: a segment is about to arrive, or something held may return before `next`. */
export type Crossroads =
  | { readonly kind: 'arrival'; readonly due: FlightDue }
  | { readonly kind: 'gap'; readonly next: Ms }
  | { readonly kind: 'end' }
  | { readonly kind: 'bound' }

/** What happened between two choices. */
export interface Stretch {
  events: number
  broken: Broken
}

/** The beginning of a scenario, without its fates, with so many faults to make. */
export const beginPosition = (scenario: Scenario, faults: number): Position => ({
  world: beginWorld(scenario),
  held: [],
  faults,
  hasNews: false,
})

/** A second position, from which one may go on in another way. */
export const forkPosition = ({ world, held, faults, hasNews }: Position): Position => ({
  world: fork(world),
  held,
  faults,
  hasNews,
})

const END: Crossroads = { kind: 'end' }
const BOUND: Crossroads = { kind: 'bound' }

/** Let happen what must, up to the next choice. After `most` events, or `most` segments of the whole run, it stops. */
export function advance(
  position: Position,
  stretch: Stretch,
  most: number,
  reached: JointStates,
): Crossroads {
  const { agenda } = position.world
  for (;;) {
    const due = agenda.peek()
    if (position.held.length > 0 && position.hasNews && (due === undefined || due.at > position.world.now)) {
      position.hasNews = false
      return { kind: 'gap', next: due?.at ?? Number.POSITIVE_INFINITY }
    }
    if (due === undefined) {
      stretch.broken |= brokenAtEnd(position.world)
      return END
    }
    if (stretch.events > most || position.world.segments.length > most) return BOUND
    if (due.kind === 'flight' && position.faults > 0 && arrives(position.world, due)) {
      return { kind: 'arrival', due }
    }
    agenda.next()
    keep(position, due, stretch, reached)
  }
}

const arrives = ({ segments }: World, { segment, flight }: FlightDue): boolean =>
  (segments[segment] as MutableSegment).flights[flight]?.end === 'arrived'

/** One appointment is kept, and the invariants are looked after. */
export function keep(position: Position, due: Due, stretch: Stretch, reached: JointStates): void {
  const { world } = position
  happen(world, due)
  const { events } = world
  if (events.length === 0) return
  stretch.events += events.length
  stretch.broken |= brokenBy(world, events)
  reached.note(world, events)
  events.length = 0
  position.hasNews = position.held.length > 0
  if (position.held.some(({ isRipe }) => !isRipe)) position.held = position.held.map(ripe)
}

const ripe = (held: Held): Held => (held.isRipe ? held : { ...held, isRipe: true })
