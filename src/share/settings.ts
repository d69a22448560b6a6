import type { Host, Mechanisms, Ms, Scenario, Timing } from '../simulation/scenario'
import { LIMITS, type LimitName } from './limits'
import { hostName } from './names'
import type { Expected } from './problem'
import { type Words, writeNumber } from './words'

/** Something of a scenario that a link can set, under the words with which its part begins. */
export interface Setting {
  readonly name: string
  /** Reads what follows the name; null, and a note in `words`, if it can't be read. */
  readonly read: (words: Words) => ((scenario: Scenario) => Scenario) | null
  /** The part that turns the setting of `base` into that of `scenario`; null if they agree. */
  readonly write: (scenario: Scenario, base: Scenario) => string | null
}

interface Lens<T> {
  readonly get: (scenario: Scenario) => T
  readonly set: (scenario: Scenario, value: T) => Scenario
  readonly read: (words: Words) => T | null
  readonly write: (value: T) => string
}

function setting<T>(name: string, { get, set, read, write }: Lens<T>): Setting {
  return {
    name,
    read(words) {
      const value = read(words)
      return value === null ? null : (scenario) => set(scenario, value)
    },
    write(scenario, base) {
      const part = `${name}.${write(get(scenario))}`
      return part === `${name}.${write(get(base))}` ? null : abbreviate(part)
    },
  }
}

function mechanism<K extends keyof Mechanisms>(
  name: string,
  key: K,
  values: Readonly<Record<string, Mechanisms[K]>>,
  expected: Expected,
): Setting {
  return setting<Mechanisms[K]>(name, {
    get: (scenario) => scenario.mechanisms[key],
    set: (scenario, value) => ({ ...scenario, mechanisms: { ...scenario.mechanisms, [key]: value } }),
    read: (words) => words.oneOf(values, expected),
    write: (value) => Object.keys(values).find((word) => values[word] === value) ?? '',
  })
}

function time(name: 'delay' | 'rto' | 'msl'): Setting {
  return setting<Ms>(name, {
    get: (scenario) => scenario.timing[name],
    set: (scenario, value) => ({ ...scenario, timing: { ...scenario.timing, [name]: value } }),
    read: (words) => words.number(name),
    write: writeNumber,
  })
}

function repetitions(name: string, key: keyof Timing['maxRetransmissions']): Setting {
  return setting<number>(name, {
    get: (scenario) => scenario.timing.maxRetransmissions[key],
    set: (scenario, value) => {
      const maxRetransmissions = { ...scenario.timing.maxRetransmissions, [key]: value }
      return { ...scenario, timing: { ...scenario.timing, maxRetransmissions } }
    },
    read: (words) => words.number('retransmissions'),
    write: writeNumber,
  })
}

function initialNumbers(host: Host): Setting {
  return setting<readonly number[]>(`iss.${host}`, {
    get: (scenario) => scenario.hosts[host].iss,
    set: (scenario, iss) => ({
      ...scenario,
      hosts: { ...scenario.hosts, [host]: { ...scenario.hosts[host], iss } },
    }),
    read: (words) => numbers(words, 'sequence-number', 'initial-numbers'),
    write: (iss) => iss.map(writeNumber).join('.'),
  })
}

/** All the numbers that follow, at least one. */
function numbers(words: Words, each: LimitName, count: LimitName): readonly number[] | null {
  const list: number[] = []
  do {
    const value = words.number(each)
    if (value === null) return null
    list.push(value)
  } while (!words.isAtEnd())
  if (list.length > LIMITS[count].max) words.note('too-many', count)
  return list.slice(0, LIMITS[count].max)
}

/** Where the run is cut off; `until.none` lets it go on. */
const until = setting<Ms | 'none'>('until', {
  get: (scenario) => scenario.until ?? 'none',
  set: ({ until: _, ...rest }, value) => (value === 'none' ? rest : { ...rest, until: value }),
  read: (words) => (words.ahead() === 'none' ? words.oneOf({ none: 'none' }, 'time') : words.number('time')),
  write: (value) => (value === 'none' ? value : writeNumber(value)),
})

const timeWait = setting<number>('time-wait', {
  get: (scenario) => scenario.mechanisms.timeWait,
  set: (scenario, value) => ({ ...scenario, mechanisms: { ...scenario.mechanisms, timeWait: value } }),
  read: (words) => words.number('time-wait'),
  write: writeNumber,
})

/** Settings that have a plainer word, which a link may use in their place, and does. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  'two-way': 'handshake.two-way',
  'three-way': 'handshake.three-way',
  'no-time-wait': 'time-wait.0',
  silent: 'closed-port.silent',
  reuse: 'reuse.on',
}

const abbreviate = (part: string): string =>
  Object.keys(SHORT_FORMS).find((short) => SHORT_FORMS[short] === part) ?? part

/** The full form of a part; most parts are that already. */
export const expand = (part: string): string =>
  Object.hasOwn(SHORT_FORMS, part.toLowerCase()) ? (SHORT_FORMS[part.toLowerCase()] ?? part) : part

/** Every setting, in the order in which a link gives them. */
export const SETTINGS: readonly Setting[] = [
  mechanism(
    'handshake',
    'handshake',
    { 'two-way': 'two-way', 'three-way': 'three-way' },
    'two-way-or-three-way',
  ),
  timeWait,
  mechanism('closed-port', 'closedPort', { reset: 'reset', silent: 'silent' }, 'reset-or-silent'),
  mechanism('isn', 'isn', { clock: 'clock', fixed: 'fixed' }, 'clock-or-fixed'),
  mechanism('reuse', 'reuseAddress', { on: true, off: false }, 'on-or-off'),
  time('delay'),
  time('rto'),
  time('msl'),
  repetitions('retries.syn', 'syn'),
  repetitions('retries.syn-ack', 'synAck'),
  repetitions('retries.text', 'text'),
  initialNumbers('A'),
  initialNumbers('B'),
  hostName('A'),
  hostName('B'),
  until,
]
