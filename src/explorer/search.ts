import type { Fate, Scenario } from '../simulation/scenario'
import { Fingerprints } from './fingerprint'
import { type Broken, INVARIANTS, type Invariant, isBroken } from './invariants'
import { JointStates } from './jointStates'
import { type Freedom, fateOf, type Move, make, movesAt } from './moves'
import { advance, beginPosition, type Crossroads, forkPosition, type Position } from './position'
import { behind, type Edge, ended, fewestOf, NOTHING, type Tally, together } from './tally'

/** What is searched: the runs of a scenario with at most so many faults of these kinds. */
export interface Space extends Freedom {
  /** Its own fates count for nothing: the network is free. */
  readonly scenario: Scenario
  /** More events than this between two choices, or more segments in a run, are not waited for. */
  readonly mostEvents: number
}

/** What is known of positions, by their exact names. It serves for one `Space`. */
export class Memory {
  readonly names = new Fingerprints()
  readonly known = new Map<string, Tally>()
}

/** Schedules that break something, as soon as the first of them is found. */
export interface Discovery {
  readonly broken: Broken
  readonly fates: readonly Fate[]
}

/** A choice that is being tried out. Those that led to it lie below it on the stack. */
interface Frame {
  readonly name: string
  readonly position: Position
  readonly crossroads: Crossroads
  readonly moves: readonly Move[]
  /** The move that is being tried; the ones before it are done. */
  current: number
  tally: Tally
  /** What the stretch that led here added. */
  readonly edge: Edge
  /** What has been broken since the beginning. */
  readonly broken: Broken
}

/** A position that has just been come to. */
interface Arrival {
  readonly position: Position
  /** Where it stops for a choice; null where nothing is left to choose, and it has not gone on yet. */
  readonly crossroads: Crossroads | null
  readonly moves: readonly Move[]
  readonly edge: Edge
}

/**
 * A search in depth of everything that a network can do. It does a little work at a time, so that a worker can report
 * and be stopped between. With a memory, what was seen is not searched again; without one the result is the same.
 */
export class Search {
  /** Runs that were followed to their end. Each may stand for many schedules. */
  runs = 0
  readonly reached = new JointStates()
  /** All that follows from the beginning, once the search is over. */
  result: Tally | null = null
  private readonly stack: Frame[] = []
  private readonly earlier: Fate[] = []
  private found: Broken = 0

  constructor(
    readonly space: Space,
    /** Where to begin: after these moves, each by its place among the moves at its crossroads. */
    readonly prefix: readonly number[] = [],
    private readonly memory: Memory | null = new Memory(),
    private readonly onDiscovery: (discovery: Discovery) => void = () => {},
  ) {
    this.enter(this.start(), 0)
  }

  /** Try so many moves more. Answers whether there is anything left to do. */
  work(moves: number): boolean {
    for (let count = 0; count < moves && this.stack.length > 0; count += 1) this.tryNext()
    return this.stack.length > 0
  }

  /** What has been counted so far. */
  get soFar(): Tally {
    return this.stack.reduceRight((tally, frame) => behind(frame.edge, together(frame.tally, tally)), NOTHING)
  }

  /** How many choices there are at the end of the prefix: 0 if the run has ended. */
  get choices(): number {
    return this.stack[0]?.moves.length ?? 0
  }

  /** The fates of a schedule with the fewest segments that breaks this invariant, once the search is over. */
  smallest(invariant: Invariant): readonly Fate[] | null {
    const { memory, result } = this
    if (memory === null || result === null || fewestOf(result, invariant) === Number.POSITIVE_INFINITY)
      return null
    this.earlier.length = 0
    let here = this.start()
    let isDone = isBroken(here.edge.broken, invariant)
    const fates = [...this.earlier]
    while (here.moves.length > 0) {
      const best = this.bestMove(here, invariant, isDone, memory)
      const fate = fateOf(here.position.world, best.move)
      if (fate !== null) fates.push(fate)
      here = best.to
      isDone ||= isBroken(here.edge.broken, invariant)
    }
    return fates
  }

  private bestMove(
    { position, crossroads, moves }: Arrival,
    invariant: Invariant,
    isDone: boolean,
    memory: Memory,
  ) {
    let best: { readonly move: Move; readonly to: Arrival; readonly segments: number } | null = null
    for (const move of moves) {
      const to = this.after(forkPosition(position), crossroads as Crossroads, move)
      const tally = this.tallyOf(to, memory)
      const segments =
        to.edge.segments +
        (isDone || isBroken(to.edge.broken, invariant) ? tally.segments : fewestOf(tally, invariant))
      if (best === null || segments < best.segments) best = { move, to, segments }
    }
    return best as NonNullable<typeof best>
  }

  private tallyOf(to: Arrival, { known, names }: Memory): Tally {
    if (to.crossroads !== null && to.moves.length === 0) return this.endOf(to)
    return known.get(names.of(to.position, to.crossroads)) ?? NOTHING
  }

