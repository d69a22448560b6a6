import { INVARIANTS, type Invariant } from '../../src/explorer/invariants'
import { FAULTS, type Fault } from '../../src/explorer/moves'
import { LIMITS } from '../../src/explorer/question'

export const USAGE = `npm run --silent explore -- LINK-OR-FILE-OR-SCENARIO [options]
       npm run --silent explore -- --add FILE...

  --faults k           at most so many faults, 0 to 9 (2)
  --kinds a,b          of these kinds: ${FAULTS.join(', ')} (all)
  --late               what is held back may also return just before the next event
  --invariants a,b     of these: ${INVARIANTS.join(', ')} (all)
  --share i/n          the ith of n shares, from 1; their --json output is what --add adds up
  --threads n          on so many cores (all)
  --seconds n          give up after so long (never)
  --states n           remember so many positions on each core, then give up (${LIMITS.states.toLocaleString('en')})
  --json               data instead of text`

/** What the command was asked to do. */
export interface Options {
  /** A scenario, a link or a file; with `isSum`, files. */
  readonly arguments: readonly string[]
  readonly isSum: boolean
  readonly faults: number
  readonly kinds: readonly Fault[]
  readonly isLateToo: boolean
  readonly invariants: readonly Invariant[]
  readonly share: Share | null
  readonly threads: number | null
  readonly seconds: number | null
  readonly states: number
  readonly isJson: boolean
}

/** The `i`th of `n` shares; `i` counts from 1. */
export interface Share {
  readonly i: number
  readonly n: number
}

type Mutable = { -readonly [K in keyof Options]: Options[K] }

/** Reads the command line. A text instead of options says what is wrong with it. */
export function optionsOf(args: readonly string[]): Options | string {
  const options: Mutable = {
    arguments: [],
    isSum: false,
    faults: 2,
    kinds: FAULTS,
    isLateToo: false,
    invariants: INVARIANTS,
    share: null,
    threads: null,
    seconds: null,
    states: LIMITS.states,
    isJson: false,
  }
  for (let place = 0; place < args.length; place += 1) {
    const arg = args[place] as string
    if (arg === '--json') options.isJson = true
    else if (arg === '--add') options.isSum = true
    else if (arg === '--late') options.isLateToo = true
    else if (arg.startsWith('--')) {
      const [name, own] = cut(arg)
      const value = own ?? args[++place] ?? ''
      const complaint = take(options, name, value)
      if (complaint !== null) return complaint
    } else options.arguments = [...options.arguments, arg]
  }
  return wrong(options) ?? options
}

/** `--faults=3` as `--faults` and `3`. */
function cut(arg: string): readonly [string, string | null] {
  const equals = arg.indexOf('=')
  return equals === -1 ? [arg, null] : [arg.slice(0, equals), arg.slice(equals + 1)]
}

/** Takes in one option; a text says what is wrong with it. */
function take(options: Mutable, name: string, value: string): string | null {
  switch (name) {
    case '--faults':
      options.faults = Number(value)
      return /^\d$/.test(value) ? null : 'How many faults: a number from 0 to 9.'
    case '--kinds':
      options.kinds = FAULTS.filter((kind) => value.split(',').includes(kind))
      return unknownOf(value, FAULTS)
    case '--invariants':
      options.invariants = INVARIANTS.filter((invariant) => value.split(',').includes(invariant))
      return unknownOf(value, INVARIANTS)
    case '--share': {
      const [, i, n] = /^(\d+)\/(\d+)$/.exec(value) ?? []
      options.share = { i: Number(i), n: Number(n) }
      return Number(i) >= 1 && Number(i) <= Number(n) ? null : 'A share is one of several, such as 2/8.'
    }
    case '--threads':
    case '--seconds':
    case '--states': {
      const key = name.slice(2) as 'threads' | 'seconds' | 'states'
      options[key] = Number(value)
      return Number(value) > 0 ? null : `${name} takes a number above 0.`
    }
    default:
      return `There is no option ${name}.`
  }
}

function unknownOf(value: string, known: readonly string[]): string | null {
  const unknown = value.split(',').find((word) => !known.includes(word))
  return unknown === undefined ? null : `There is no "${unknown}"; there are ${known.join(', ')}.`
}

function wrong({ arguments: named, isSum }: Options): string | null {
  if (named.length === 0)
    return isSum ? 'Which files to add up is missing.' : 'Which link, file or scenario is missing.'
  if (named.length > 1 && !isSum) return `One link or file is enough; "${named[1]}" is one too many.`
  return null
}
