import { readActivity } from './activity'
import { readCall } from './calls'
import { readComparison } from './comparison'
import type { Edit } from './edit'
import { isFateWord, readFate } from './fates'
import { SCENARIO_ID } from './limits'
import type { Expected, Problem } from './problem'
import { expand, SETTINGS } from './settings'
import { CLOSES_FIRST } from './vocabulary'
import { isNumber, Words } from './words'

/** What a part says, as far as it can be read, and what is wrong with it. */
export interface ReadPart {
  /** The part as it stands in the link. */
  readonly part: string
  readonly edit: Edit | null
  readonly problems: readonly Problem[]
}

/** Reads one part of a link. `isScenario` knows the names that a scenario can be called by. */
export function readPart(part: string, isScenario: (id: string) => boolean): ReadPart {
  const id = part.toLowerCase()
  if (isScenario(id)) return { part, edit: { kind: 'scenario', id }, problems: [] }
  const words = new Words(expand(part))
  const edit = readEdit(words)
  if (edit !== null) words.end()
  return { part, edit, problems: words.problems }
}

function readEdit(words: Words): Edit | null {
  const keyword = words.ahead()
  const setting = SETTINGS.find(({ name }) => beginsWith(words.part, name))
  // `delay.80` is the delay of every segment, `delay.A.syn.80` that of one.
  if (setting !== undefined && !(keyword === 'delay' && isAboutSegment(words.part))) {
    for (const _ of setting.name.split('.')) words.skip()
    const apply = setting.read(words)
    return apply && { kind: 'setting', setting: setting.name, apply }
  }
  words.skip()
  if (isFateWord(keyword)) {
    const fate = readFate(keyword, words)
    return fate && { kind: 'fate', fate }
  }
  return readOther(keyword, words)
}

const beginsWith = (part: string, name: string): boolean =>
  `${part}.`.toLowerCase().startsWith(`${name}.`.toLowerCase())

const isAboutSegment = (part: string): boolean => !isNumber(part.split('.')[1] ?? '')

/** What the first of two keywords must be followed by. */
const FAMILIES: Readonly<Record<string, Expected>> = {
  retries: 'syn-or-syn-ack-or-text',
  iss: 'host-letter',
  name: 'host-letter',
}

function readOther(keyword: string, words: Words): Edit | null {
  switch (keyword) {
    case 'deliver': {
      const segment = words.identity()
      return segment === null ? null : { kind: 'deliver', segment }
    }
    case 'call':
    case 'no-call': {
      const call = readCall(words)
      return call && { kind: keyword, call }
    }
    case 'no-fates':
    case 'no-calls':
      return { kind: keyword }
    case CLOSES_FIRST: {
      const host = words.host()
      return host && { kind: 'closer', host }
    }
    case 'at': {
      const at = words.number('moment')
      return at === null ? null : { kind: 'moment', at }
    }
    case 'compare': {
      const compared = readComparison(words)
      return compared && { kind: 'compare', ...compared }
    }
    case 'id':
      return readName(words)
    default: {
      const activity = readActivity(keyword, words)
      if (activity !== undefined) return activity
      const family = Object.hasOwn(FAMILIES, keyword) ? FAMILIES[keyword] : undefined
      return family === undefined ? words.note('unknown', 'part') : words.fail(family)
    }
  }
}

function readName(words: Words): Edit | null {
  const id = words.ahead()
  if (!SCENARIO_ID.test(id)) return words.fail('scenario-id')
  words.skip()
  return { kind: 'name', id }
}