  /** The position after the prefix. What happened until there is added to the edge. */
  private start(): Arrival {
    const position = beginPosition(this.space.scenario, this.space.faults)
    let edge: Edge = { events: 0, broken: 0, segments: 0 }
    let arrival = this.arrive(position, edge, 0)
    for (const place of this.prefix) {
      const crossroads = arrival.crossroads as Crossroads
      const move = arrival.moves[place] as Move
      const fate = fateOf(position.world, move)
      if (fate !== null) this.earlier.push(fate)
      edge = arrival.edge
      arrival = this.after(position, crossroads, move, edge)
    }
    return arrival
  }

  private after(position: Position, crossroads: Crossroads, move: Move, since = NO_EDGE): Arrival {
    const before = position.world.segments.length - since.segments
    const stretch = { events: since.events, broken: since.broken }
    make(position, crossroads, move, stretch, this.reached)
    return this.arrive(position, stretch, before)
  }

  /** Go on to the next choice; but where none is left, stay: what is known of the position may save the run. */
  private arrive(position: Position, stretch: Pick<Edge, 'events' | 'broken'>, before: number): Arrival {
    const { events, broken } = stretch
    const passed = { events, broken }
    let crossroads: Crossroads | null = null
    let moves: readonly Move[] = NO_MOVES
    if (position.faults > 0 || position.held.length > 0) {
      do {
        crossroads = advance(position, passed, this.space.mostEvents, this.reached)
        moves = movesAt(position, crossroads, this.space)
      } while (moves.length === 1 && moves[0]?.kind === 'wait')
    }
    return {
      position,
      crossroads,
      moves,
      edge: { ...passed, segments: position.world.segments.length - before },
    }
  }

  private tryNext(): void {
    const frame = this.stack[this.stack.length - 1] as Frame
    const move = frame.moves[frame.current]
    if (move === undefined) {
      this.stack.pop()
      this.memory?.known.set(frame.name, frame.tally)
      this.add(frame.edge, frame.tally)
      return
    }
    const isLast = frame.current === frame.moves.length - 1
    const position = isLast ? frame.position : forkPosition(frame.position)
    this.enter(this.after(position, frame.crossroads, move), frame.broken)
  }

  /** A position has been come to: it is known, or it ends, or it is searched next. */
  private enter(arrival: Arrival, brokenBefore: Broken): void {
    const { position, crossroads, moves, edge } = arrival
    const broken = brokenBefore | edge.broken
    if (crossroads !== null && moves.length === 0) {
      const tally = this.endOf(arrival)
      if (tally.schedules > 0) this.noteEnd(broken)
      this.add(edge, tally)
      return
    }
    const name = this.memory?.names.of(position, crossroads) ?? ''
    const known = this.memory?.known.get(name)
    if (known !== undefined) this.add(edge, known)
    else if (crossroads === null) this.add(edge, this.runOut(position, name, broken))
    else this.stack.push({ name, position, crossroads, moves, current: 0, tally: NOTHING, edge, broken })
  }

  /** With something still held back a run is no schedule: to lose it would have been another move. */
  private endOf({ position, crossroads }: Arrival): Tally {
    if (crossroads?.kind === 'bound') return ended(true)
    return position.held.length > 0 ? NOTHING : ended(false)
  }

  private runOut(position: Position, name: string, brokenBefore: Broken): Tally {
    const before = position.world.segments.length
    const stretch = { events: 0, broken: 0 }
    const crossroads = advance(position, stretch, this.space.mostEvents, this.reached)
    const edge = { ...stretch, segments: position.world.segments.length - before }
    this.noteEnd(brokenBefore | edge.broken)
    const tally = behind(edge, ended(crossroads.kind === 'bound'))
    this.memory?.known.set(name, tally)
    return tally
  }

  private noteEnd(broken: Broken): void {
    this.runs += 1
    const news = broken & ~this.found
    if (news === 0) return
    this.found |= news
    const fates = this.stack.flatMap(
      ({ position, moves, current }) => fateOf(position.world, moves[current] as Move) ?? [],
    )
    this.onDiscovery({ broken: news, fates: [...this.earlier, ...fates] })
  }

  private add(edge: Edge, tally: Tally): void {
    const frame = this.stack[this.stack.length - 1]
    const whole = behind(edge, tally)
    if (frame === undefined) {
      this.result = whole
      return
    }
    frame.tally = together(frame.tally, whole)
    frame.current += 1
  }
}

const NO_MOVES: readonly Move[] = []
const NO_EDGE: Edge = { events: 0, broken: 0, segments: 0 }

/** The smallest counterexamples of a search, one for each invariant. */
export const smallestOf = (search: Search): readonly (readonly Fate[] | null)[] =>
  INVARIANTS.map((invariant) => search.smallest(invariant))
