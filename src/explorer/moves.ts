import type { Fate, Ms } from '../simulation/scenario'
import type { MutableSegment, World } from '../simulation/world'
import type { JointStates } from './jointStates'
import { type Crossroads, type FlightDue, type Held, keep, type Position, type Stretch } from './position'

/** The faults that a network can make. */
export const FAULTS = ['drop', 'delay', 'duplicate'] as const

export type Fault = (typeof FAULTS)[number]

/**
 * A choice of the network. A segment that is about to arrive does so, or meets a fault; what is held returns, or
 * everything held waits for what comes next.
 */
export type Move =
  | { readonly kind: 'deliver' | Fault; readonly segment: number }
  | { readonly kind: 'wait' }
  /** `by` is what the fate of the scenario says: how much later than it would have. */
  | { readonly kind: 'return'; readonly held: Held; readonly at: Ms; readonly by: Ms }

/** What the network may do: so many faults of these kinds. */
export interface Freedom {
  readonly faults: number
  readonly kinds: readonly Fault[]
  /**
   * What is held may also return just before the next event, not only just after the last one. The order is the same,
   * but what follows from it comes later, too.
   */
  readonly isLateToo: boolean
}

const WAIT: Move = { kind: 'wait' }

/**
 * The moves at a crossroads, each of which leads to other orders of events. The first fault is tried as early as it
 * can be made, and then as late as it can have an effect: there the known counterexamples are.
 */
export function movesAt(
  { world, held, faults }: Position,
  crossroads: Crossroads,
  { kinds, faults: most, isLateToo }: Freedom,
): readonly Move[] {
  switch (crossroads.kind) {
    case 'arrival':
      return movesOf(crossroads.due, kinds, faults === most)
    case 'gap':
      return movesInGap(world, held, crossroads.next, isLateToo)
    case 'end':
    case 'bound':
      return []
    default:
      return crossroads satisfies never
  }
}

const EAGER: readonly ('deliver' | Fault)[] = ['delay', 'duplicate', 'drop', 'deliver']
const PATIENT: readonly ('deliver' | Fault)[] = ['deliver', 'drop', 'delay', 'duplicate']

const movesOf = ({ segment }: FlightDue, allowed: readonly Fault[], isFirst: boolean): Move[] =>
  (isFirst ? EAGER : PATIENT)
    .filter((kind) => kind === 'deliver' || allowed.includes(kind))
    .map((kind) => ({ kind, segment }))

function movesInGap(world: World, held: readonly Held[], next: Ms, isLateToo: boolean): readonly Move[] {
  const moves: Move[] = canWait(world, held, next) ? [WAIT] : []
  const places = placesBetween(world.now, next, isLateToo)
  for (const it of held) {
    if (!it.isRipe) continue
    for (const place of places) {
      const move = returnOf(world, it, place, next)
      if (move !== null) moves.push(move)
    }
  }
  return moves
}

/** What can no longer return is lost, and to lose it is another move. */
function canWait({ segments, scenario }: World, held: readonly Held[], next: Ms): boolean {
  const { msl } = scenario.timing
  return held.every(({ segment }) => next < (segments[segment] as MutableSegment).sentAt + msl)
}

/** The return of a held segment at this place before `next`; null if there is no room or it is too old. */
function returnOf({ now, segments, scenario }: World, held: Held, place: Ms, next: Ms): Move | null {
  const { delay, msl } = scenario.timing
  const { sentAt } = segments[held.segment] as MutableSegment
  const by = toMicroseconds(place - sentAt - delay)
  const takes = delay + by
  const at = sentAt + takes
  return at > now && at < next && takes <= msl ? { kind: 'return', held, at, by } : null
}

/** 1 ms after what has just happened, or in the middle where the next event comes sooner; or also 1 ms before that. */
function placesBetween(now: Ms, next: Ms, isLateToo: boolean): readonly Ms[] {
  const soon = next - now > 1 ? now + 1 : (now + next) / 2
  return isLateToo && next - now > 2 && next !== Number.POSITIVE_INFINITY ? [soon, next - 1] : [soon]
}

/** Links carry times to the microsecond. */
const toMicroseconds = (ms: Ms): Ms => Math.round(ms * 1000) / 1000

/** Make a move. What follows from it at once is added to the stretch. */
export function make(
  position: Position,
  crossroads: Crossroads,
  move: Move,
  stretch: Stretch,
  reached: JointStates,
): void {
  if (move.kind === 'wait') return
  if (move.kind === 'return') {
    position.held = position.held.filter((held) => held !== move.held)
    const { segment } = move.held
    keep(
      position,
      { kind: 'flight', at: move.at, order: 1, rank: segment, segment, flight: 0 },
      stretch,
      reached,
    )
    return
  }
  if (crossroads.kind !== 'arrival') return
  const { due } = crossroads
  position.world.agenda.next()
  position.world.now = due.at
  if (move.kind !== 'deliver') position.faults -= 1
  if (move.kind === 'deliver' || move.kind === 'duplicate') {
    if (move.kind === 'duplicate') hold(position, move.segment, 'duplicate')
    keep(position, due, stretch, reached)
  } else if (move.kind === 'delay') hold(position, move.segment, 'delay')
}

function hold(position: Position, segment: number, fault: 'delay' | 'duplicate'): void {
  position.held = [...position.held, { segment, fault, isRipe: false }]
}

/** The fate that a move gives to a segment, if it does. Something held has met its fate when it returns. */
export function fateOf({ segments }: World, move: Move): Fate | null {
  switch (move.kind) {
    case 'drop':
      return { segment: idOf(segments, move.segment), fate: 'drop' }
    case 'return':
      return { segment: idOf(segments, move.held.segment), fate: move.held.fault, by: move.by }
    default:
      return null
  }
}

const idOf = (segments: readonly MutableSegment[], place: number): string =>
  (segments[place] as MutableSegment).id
