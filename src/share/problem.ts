import type { LimitName } from './limits'

/** What can be wrong with a part of a link or of a scenario file. The screen words each kind in each language. */
export const PROBLEM_KINDS = [
  /** The link does not begin with its version; it is read as version 1. */
  'no-version',
  /** The link has a version that this lab does not know; it is read as version 1 as far as it goes. */
  'newer-version',
  /** The link names no scenario that there is; the first of the list is opened. */
  'no-scenario',
  /** Nothing of this name. The part is left out. */
  'unknown',
  /** The part ends, or the field is absent, where something is needed. The part is left out. */
  'missing',
  /** Something else stands where `expected` should. The part is left out. */
  'malformed',
  /** More follows than belongs there; the part is read without it. */
  'surplus',
  /** Given before; the last one holds. */
  'repeated',
  /** Does not go with another part, which holds. */
  'conflict',
  /** Beyond a limit; a link opens with the limit itself. */
  'too-small',
  'too-large',
  /** Finer than a microsecond; a link opens with the nearest. */
  'too-fine',
  /** More entries than the limit; those beyond it are left out. */
  'too-many',
  /** The link is longer than any honest one; its end is cut off. */
  'too-long',
  /** Takes away a fate or a call which the scenario does not have. */
  'not-in-scenario',
  /** The script is not one of which this can be asked. The part is left out. */
  'impossible',
  /** The file is not JSON. */
  'not-json',
] as const

export type ProblemKind = (typeof PROBLEM_KINDS)[number]

/** What would have been right. A `LimitName` stands for a number, or a count, within `LIMITS`. */
export const EXPECTATIONS = [
  'version-1',
  'scenario-id',
  'part',
  'host-letter',
  'segment-identity',
  'call-name',
  'time-or-when',
  'occurrence',
  'call-option',
  'letter',
  'on-or-off',
  'clock-or-fixed',
  'reset-or-silent',
  'two-way-or-three-way',
  'syn-or-syn-ack-or-text',
  'fate',
  'mechanism',
  'end-of-part',
  'once',
  'fate-of-scenario',
  'call-of-scenario',
  'answered-close',
  'json',
  'object',
  'list',
  'number',
  'text',
  'yes-or-no',
  'field',
  'length',
  'lesson',
  'lesson-step',
  'challenge',
  'goal',
  'one-activity',
  'host-name',
] as const

export type Expected = (typeof EXPECTATIONS)[number] | LimitName

/** One thing that could not be read as it stands. Data, not a sentence: the screen words it. */
export interface Problem {
  /** The part of the link (`drop.A.sny`), or the path in the file (`calls[2].octets`); empty for the whole. */
  readonly part: string
  readonly problem: ProblemKind
  readonly expected: Expected
}
