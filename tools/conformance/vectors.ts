import { type Segment, segmentLength } from '../../src/engine/segment'
import type { Step } from '../../src/engine/step'
import type { Tcb, Timer, Timers } from '../../src/engine/tcb'
import { textLength } from '../../src/engine/text'
import { endpointOf, stimulate } from './endpoint'
import type { Vector, VectorOutcome, VectorStep } from './vectorFile'

/** A vector that was not met: at which step (from 1), what was expected, what came. */
export interface Miss {
  readonly step: number
  readonly expected: string
  readonly got: string
}

/** Run one vector; null if every step is met by `expect` or by an entry of `accept`. */
export function runVector(vector: Vector): Miss | null {
  let endpoint = endpointOf(vector)
  if (endpoint.tcb.state !== vector.given.state) {
    return {
      step: 0,
      expected: `state ${vector.given.state} after the path`,
      got: `state ${endpoint.tcb.state}`,
    }
  }
  for (const [place, step] of vector.steps.entries()) {
    const reaction = stimulate(vector, endpoint, step)
    endpoint = reaction.endpoint
    const differences = [step.expect, ...step.accept].map((outcome) =>
      differencesFrom(outcome, reaction.step),
    )
    if (!differences.some((list) => list.length === 0))
      return missOf(place + 1, step, reaction.step, differences[0] ?? [])
  }
  return null
}

interface Difference {
  readonly expected: string
  readonly got: string
}

function missOf(place: number, step: VectorStep, done: Step, differences: readonly Difference[]): Miss {
  const others = step.accept.length > 0 ? ` (or one of ${step.accept.length} other outcomes)` : ''
  return {
    step: place,
    expected: differences.map(({ expected }) => expected).join('; ') + others,
    got: `${differences.map(({ got }) => got).join('; ')} [${done.rules.join(', ')}]`,
  }
}

/** Where the step differs from an outcome. What an outcome does not name is not compared. */
function differencesFrom(outcome: VectorOutcome, step: Step): Difference[] {
  const found: Difference[] = []
  const differ = (what: string, expected: unknown, got: unknown) => {
    found.push({ expected: `${what} ${shown(expected)}`, got: `${what} ${shown(got)}` })
  }
  const { send, state, signal, result, delivered, variables, timers } = outcome
  if (send !== undefined && !sameSegments(send, step))
    differ(
      'send',
      send,
      step.send.map(({ segment }) => shownSegment(segment)),
    )
  if (state !== undefined && state !== step.tcb.state) differ('state', state, step.tcb.state)
  const told = step.signals.filter((name) => name !== 'connected')
  if (
    signal !== undefined &&
    !listOf(signal).some((name) => (name === 'none' ? told.length === 0 : told.some((it) => it === name)))
  ) {
    differ('signal', signal, told)
  }
  if (result !== undefined && !listOf(result).some((name) => name === RESULTS[step.result ?? 'ok'])) {
    differ('result', result, step.result)
  }
  if (delivered !== undefined && delivered !== textLength(step.taken))
    differ('delivered', delivered, textLength(step.taken))
  for (const [name, value] of Object.entries(variables ?? {})) {
    const got = variable(step.tcb, name)
    if (got !== value) differ(name, value, got)
  }
  for (const [name, runs] of Object.entries(timers ?? {})) {
    const got = timerRuns(step.tcb, name)
    if (got !== runs) differ(`timer ${name}`, runs, got)
  }
  return found
}

const listOf = (value: string | readonly string[]): readonly string[] =>
  typeof value === 'string' ? [value] : value
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

function sameSegments(expected: NonNullable<VectorOutcome['send']>, { send }: Step): boolean {
  return (
    expected.length === send.length &&
    expected.every((wanted, place) => sameSegment(wanted, send[place]?.segment))
  )
}

