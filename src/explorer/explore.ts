import type { Fate } from '../simulation/scenario'
import { type Broken, INVARIANTS, type Invariant, isBroken, setOf } from './invariants'
import { type Bound, type Level, levelOf } from './level'
import { invariantsOf, limitsOf, type Question, spaceOf } from './question'
import { Memory, Search } from './search'
import { type Counterexample, counterexampleOf, type Report, reportOf } from './verdict'

/** How far an exploration has come. */
export interface Progress {
  /** It is trying all networks with at most so many faults; those with fewer are done. */
  readonly faults: number
  /** Distinct schedules, positions and events of the deepest schedule, so far, with so many faults. */
  readonly schedules: number
  readonly states: number
  readonly deepest: number
}

/** The first counterexample that was found for an invariant. A smaller one may follow. */
export interface Found {
  readonly invariant: Invariant
  readonly counterexample: Counterexample
}

/**
 * An answer to a question, in small steps: first all runs with no fault, then with one, and so on. So the first
 * counterexample has the fewest faults; when its level is done the one with the fewest segments is known.
 */
export class Exploration {
  private readonly levels: Level[] = []
  private readonly firsts = new Map<Invariant, readonly Fate[]>()
  private readonly asked: Broken
  private search: Search
  private memory = new Memory()
  private isOver = false

  constructor(
    readonly question: Question,
    private readonly onFound: (found: Found) => void = () => {},
  ) {
    this.asked = setOf(invariantsOf(question))
    this.search = this.searchWith(0)
  }

  /** Try so many moves more. Answers whether there is anything left to do. */
  work(moves: number): boolean {
    if (this.isOver) return false
    const hasMore = this.search.work(moves)
    if (hasMore && this.memory.known.size > limitsOf(this.question).states) this.stop('states')
    if (hasMore) return !this.isOver
    this.levels.push(levelOf(this.search, this.memory))
    const { faults } = this.search.space
    if (faults >= this.question.faults || this.isDecided()) this.isOver = true
    else this.search = this.searchWith(faults + 1)
    return !this.isOver
  }

  /** Give up. What was found remains, and what was not tried is not said to hold. */
  stop(bound: Bound): void {
    if (this.isOver) return
    this.isOver = true
    const { faults } = this.search.space
    const smallest = INVARIANTS.map((invariant) => {
      const first = this.firsts.get(invariant)
      return first?.length === faults ? first : null
    })
    this.levels.push({ ...levelOf(this.search, this.memory), smallest, bound })
  }

  get progress(): Progress {
    const { schedules, deepest } = this.search.result ?? this.search.soFar
    return { faults: this.search.space.faults, schedules, states: this.memory.known.size, deepest }
  }

  /** The answers, once there is nothing left to do. */
  get report(): Report {
    return reportOf(this.question, this.levels)
  }

  private searchWith(faults: number): Search {
    this.memory = new Memory()
    return new Search(spaceOf(this.question, faults), [], this.memory, ({ broken, fates }) => {
      for (const invariant of INVARIANTS) {
        if (isBroken(broken & this.asked, invariant) && !this.firsts.has(invariant))
          this.find(invariant, fates)
      }
    })
  }

  private find(invariant: Invariant, fates: readonly Fate[]): void {
    this.firsts.set(invariant, fates)
    const scenario = counterexampleOf(this.question, fates)
    const counterexample = { scenario, faults: fates.length, segments: null, isSmallest: false }
    this.onFound({ invariant, counterexample })
  }

  /** All that was asked is broken; or a run has no end even with so few faults, and more would only take longer. */
  private isDecided(): boolean {
    const { smallest, tally } = this.levels[this.levels.length - 1] as Level
    if (tally.cut > 0) return true
    return invariantsOf(this.question).every(
      (invariant) => this.firsts.has(invariant) || smallest[INVARIANTS.indexOf(invariant)] !== null,
    )
  }
}

/** The whole answer at once. */
export function explore(question: Question, onFound?: (found: Found) => void): Report {
  const exploration = new Exploration(question, onFound)
  while (exploration.work(1000));
  return exploration.report
}
