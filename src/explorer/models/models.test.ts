import { describe, expect, it } from 'vitest'
import { scenarios } from '../../scenarios'
import { decodeLink, encodeLink } from '../../share/link'
import type { Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { explore } from '../explore'
import { INVARIANTS } from '../invariants'
import type { Question } from '../question'
import { brokenIn } from '../testing/judge'
import { CLEAN_CLOSE_LIMIT } from './limit'
import { COLUMNS, CORE, type Column, questionOf, recordOf } from './models'

const columns = Object.keys(COLUMNS) as Column[]
const shipped = (id: string) => scenarios.find((scenario) => scenario.id === id)!

const linkOf = (scenario: Scenario) => encodeLink({ scenario, at: null, compare: null })

describe('the table', () => {
  const records = CORE.flatMap((id) =>
    columns.map((column) => recordOf(id, column, explore(questionOf(shipped(id), column)), linkOf)),
  )

  it('is as recorded: a changed number is a changed protocol', async () => {
    await expect(`${JSON.stringify(records, null, 2)}\n`).toMatchFileSnapshot('answers.json')
  })

  it.each(records)('has counterexamples that break what they should: $scenario, $column', (record) => {
    for (const invariant of INVARIANTS) {
      const answer = record.answers[invariant]
      if (typeof answer === 'string') continue
      const trace = simulate(decodeLink(answer.link).lab.scenario)
      expect(brokenIn(trace).has(invariant)).toBe(true)
      expect(trace.segments).toHaveLength(answer.segments)
    }
  })

  it('reaches no bound', () => {
    expect(records.filter(({ answers }) => Object.values(answers).includes('bound-reached'))).toEqual([])
  })
})

describe('what each mechanism is for', () => {
  const at = (id: string, column: Column) => explore({ ...questionOf(shipped(id), column), faults: 1 })
  const answersOf = (id: string, column: Column) =>
    Object.fromEntries(at(id, column).findings.map(({ invariant, answer }) => [invariant, answer.kind]))

  it('the third handshake keeps ghosts away', () => {
    expect(answersOf('stale-syn', 'true')['no-ghost']).toBe('holds')
    expect(answersOf('stale-syn', 'two-way')['no-ghost']).toBe('broken')
  })

  it('TIME-WAIT repeats the last ACK', () => {
    expect(answersOf('open-close', 'true')['clean-close']).toBe('holds')
    expect(answersOf('open-close', 'no-time-wait')['clean-close']).toBe('broken')
  })

  it('TIME-WAIT keeps old octets out of a new connection', () => {
    expect(answersOf('old-text', 'true')['no-foreign-octet']).toBe('holds')
    expect(answersOf('old-text', 'no-time-wait')['no-foreign-octet']).toBe('broken')
    expect(answersOf('old-text', 'reuse')['no-foreign-octet']).toBe('broken')
  })
})

describe('returning late as well', () => {
  const cases = CORE.flatMap((id) => columns.map((column) => ({ id, column })))
  const kinds = (question: Question) =>
    explore(question).findings.map(({ invariant, answer }) => `${invariant} ${answer.kind}`)

  it.each(cases)('changes no answer with one fault: $id, $column', ({ id, column }) => {
    const question: Question = { ...questionOf(shipped(id), column), faults: 1 }
    expect(kinds({ ...question, isLateToo: true })).toEqual(kinds(question))
  })

  it.each(['true', 'two-way'] as const)('changes no answer with two faults: open-close, %s', (column) => {
    const question = questionOf(shipped('open-close'), column)
    expect(kinds({ ...question, isLateToo: true })).toEqual(kinds(question))
  })
})

describe('what no rule of TCP can promise', () => {
  it('a clean close: six losses break it, and no fewer', () => {
    const { findings } = explore({
      scenario: shipped('open-close'),
      faults: 6,
      kinds: ['drop'],
      invariants: ['clean-close'],
    })
    // B's FIN is repeated after TIME-WAIT has ended, and meets CLOSED: known, and correct.
    const { losses, segments, link } = CLEAN_CLOSE_LIMIT
    const answer = findings[0]?.answer
    expect(answer).toMatchObject({
      kind: 'broken',
      counterexample: { faults: losses, segments, isSmallest: true },
    })
    if (answer?.kind === 'broken') expect(linkOf(answer.counterexample.scenario)).toBe(link)
  })

  it('with fewer repetitions fewer losses are enough', () => {
    const scenario = shipped('open-close')
    const maxRetransmissions = { syn: 1, synAck: 1, text: 1 }
    const { findings } = explore({
      scenario: { ...scenario, timing: { ...scenario.timing, maxRetransmissions } },
      faults: 2,
      invariants: ['clean-close'],
    })
    expect(findings[0]?.answer).toMatchObject({ kind: 'broken', counterexample: { faults: 2 } })
  })

  it('TIME-WAIT against assassination (RFC 1337): two duplicates break it, the clock of the ISN mends it', () => {
    const old = (column: Column) =>
      explore({ ...questionOf(shipped('old-text'), column), invariants: ['no-foreign-octet'] }).findings[0]
        ?.answer
    expect(old('true')).toMatchObject({ kind: 'broken', counterexample: { faults: 2 } })
    expect(old('isn-clock')).toMatchObject({ kind: 'holds', faults: 2 })
  })
})
