import { describe, expect, it } from 'vitest'
import { scenarios } from '../scenarios'
import { decodeLink, encodeLink } from '../share/link'
import { scenarioOf } from '../simulation/fixtures'
import type { Mechanisms, Scenario } from '../simulation/scenario'
import { simulate } from '../simulation/simulate'
import type { Trace } from '../simulation/trace'
import { INVARIANTS } from './invariants'
import { spaceOf } from './question'
import { Search, smallestOf } from './search'
import { fewestOf } from './tally'
import { everyRun, isSeen } from './testing/bruteForce'
import { brokenIn } from './testing/judge'

const shipped = (id: string, mechanisms: Partial<Mechanisms> = {}): Scenario => {
  const scenario = scenarios.find((it) => it.id === id)!
  return { ...scenario, mechanisms: { ...scenario.mechanisms, ...mechanisms } }
}

const opening = scenarioOf({
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
  ],
})

const crash = scenarioOf({
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 400, by: 'A', call: 'CRASH' },
    { at: 500, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 900, by: 'B', call: 'SEND', octets: 3 },
  ],
})

const CASES: readonly (readonly [string, Scenario, number])[] = [
  ['opening', opening, 1],
  ['opening', opening, 2],
  ['opening', opening, 3],
  ['two-way opening', { ...opening, mechanisms: { ...opening.mechanisms, handshake: 'two-way' } }, 2],
  ['a crash', crash, 1],
  ['a crash', crash, 2],
  ['refused', shipped('refused'), 4],
  ['simultaneous-open', shipped('simultaneous-open'), 2],
  ['simultaneous-close', shipped('simultaneous-close'), 1],
  ['open-close', shipped('open-close'), 0],
  ['open-close', shipped('open-close'), 1],
  ['open-close', shipped('open-close'), 2],
  ['open-close two-way', shipped('open-close', { handshake: 'two-way' }), 1],
  ['open-close without TIME-WAIT', shipped('open-close', { timeWait: 0 }), 1],
  ['open-close with a clock for the ISN', shipped('open-close', { isn: 'clock' }), 1],
  ['stale-syn two-way, silent', shipped('stale-syn', { handshake: 'two-way', closedPort: 'silent' }), 1],
  ['old-text', shipped('old-text'), 1],
  ['old-text without TIME-WAIT', shipped('old-text', { timeWait: 0 }), 1],
  ['old-text with SO_REUSEADDR', shipped('old-text', { reuseAddress: true }), 1],
  ['half-close', shipped('half-close'), 1],
]

/** What happens, in its order: two runs with one order are one schedule. */
const orderOf = ({ events, segments }: Trace): string =>
  events
    .filter(isSeen)
    .map((event) => {
      const segment = 'segment' in event ? segments[event.segment]?.id : ''
      return `${event.kind} ${event.host}${event.connection} ${event.rule} ${segment}`
    })
    .join('\n')

describe.each(CASES)('all runs of %s', (_, scenario, faults) => {
  const search = new Search(spaceOf({ scenario, faults }, faults))
  while (search.work(1000));
  const tally = search.result!
  const leaves = everyRun(scenario, faults)
  const verdicts = leaves.map(({ trace }) => brokenIn(trace))

  it(`are counted, with ${faults} faults`, () => {
    expect(tally).toMatchObject({ schedules: leaves.length, cut: 0 })
    expect(tally.deepest).toBe(Math.max(...leaves.map(({ trace }) => trace.events.filter(isSeen).length)))
    expect(tally.segments).toBe(Math.min(...leaves.map(({ trace }) => trace.segments.length)))
  })

  it('differ in the order in which things happen', () => {
    expect(new Set(leaves.map(({ trace }) => orderOf(trace))).size).toBe(leaves.length)
  })

  it('break the invariants as often as without memory, and as judged from their traces', () => {
    for (const [i, invariant] of INVARIANTS.entries()) {
      const breaking = leaves.filter((_, place) => verdicts[place]!.has(invariant))
      const fewest = Math.min(...breaking.map(({ trace }) => trace.segments.length))
      expect([invariant, tally.broken?.[i] ?? 0]).toEqual([invariant, breaking.length])
      expect([invariant, fewestOf(tally, invariant)]).toEqual([invariant, fewest])
    }
  })

  it('are found again without a memory', () => {
    const forgetful = new Search(spaceOf({ scenario, faults }, faults), [], null)
    while (forgetful.work(1000));
    expect(forgetful.result).toEqual(tally)
    expect(forgetful.reached.list()).toEqual(search.reached.list())
  })

  it('have smallest counterexamples that are scenarios of the lab, and links', () => {
    for (const [i, fates] of smallestOf(search).entries()) {
      if (fates === null) continue
      const found = { ...scenario, fates }
      const trace = simulate(found)
      expect(brokenIn(trace).has(INVARIANTS[i]!)).toBe(true)
      expect(trace.segments).toHaveLength(fewestOf(tally, INVARIANTS[i]!))
      expect(trace.waitingFates).toEqual([])
      const { lab, problems } = decodeLink(encodeLink({ scenario: found, at: 0, compare: null }))
      expect(problems).toEqual([])
      expect(orderOf(simulate(lab.scenario))).toBe(orderOf(trace))
    }
  })
})
