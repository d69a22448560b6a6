import type { Host } from '../simulation/scenario'
import { breach, isSegmentIdentity, type LimitName } from './limits'
import type { Expected, Problem, ProblemKind } from './problem'

/**
 * The words of one part of a link, read from left to right. What a method cannot read it notes in `problems` and
 * answers with null: the part is then given up.
 */
export class Words {
  readonly problems: Problem[] = []
  readonly #words: readonly string[]
  #place = 0

  constructor(readonly part: string) {
    this.#words = part.split('.')
  }

  /** Notes that something is wrong. Its answer is null, so that a reader can say `return words.note(…)`. */
  note(problem: ProblemKind, expected: Expected): null {
    this.problems.push({ part: this.part, problem, expected })
    return null
  }

  /** The next word in small letters, which stays to be read; empty at the end. */
  ahead(): string {
    return this.verbatim().toLowerCase()
  }

  /** The next word as it was written, which stays to be read; empty at the end. */
  verbatim(): string {
    return this.#words[this.#place] ?? ''
  }

  isAtEnd(): boolean {
    return this.#place >= this.#words.length
  }

  /** Passes over the next word. */
  skip(): void {
    this.#place++
  }

  /** What is wrong at this place: nothing more comes, or something else does. */
  fail(expected: Expected): null {
    return this.note(this.isAtEnd() ? 'missing' : 'malformed', expected)
  }

  /** One of several words, and what it stands for. */
  oneOf<T>(meanings: Readonly<Record<string, T>>, expected: Expected): T | null {
    if (!Object.hasOwn(meanings, this.ahead())) return this.fail(expected)
    const meaning = meanings[this.ahead()] as T
    this.skip()
    return meaning
  }

  host(): Host | null {
    return this.oneOf<Host>({ a: 'A', b: 'B' }, 'host-letter')
  }

  /** A number (`_` is its decimal point); one beyond the limit is noted and replaced by the nearest within it. */
  number(limit: LimitName): number | null {
    if (!isNumber(this.ahead())) return this.fail(limit)
    const value = Number(this.ahead().replace('_', '.'))
    this.skip()
    const broken = breach(value, limit)
    if (broken === null) return value
    this.note(broken.problem, limit)
    return broken.nearest
  }

  /** A segment's identity, with `_` for the `#` of its attempt, the first of which need not be named: as many words as make one. */
  identity(): string | null {
    for (const count of [3, 2, 1]) {
      const identity = segmentIdentity(this.#words.slice(this.#place, this.#place + count).join('.'))
      if (!isSegmentIdentity(identity)) continue
      this.#place += count
      return identity
    }
    return this.fail('segment-identity')
  }

  /** Notes what is left over. */
  end(): void {
    if (!this.isAtEnd()) this.note('surplus', 'end-of-part')
  }
}

/** Is this how a link writes a number? A minus sign is read, to say that the number is too small. */
export const isNumber = (word: string): boolean => /^-?\d+(_\d+)?$/.test(word)

/** A number as a link writes it: `_` is the decimal point, and three decimals are enough. */
export const writeNumber = (value: number): string =>
  String(Number.isInteger(value) ? value : Math.round(value * 1000) / 1000).replace('.', '_')

/** A segment's identity as a link writes it: `B.fin_2` for `B.fin#2`. */
export const writeIdentity = (identity: string): string => identity.replace('#', '_')

const segmentIdentity = (words: string): string =>
  words.charAt(0).toUpperCase() +
  words
    .slice(1)
    .toLowerCase()
    .replace(/(\..*)_1$/, '$1')
    .replace('_', '#')
