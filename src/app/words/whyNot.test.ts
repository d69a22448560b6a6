import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRun } from '../../../tools/testing/arbitraryRun'
import { rules } from '../../engine/rules'
import type { WrongGuess, WrongGuesses } from '../../i18n/words/whyNot'
import { whyNotEn } from '../../i18n/words/whyNotEn'
import { whyNotZhCN } from '../../i18n/words/whyNotZhCN'
import { scenarios } from '../../scenarios'
import { finLost } from '../../scenarios/finLost'
import { halfClose } from '../../scenarios/halfClose'
import { lastAckLost } from '../../scenarios/lastAckLost'
import { openClose } from '../../scenarios/openClose'
import { reconnectInTimeWait } from '../../scenarios/reconnectInTimeWait'
import { simultaneousOpen } from '../../scenarios/simultaneousOpen'
import { staleSyn } from '../../scenarios/staleSyn'
import { synLost } from '../../scenarios/synLost'
import { thirdAckLost } from '../../scenarios/thirdAckLost'
import { threeSegmentClose } from '../../scenarios/threeSegmentClose'
import type { Mechanisms, Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import type { Trace, TraceEvent } from '../../simulation/trace'
import { MECHANISMS, worldsOf } from '../../simulation/worlds'
import { factsOf } from './facts'
import { whyNotOf } from './whyNot'

const tables: readonly { readonly language: string; readonly table: WrongGuesses }[] = [
  { language: 'English', table: whyNotEn },
  { language: 'Chinese', table: whyNotZhCN },
]

/** What begins at an instant: of this a passage tells. */
const rootsOf = ({ events }: Trace): readonly TraceEvent[] =>
  events.filter(({ at, cause }) => cause === null || events[cause]?.at !== at)

const guessesIn = (scenario: Scenario, table: WrongGuesses = whyNotEn) => {
  const trace = simulate(scenario)
  return rootsOf(trace).flatMap((root) => whyNotOf(table, trace, root).map((guess) => ({ root, ...guess })))
}

const placeholders = ({ ask, answer }: WrongGuess) =>
  [...`${ask} ${answer}`.matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name as string)

const everyGuess = tables.flatMap(({ language, table }) =>
  Object.entries(table).flatMap(([rule, guesses]) =>
    guesses.map((guess, place) => ({ name: `${rule} ${place + 1}, ${language}`, rule, language, guess })),
  ),
)

describe('the wrong guesses', () => {
  it('are made at rules that there are', () => {
    const known = Object.keys(rules)
    for (const rule of Object.keys(whyNotEn)) expect(known).toContain(rule.replace(/\.[a-z-]+$/, ''))
  })

  it('are one to three at each, as many in Chinese, in the same order', () => {
    expect(Object.keys(whyNotZhCN)).toEqual(Object.keys(whyNotEn))
    for (const [rule, guesses] of Object.entries(whyNotEn)) {
      expect(guesses.length, rule).toBeGreaterThanOrEqual(1)
      expect(guesses.length, rule).toBeLessThanOrEqual(3)
      expect((whyNotZhCN as WrongGuesses)[rule]?.length).toBe(guesses.length)
    }
  })

  it.each(everyGuess)('$name is a question with one to three sentences in answer', ({ guess, language }) => {
    const isChinese = language === 'Chinese'
    expect(guess.ask).toMatch(isChinese ? /？$/ : /\?$/)
    const ends = guess.answer.match(isChinese ? /[。？]/g : /[.?](?= |$)/g) ?? []
    expect(guess.answer).toMatch(isChinese ? /。$/ : /\.$/)
    expect(ends.length).toBeGreaterThanOrEqual(1)
    expect(ends.length).toBeLessThanOrEqual(3)
    if (!isChinese) return
    const plain = `${guess.ask}${guess.answer}`.replaceAll(/\{\{.*?\}\}/g, '字').replaceAll(/“[^”]*”/g, '“…”')
    expect(plain).not.toMatch(/[\u3400-\u9fff][ ]?[,.;:?!()"']|[,;:?!()"'][ ]?[\u3400-\u9fff]|\.\.\.|\.$/)
  })

  it('speak of facts that there are', () => {
    const trace = simulate(openClose)
    const known = Object.keys(factsOf(trace, trace.events[0] as TraceEvent, []))
    for (const { guess } of everyGuess) for (const name of placeholders(guess)) expect(known).toContain(name)
  })
})

describe.each(tables)('in $language', ({ table }) => {
  it.each(scenarios)('are answered in whole sentences in every world of $id', (scenario) => {
    for (const world of MECHANISMS.flatMap((mechanism) => worldsOf(scenario, mechanism))) {
      for (const { ask, answer } of guessesIn(world, table)) {
        expect(ask).toMatch(/^(?!.*(\{\{|undefined|null|NaN)).+[?？]$/)
        expect(answer).toMatch(/^(?!.*(\{\{|undefined|null|NaN)).+[.。]$/)
      }
    }
  })

  it('are seldom left out, whatever happens', () => {
    let asked = 0
    let told = 0
    fc.assert(
      fc.property(arbitraryRun, (scenario) => {
        const trace = simulate(scenario)
        for (const root of rootsOf(trace)) {
          const guesses = whyNotOf(table, trace, root)
          for (const { ask, answer } of guesses) {
            expect(`${ask} ${answer}`).not.toMatch(/\{\{|undefined|null|NaN/)
          }
          told += guesses.length
          asked += whyNotOf(WITHOUT_FACTS.get(table) as WrongGuesses, trace, root).length
        }
      }),
      { numRuns: 100 },
    )
    expect(told).toBeGreaterThan(asked * 0.98)
  })
})

/** The same tables, with nothing in them that could be missing. */
const WITHOUT_FACTS = new Map(
  tables.map(({ table }) => [
    table,
    Object.fromEntries(
      Object.entries(table).map(([rule, guesses]) => [
        rule,
        guesses.map(({ ask, answer }) => ({
          ask: ask.replaceAll(/[{}]/g, ''),
          answer: answer.replaceAll(/[{}]/g, ''),
        })),
      ]),
    ),
  ]),
)

const without = (scenario: Scenario, mechanism: keyof Mechanisms) => worldsOf(scenario, mechanism)[0]

/** The twenty misconceptions of which the course speaks, each with a run and the rule at which it is answered. */
const beliefs: readonly (readonly [belief: number, scenario: Scenario, rule: string, ask: RegExp])[] = [
  [1, openClose, 'text/taken', /Why ack 106, and not 105/],
  [2, openClose, 'listen/syn', /Why ack 101, and not 100/],
  [2, openClose, 'close/fin', /Why should a FIN take up a number/],
  [3, openClose, 'send/text', /has no ACK taken up a number/],
  [3, openClose, 'syn-sent/syn-ack', /Will B acknowledge this ACK/],
  [4, openClose, 'syn-sent/syn-ack', /What is a third segment good for/],
  [5, openClose, 'ack/opens', /to show that both can send and receive/],
  [5, without(staleSyn, 'handshake'), 'listen/syn-two-way', /Both can send and receive/],
  [6, thirdAckLost, 'network/lost', /will B answer with a reset/],
  [7, thirdAckLost, 'network/lost', /Will A send this ACK again/],
  [8, openClose, 'syn-sent/syn-ack', /Is B ESTABLISHED now, too/],
  [8, openClose, 'ack/opens', /Were both ESTABLISHED at one moment/],
  [9, simultaneousOpen, 'syn-sent/syn', /Do two SYNs make two connections/],
  [10, halfClose, 'close/fin', /Does CLOSE end both directions/],
  [10, halfClose, 'fin/close-wait', /Why does B not close as well/],
  [11, openClose, 'close/fin', /always take four segments/],
  [11, threeSegmentClose, 'fin/close-wait', /so that there are four/],
  [12, openClose, 'close/fin', /do without an ACK/],
  [13, openClose, 'fin/time-wait', /Why A, and not B/],
  [14, openClose, 'ack/closed', /Why does B not wait for 2MSL/],
  [14, openClose, 'ack/fin-wait-2', /Are those 2MSL already running/],
  [15, lastAckLost, 'network/lost', /Is this loss not harmless/],
  [15, without(lastAckLost, 'timeWait'), 'fin/no-wait', /What harm can it do/],
  [16, openClose, 'fin/time-wait', /Why two MSL, and not one/],
  [17, reconnectInTimeWait, 'host/address-in-use', /New numbers would keep/],
  [18, lastAckLost, 'sequence/fin-again', /Why start the wait afresh/],
  [19, openClose, 'fin/close-wait', /Will CLOSE-WAIT end by itself/],
  [20, openClose, 'timeout/time-wait', /that tcp_fin_timeout sets/],
]

describe('the misconceptions', () => {
  it.each(beliefs)('%i comes up in its run at the event where it arises', (_, scenario, rule, ask) => {
    const found = guessesIn(scenario).filter((guess) => ask.test(guess.ask))
    expect(found.map(({ root }) => root.rule)).toContain(rule)
  })

  it('are all there', () => {
    expect(new Set(beliefs.map(([belief]) => belief)).size).toBe(20)
  })
})

describe('a wrong guess', () => {
  it('is answered with the numbers of the trace', () => {
    const found = guessesIn(synLost).find(({ ask }) => ask === 'Why not at even spacing?')
    expect(found?.answer).toContain('1\u00a0s this time, 2\u00a0s the next')
  })

  it('is made at a call that takes over the sockets', () => {
    const taken = { ...reconnectInTimeWait.mechanisms, reuseAddress: true }
    const found = guessesIn({ ...reconnectInTimeWait, mechanisms: taken })
    expect(found.map(({ ask }) => ask)).toContain('If one may take over the sockets, what was the wait for?')
  })

  it('depends on what was lost', () => {
    const lost = (scenario: Scenario) =>
      guessesIn(scenario)
        .filter(({ root }) => root.rule === 'network/lost')
        .map(({ ask }) => ask)
    expect(lost(finLost)).toContain('Does anybody tell A of the loss?')
    expect(lost(lastAckLost)).toContain('All is said. Is this loss not harmless?')
    expect(lost(thirdAckLost)).not.toContain('All is said. Is this loss not harmless?')
  })
})
