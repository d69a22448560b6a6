import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRun } from '../../../tools/testing/arbitraryRun'
import { languages } from '../../i18n/languages'
import { chain } from '../../i18n/words/chain'
import { words } from '../../i18n/words/words'
import { lessons } from '../../lessons'
import { challenges } from '../../lessons/challenges'
import { scenarios } from '../../scenarios'
import { lastAckLost } from '../../scenarios/lastAckLost'
import { openClose } from '../../scenarios/openClose'
import { staleSyn } from '../../scenarios/staleSyn'
import { thirdAckLost } from '../../scenarios/thirdAckLost'
import { threeSegmentClose } from '../../scenarios/threeSegmentClose'
import type { Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import type { Trace, TraceEvent } from '../../simulation/trace'
import { MECHANISMS, worldsOf } from '../../simulation/worlds'
import { chainOf } from './chain'
import { type ChainSpeech, type ToldLink, toldLink } from './chainWords'

const speeches = await Promise.all(
  languages.map(async ({ id }) => ({
    id,
    speech: { words: await words.load(id), chain: await chain.load(id) },
  })),
)
const inEnglish = speeches[0]!.speech
const inChinese = speeches[1]!.speech

const told = (speech: ChainSpeech, trace: Trace, event: TraceEvent): readonly ToldLink[] => {
  const links = chainOf(trace, event)
  return links.map((link, place) => toldLink(speech, trace, link, links[place + 1] ?? null))
}

/** The chain of the last event that is of this kind and rule. */
const chainTo = (scenario: Scenario, kind: TraceEvent['kind'], rule: string, speech = inEnglish) => {
  const trace = simulate(scenario)
  const event = trace.events.findLast((it) => it.kind === kind && it.rule === rule)
  return told(speech, trace, event as TraceEvent)
}

/** Every event's chain ends at a call or a crash that came from outside, each link earlier than the one after it. */
function expectNoOrphan(trace: Trace) {
  const orphans = trace.events.filter((event) => {
    const links = chainOf(trace, event)
    const origin = links.at(-1)?.root
    const comesFromOutside = origin?.cause === null && (origin.kind === 'call' || origin.kind === 'crash')
    const indices = links.flatMap(({ path }) => path.map(({ index }) => index).reverse())
    const isInOrder = indices.every(
      (index, place) => index < (indices[place - 1] ?? Number.POSITIVE_INFINITY),
    )
    const isInstant = links.every(({ root, path }) => path.every(({ at }) => at === root.at))
    return !(comesFromOutside && isInOrder && isInstant)
  })
  expect(orphans).toEqual([])
}

const WHOLE_SENTENCE = /^(?!.*(\{\{|undefined|null|NaN)).+[.。？?]$/

/** Every link of every chain is told in whole sentences. Links are shared by chains, so each is looked at once. */
function expectWholeSentences(trace: Trace) {
  const slips: ToldLink[] = []
  for (const { speech } of speeches) {
    const seen = new Set<string>()
    for (const event of trace.events) {
      const links = chainOf(trace, event)
      for (const [place, link] of links.entries()) {
        const name = `${link.root.index} ${link.path.at(-1)?.index}`
        if (seen.has(name)) break
        seen.add(name)
        const toldHere = toldLink(speech, trace, link, links[place + 1] ?? null)
        const { title, sentences, way, rules } = toldHere
        const isWhole = [title, ...sentences, ...way].every((it) => WHOLE_SENTENCE.test(it))
        const hasWay = way.length > 0 === place < links.length - 1
        if (!isWhole || rules.length === 0 || !hasWay) slips.push(toldHere)
      }
    }
  }
  expect(slips).toEqual([])
}

/** What says the same is one: steps of a lesson share a scenario, and two worlds the one in which nothing is changed. */
const distinct = <T>(all: readonly T[], of: (it: T) => Scenario): readonly T[] => [
  ...new Map(all.map((it) => [JSON.stringify(of(it)), it])).values(),
]

const shipped: readonly { readonly name: string; readonly scenario: Scenario }[] = [
  ...scenarios.map((scenario) => ({ name: scenario.id, scenario })),
  ...lessons.flatMap(({ id, steps }) =>
    steps.map((step) => ({ name: `${id}.${step.id}`, scenario: step.scenario })),
  ),
  ...challenges.map(({ id, scenario }) => ({ name: id, scenario })),
]

describe('the chain of every event', () => {
  it('leads back to a call from outside, whatever happens', () => {
    fc.assert(
      fc.property(arbitraryRun, (scenario) => expectNoOrphan(simulate(scenario))),
      { numRuns: 150 },
    )
  })

  it('is whole sentences in both languages, whatever happens', () => {
    fc.assert(
      fc.property(arbitraryRun, (scenario) => expectWholeSentences(simulate(scenario))),
      { numRuns: 60 },
    )
  })

  it.each(distinct(shipped, (it) => it.scenario))(
    'leads back and is told in every world of $name',
    ({ scenario }) => {
      const worlds = MECHANISMS.flatMap((mechanism) => worldsOf(scenario, mechanism))
      for (const world of distinct(worlds, (it) => it)) {
        const trace = simulate(world)
        expectNoOrphan(trace)
        expectWholeSentences(trace)
      }
    },
  )
})

describe('a chain', () => {
  it('goes from a segment back through its sending to the call', () => {
    const links = chainTo(openClose, 'arrived', 'ack/opens')
    expect(links.map(({ at }) => at)).toEqual([150, 100, 50, 0])
    expect(links[0]?.sentences).toEqual([
      'B has been in SYN-RECEIVED since 50\u00a0ms.',
      'Its number, seq 101, passes the first check, and it is neither a reset nor a SYN; so its ack 301 is looked at.',
    ])
    expect(links[0]?.way).toEqual(['It was on its way for 50\u00a0ms.'])
    expect(links[2]).toMatchObject({
      title: 'SYN, seq 100, from A reaches B.',
      sentences: [
        'B has been in LISTEN since 0\u00a0ms.',
        'A listener asks in this order: is it a reset, does it carry an ack, is it a SYN?',
        'B goes from LISTEN to SYN-RECEIVED.',
        'B sends SYN,ACK, seq 300 ack 101.',
      ],
      rules: ['listen/syn'],
    })
    expect(links[3]).toMatchObject({ title: 'The program at A calls OPEN-ACTIVE.', way: [] })
  })

  it('says of a timer when it was set, for what, and why nothing stopped it', () => {
    const [now, set] = chainTo(thirdAckLost, 'timer', 'timeout/retransmission').filter(({ at }) => at < 2000)
    expect(now?.way).toEqual([
      'The timer had been running for 1\u00a0s.',
      'Meanwhile ACK, seq 101 ack 301, from A was lost.',
    ])
    expect(set?.sentences).toContain('B sends SYN,ACK, seq 300 ack 101.')
    expect(set?.sentences).toContain('B starts its retransmission timer: 1\u00a0s.')
    const [again] = chainTo(staleSyn, 'timer', 'timeout/retransmission')
    expect(again?.way).toContain('Meanwhile SYN, seq 100, from A was still on its way.')
  })

  it('says how long the network held a segment up', () => {
    const links = chainTo(staleSyn, 'arrived', 'rst/listen')
    expect(links.flatMap(({ way }) => way)).toContain(
      'The network held it up: it was on its way for 66.05\u00a0s instead of 50\u00a0ms.',
    )
    expect(links.at(-1)?.at).toBe(0)
  })

  it('goes through a program that acted on what it was told at the same instant', () => {
    const links = chainTo(threeSegmentClose, 'arrived', 'ack/closed')
    const through = links.find(({ rules }) => rules.includes('close/fin') && rules.includes('fin/close-wait'))
    expect(through?.sentences).toEqual(
      expect.arrayContaining([
        'The program at B learns that the peer has closed its direction.',
        'The program at B calls CLOSE.',
      ]),
    )
  })

  it('is told in Chinese', () => {
    const links = chainTo(lastAckLost, 'arrived', 'sequence/fin-again', inChinese)
    expect(links[0]?.sentences[0]).toMatch(/^A 从 600\u00a0ms 起一直处于 TIME-WAIT。$/)
    expect(links[1]?.way).toEqual([
      '计时器此前走了 1\u00a0s。',
      '在此期间，A 的 ACK（seq 107 ack 302）丢失了。',
    ])
  })
})
