import type { Call, Condition, Host } from '../simulation/scenario'
import { CALLS, OCCURRENCES } from './vocabulary'
import { isNumber, type Words, writeNumber } from './words'

type Options = Omit<Call, 'by' | 'call' | 'at' | 'when'>
type OptionName = Exclude<keyof Options, 'octets'>

/** A call as links write it: `A.300.send.5`, `B.when.end-of-stream.close`, `A.when.b.reset.open-active.after.100`. */
export function writeCall(call: Call): string {
  const when = call.when === undefined ? writeNumber(call.at ?? 0) : writeCondition(call.when, call.by)
  const options = OPTIONS.flatMap((name) => writeOption(name, call))
  const octets = call.octets === undefined ? [] : [writeNumber(call.octets)]
  return [call.by, when, call.call.toLowerCase(), ...octets, ...options].join('.')
}

/** Reads a call that `writeCall` or a hand has written; null, and a note in `words`, if it can't be read. */
export function readCall(words: Words): Call | null {
  const by = words.host()
  if (by === null) return null
  const moment = readMoment(words, by)
  if (moment === null) return null
  const call = words.oneOf(CALLS, 'call-name')
  if (call === null) return null
  const options = readOptions(words)
  return options && { by, call, ...moment, ...options }
}

function writeCondition(when: Condition, by: Host): string {
  return when.host === by ? `when.${when.what}` : `when.${when.host}.${when.what}`
}

/** The time of a call, or what it waits for: of its own host unless another is named. */
function readMoment(words: Words, by: Host): Pick<Call, 'at' | 'when'> | null {
  if (words.ahead() !== 'when') {
    if (!isNumber(words.ahead())) return words.fail('time-or-when')
    const at = words.number('time')
    return at === null ? null : { at }
  }
  words.skip()
  const host = words.ahead() === 'a' || words.ahead() === 'b' ? words.host() : by
  const what = words.oneOf(OCCURRENCES, 'occurrence')
  return host === null || what === null ? null : { when: { host, what } }
}

const OPTIONS: readonly OptionName[] = ['letter', 'port', 'to', 'on', 'after', 'nth', 'unread', 'deaf']

function writeOption(name: OptionName, call: Call): readonly string[] {
  const value = call[name]
  if (value === undefined || value === false) return []
  if (value === true) return [name]
  return [`${name}.${typeof value === 'number' ? writeNumber(value) : value}`]
}

function readOptions(words: Words): Options | null {
  let options: Options = {}
  while (!words.isAtEnd()) {
    const option = readOption(words)
    if (option === null) return null
    options = { ...options, ...option }
  }
  return options
}

function readOption(words: Words): Options | null {
  if (isNumber(words.ahead())) return only('octets', words.number('octets'))
  const name = words.oneOf<OptionName>(OPTION_NAMES, 'call-option')
  switch (name) {
    case null:
      return null
    case 'letter':
      return readLetter(words)
    case 'port':
    case 'to':
      return only(name, words.number('port'))
    case 'on':
      return only(name, words.number('connection'))
    case 'nth':
      return only(name, words.number('ordinal'))
    case 'after':
      return only(name, words.number('time'))
    case 'unread':
    case 'deaf':
      return { [name]: true }
    default:
      return name satisfies never
  }
}

const OPTION_NAMES = Object.fromEntries(OPTIONS.map((name) => [name, name]))

/** The one word that keeps its case: `a` and `A` are different texts. */
function readLetter(words: Words): Options | null {
  const letter = words.verbatim()
  if (!/^[A-Za-z]$/.test(letter)) return words.fail('letter')
  words.skip()
  return { letter }
}

const only = (name: keyof Options, value: number | null): Options | null =>
  value === null ? null : { [name]: value }
