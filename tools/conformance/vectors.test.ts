import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Vector, VectorFileSchema, type VectorStep } from './vectorFile'
import { runVector, runVectors } from './vectors'

const file: unknown = JSON.parse(readFileSync(new URL('data/sample.json', import.meta.url), 'utf8'))
const { vectors } = v.parse(VectorFileSchema, file)
const run = vectors.filter(({ profile }) => profile !== 'rfc793')

/** A vector with its last step expected otherwise, and no other outcome accepted. */
const expecting = (vector: Vector, changes: Partial<VectorStep['expect']>): Vector => ({
  ...vector,
  steps: vector.steps.map((step, place) =>
    place === vector.steps.length - 1
      ? { ...step, expect: { ...step.expect, ...changes }, accept: [] }
      : step,
  ),
})

const named = (name: string): Vector => vectors.find((vector) => vector.name === name)!
const ACKED = named('established.seventh.data@A')

afterEach(() => vi.restoreAllMocks())

/** What a list of vectors comes to, and what is printed of it. */
function running(list: readonly Vector[]) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const tally = runVectors(list)
  return { ...tally, lines: log.mock.calls.map(([line]) => String(line)) }
}

describe('the sample of conformance vectors', () => {
  it('has some for every state', () => {
    expect(new Set(vectors.map(({ given }) => given.state)).size).toBe(11)
  })

  it.each(run)('$name', (vector) => {
    expect(runVector(vector)).toBeNull()
  })

  it.each(run)('$name is not met by another state', (vector) => {
    const state = vector.steps.at(-1)?.expect.state === 'LISTEN' ? 'CLOSED' : 'LISTEN'
    expect(runVector(expecting(vector, { state }))).toMatchObject({ step: vector.steps.length })
  })

  it.each(run)('$name is not met where something else is sent', (vector) => {
    const other = [{ flags: ['SYN', 'FIN', 'RST'] as ('SYN' | 'FIN' | 'RST')[], len: 0 }]
    expect(runVector(expecting(vector, { send: other }))).not.toBeNull()
  })
})

describe('a vector', () => {
  it.each([
    { what: 'a wrong state', changes: { state: 'LISTEN' }, said: 'state LISTEN' },
    { what: 'nothing sent', changes: { send: [] }, said: 'send []' },
    {
      what: 'a wrong number',
      changes: { send: [{ flags: ['ACK' as const], seq: 7, len: 0 }] },
      said: '"seq":7',
    },
    {
      what: 'a wrong ACK',
      changes: { send: [{ flags: ['ACK' as const], ack: 7, len: 0 }] },
      said: '"ack":7',
    },
    { what: 'a wrong length', changes: { send: [{ flags: ['ACK' as const], len: 7 }] }, said: '"len":7' },
    { what: 'wrong flags', changes: { send: [{ flags: ['FIN' as const], len: 0 }] }, said: 'FIN' },
    { what: 'a signal', changes: { signal: 'reset' }, said: 'signal reset' },
    { what: 'too much text', changes: { delivered: 999 }, said: 'delivered 999' },
    { what: 'a wrong variable', changes: { variables: { rcv_nxt: 7 } }, said: 'rcv_nxt 7' },
    { what: 'an unknown variable', changes: { variables: { cwnd: 7 } }, said: 'cwnd 7' },
    {
      what: 'a timer that does not run',
      changes: { timers: { retransmission: true } },
      said: 'timer retransmission',
    },
  ])('that expects $what is not met, and says so', ({ changes, said }) => {
    const miss = runVector(expecting(ACKED, changes))
    expect(miss?.expected).toContain(said)
    expect(miss?.got).toContain('[text/taken]')
  })

  it('is met by any outcome that it accepts', () => {
    const wrong = expecting(ACKED, { state: 'LISTEN' })
    const steps = wrong.steps.map((step) => ({
      ...step,
      accept: [{ state: 'CLOSED' }, { state: 'ESTABLISHED' }],
    }))
    expect(runVector({ ...wrong, steps })).toBeNull()
  })

  it('compares nothing that it does not name', () => {
    expect(
      runVector({ ...ACKED, steps: ACKED.steps.map((step) => ({ ...step, expect: {}, accept: [] })) }),
    ).toBeNull()
  })

  it('does not mind PSH and URG, nor the order of flags', () => {
    const send = [{ flags: ['URG' as const, 'ACK' as const, 'PSH' as const], len: 0 }]
    expect(runVector(expecting(ACKED, { send }))).toBeNull()
  })

  it('whose path does not lead to its state is not met at step 0', () => {
    const miss = runVector({ ...ACKED, given: { ...ACKED.given, state: 'TIME-WAIT' } })
    expect(miss).toMatchObject({ step: 0, expected: 'state TIME-WAIT after the path' })
  })
})

describe('a list of vectors', () => {
  it('is counted', () => {
    expect(running(run)).toEqual({ passed: run.length, failed: 0, apart: [], lines: [] })
  })

  it('prints a line for each that is not met', () => {
    const { passed, failed, lines } = running([ACKED, expecting(ACKED, { state: 'LISTEN' })])
    expect({ passed, failed }).toEqual({ passed: 1, failed: 1 })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(
      /^established\.seventh\.data@A: step 1: expected state LISTEN; got state ESTABLISHED/,
    )
  })

  it('counts doubts and deviations apart, met or not', () => {
    const wrong = expecting(ACKED, { state: 'LISTEN' })
    const { passed, failed, apart, lines } = running([
      { ...ACKED, doubt: 'two readings' },
      { ...wrong, doubt: 'two readings' },
      { ...wrong, deviates: 'another source' },
    ])
    expect({ passed, failed }).toEqual({ passed: 0, failed: 0 })
    expect(apart).toEqual(['1 doubt, met', '1 doubt, not met', '1 deviates, not met'])
    expect(lines).toHaveLength(2)
  })

  it('runs the profile of RFC 5961 and not the other', () => {
    const { passed, apart } = running([
      { ...ACKED, profile: 'rfc5961' },
      { ...ACKED, profile: 'rfc793' },
    ])
    expect(passed).toBe(1)
    expect(apart).toEqual(['1 of profile rfc793, not run'])
  })

  it('goes on after one that cannot be run', () => {
    const empty = { ...ACKED, steps: [{ expect: {}, accept: [] }] }
    const { passed, failed, lines } = running([empty, ACKED])
    expect({ passed, failed }).toEqual({ passed: 1, failed: 1 })
    expect(lines[0]).toContain('neither segment, call, timer nor advance_ms')
  })
})
