import { LIMITS, type LimitName } from '../../src/share/limits'
import type { EXPECTATIONS, Expected, Problem, ProblemKind } from '../../src/share/problem'

type Shape = (typeof EXPECTATIONS)[number]

/** What would have been right, as the end of a sentence. */
const EXPECTED: Readonly<Record<Shape, string>> = {
  'version-1': 'version 1',
  'scenario-id': 'the name of a scenario, such as third-ack-lost',
  part: 'a part that docs/links.md knows',
  'host-letter': 'A or B',
  'segment-identity': 'a segment, such as A.syn or B.fin_2',
  'call-name': 'a call, such as send or close',
  'time-or-when': 'either a time in ms, or "when" and what is waited for',
  occurrence: 'something to wait for, such as connected or end-of-stream',
  'call-option': 'an option of the call, such as port.80',
  letter: 'one letter from a to z',
  'on-or-off': 'on or off',
  'clock-or-fixed': 'clock or fixed',
  'reset-or-silent': 'reset or silent',
  'two-way-or-three-way': 'two-way or three-way',
  'syn-or-syn-ack-or-text': 'syn, syn-ack or text',
  fate: 'drop, delay or duplicate',
  mechanism: 'a mechanism, such as "handshake" or "time-wait"',
  'end-of-part': 'nothing more',
  once: 'each thing only once',
  'fate-of-scenario': 'a segment to which the scenario gives a fate',
  'call-of-scenario': 'a call of the scenario',
  'answered-close': 'a script in which one host closes after the other has',
  json: 'JSON text',
  object: 'an object in braces',
  list: 'a list in brackets',
  number: 'a number',
  text: 'text in quotes',
  'yes-or-no': 'true or false',
  field: 'a field of a scenario',
  length: 'something shorter',
  lesson: 'the name of a lesson, such as why-third',
  'lesson-step': 'the name of a step of the lesson',
  challenge: 'the name of a challenge',
  goal: 'the name of a goal, such as b-fin-twice',
  'one-activity': 'one lesson, one challenge or one quiz',
  'host-name': 'a name of at most 16 characters',
}

/** A problem in one English sentence. */
export function sentence({ part, problem, expected }: Problem): string {
  const subject = part === '' ? 'It' : `"${part}"`
  return `${subject} ${predicate(problem, wording(expected))}.`
}

function wording(expected: Expected): string {
  return isLimit(expected) ? range(expected) : EXPECTED[expected]
}

const isLimit = (expected: Expected): expected is LimitName => Object.hasOwn(LIMITS, expected)

function range(limit: LimitName): string {
  const { min, max } = LIMITS[limit]
  return `${limit.replaceAll('-', ' ')} from ${min} to ${max.toLocaleString('en')}`
}

function predicate(problem: ProblemKind, expected: string): string {
  switch (problem) {
    case 'no-version':
      return `does not begin with the version of its grammar, and is read as ${expected}`
    case 'newer-version':
      return `is the version of a newer lab; the link is read as ${expected}, as far as that goes`
    case 'no-scenario':
      return `lacks ${expected}`
    case 'unknown':
      return `is unknown; expected was ${expected}`
    case 'missing':
      return `is incomplete: ${expected} is missing`
    case 'malformed':
      return `can't be read; expected was ${expected}`
    case 'surplus':
      return `goes on too long; expected was ${expected}`
    case 'repeated':
      return `was said before; the last one holds, but expected was ${expected}`
    case 'conflict':
      return `does not go with another part, and is left out; expected was ${expected}`
    case 'too-small':
      return `is too small; allowed is ${expected}`
    case 'too-large':
      return `is too large; allowed is ${expected}`
    case 'too-fine':
      return `has too many decimals (three are allowed); expected was ${expected}`
    case 'too-many':
      return `is one too many; allowed is ${expected}`
    case 'too-long':
      return `is too long; expected was ${expected}`
    case 'not-in-scenario':
      return `takes away what is not there; expected was ${expected}`
    case 'impossible':
      return `can't be done with this script, and is left out; expected was ${expected}`
    case 'not-json':
      return `is not ${expected}`
    default:
      return problem satisfies never
  }
}