function sameSegment(wanted: NonNullable<VectorOutcome['send']>[number], got: Segment | undefined): boolean {
  if (got === undefined) return false
  const flags = wanted.flags.filter((flag) => flag !== 'PSH' && flag !== 'URG')
  const same = [...flags].sort().join() === flagNames(got).sort().join()
  const seqFits = wanted.seq === undefined || wanted.seq === got.seq
  const ackFits = wanted.ack === undefined || wanted.ack === got.ack
  return same && seqFits && ackFits && wanted.len === got.len
}

const flagNames = (seg: Segment): string[] => [
  ...(seg.syn ? ['SYN'] : []),
  ...(seg.ack !== null ? ['ACK'] : []),
  ...(seg.fin ? ['FIN'] : []),
  ...(seg.rst ? ['RST'] : []),
]

const shownSegment = (seg: Segment) => ({
  flags: flagNames(seg),
  seq: seg.seq,
  ack: seg.ack,
  len: seg.len,
  all: segmentLength(seg),
})

const RESULTS: Record<NonNullable<Step['result']>, string> = {
  ok: 'ok',
  queued: 'queued',
  'error: connection already exists': 'error:exists',
  'error: connection does not exist': 'error:not-open',
  'error: connection closing': 'error:closing',
  'error: remote socket unspecified': 'error:remote-unspecified',
}

function variable(tcb: Tcb, name: string): number | undefined {
  switch (name) {
    case 'iss':
      return tcb.iss
    case 'irs':
      return tcb.irs
    case 'snd_una':
      return tcb.snd.una
    case 'snd_nxt':
      return tcb.snd.nxt
    case 'snd_wnd':
      return tcb.snd.wnd
    case 'snd_wl1':
      return tcb.snd.wl1
    case 'snd_wl2':
      return tcb.snd.wl2
    case 'rcv_nxt':
      return tcb.rcv.nxt
    case 'rcv_wnd':
      return tcb.rcv.wnd
    default:
      return undefined
  }
}

const TIMER_FIELDS: Record<Timer, keyof Timers> = {
  retransmission: 'retransmission',
  'time-wait': 'timeWait',
  user: 'user',
}

function timerRuns(tcb: Tcb, name: string): boolean {
  const field = TIMER_FIELDS[name as Timer]
  return field !== undefined && tcb.timers[field] !== null
}

/** Run vectors of the profile `rfc5961`, and print a line for each that is not met. */
export function runVectors(vectors: readonly Vector[]): { passed: number; failed: number; apart: string[] } {
  const apart: Record<string, number> = {}
  let passed = 0
  let failed = 0
  for (const vector of vectors) {
    const reason = vector.profile === 'rfc793' ? 'rfc793' : apartBecause(vector)
    if (reason === 'rfc793') {
      apart['of profile rfc793, not run'] = (apart['of profile rfc793, not run'] ?? 0) + 1
      continue
    }
    const miss = missOrError(vector)
    if (reason !== null) {
      const kind = `${reason}, ${miss === null ? 'met' : 'not met'}`
      apart[kind] = (apart[kind] ?? 0) + 1
    } else if (miss === null) passed += 1
    else failed += 1
    if (miss !== null) console.log(line(vector, miss, reason))
  }
  return { passed, failed, apart: Object.entries(apart).map(([kind, count]) => `${count} ${kind}`) }
}

const apartBecause = (vector: Vector): 'deviates' | 'doubt' | null =>
  vector.deviates !== undefined ? 'deviates' : vector.doubt !== undefined ? 'doubt' : null

function missOrError(vector: Vector): Miss | null {
  try {
    return runVector(vector)
  } catch (error) {
    return {
      step: 0,
      expected: 'a vector that can be run',
      got: error instanceof Error ? error.message : String(error),
    }
  }
}

const line = (vector: Vector, miss: Miss, reason: string | null): string =>
  `${vector.name}${reason === null ? '' : ` (${reason})`}: step ${miss.step}: expected ${miss.expected}; got ${miss.got}`
