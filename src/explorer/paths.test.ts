import { describe, expect, it } from 'vitest'
import { scenarios } from '../scenarios'
import { decodeLink, encodeLink } from '../share/link'
import { scenarioOf } from '../simulation/fixtures'
import type { Fate, Scenario } from '../simulation/scenario'
import { simulate } from '../simulation/simulate'
import { frontier, type Prefix } from './frontier'
import { JointStates } from './jointStates'
import { fateOf, make, movesAt } from './moves'
import { advance, beginPosition, type Position } from './position'
import { spaceOf } from './question'
import { Search, type Space } from './search'
import { everyRun } from './testing/bruteForce'

const opening = scenarioOf({
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
  ],
})
const shipped = (id: string): Scenario => scenarios.find((it) => it.id === id)!
const staleSyn = shipped('stale-syn')
const twoWay: Scenario = { ...staleSyn, mechanisms: { ...staleSyn.mechanisms, handshake: 'two-way' } }

/** Goes a path to its end, in the explorer's own steps. */
function walk(space: Space, path: Prefix): { readonly position: Position; readonly fates: Fate[] } {
  const reached = new JointStates()
  const stretch = { events: 0, broken: 0 }
  const position = beginPosition(space.scenario, space.faults)
  const fates: Fate[] = []
  const left = [...path]
  for (;;) {
    const crossroads = advance(position, stretch, space.mostEvents, reached)
    if (crossroads.kind === 'end') return { position, fates }
    const moves = movesAt(position, crossroads, space)
    const isForced = moves.length === 1 && moves[0]?.kind === 'wait'
    const move = moves[isForced ? 0 : left.shift()!]!
    const fate = fateOf(position.world, move)
    if (fate !== null) fates.push(fate)
    make(position, crossroads, move, stretch, reached)
  }
}

/** What a run has come to: everything that was sent, with its name and time, and where every connection stands. */
const outcomeOf = ({ world: { segments, connections } }: Position) => ({
  sent: segments.map(({ id, sentAt, seq, ack, len }) => `${sentAt} ${id} ${seq} ${ack} ${len}`),
  ended: connections.map(({ record, gone }) => `${record.host}${record.ordinal} ${gone}`),
})

const key = (fates: readonly Fate[]): string =>
  fates
    .map((fate) => JSON.stringify(fate))
    .sort()
    .join()

describe.each([
  ['opening', opening, 2],
  ['open-close', shipped('open-close'), 1],
  ['stale-syn, two-way', twoWay, 1],
  ['simultaneous-open', shipped('simultaneous-open'), 1],
] as const)('every path of %s', (_, scenario, faults) => {
  const space = spaceOf({ scenario, faults }, faults)
  const ends = frontier(space, Number.POSITIVE_INFINITY).filter(
    (path) => new Search(space, path, null).result?.schedules === 1,
  )
  const paths = ends.map((path) => walk(space, path))

  it('is the path of a scenario, and back', () => {
    for (const { position, fates } of paths) {
      const { lab, problems } = decodeLink(
        encodeLink({ scenario: { ...scenario, fates }, at: null, compare: null }),
      )
      expect(problems).toEqual([])
      const trace = simulate(lab.scenario)
      expect(trace.waitingFates).toEqual([])
      const { sent, ended } = outcomeOf(position)
      expect(
        trace.segments.map(({ id, sentAt, seq, ack, len }) => `${sentAt} ${id} ${seq} ${ack} ${len}`),
      ).toEqual(sent)
      expect(
        trace.connections.map(
          ({ host, ordinal, index }) => `${host}${ordinal} ${goneAt(trace.events, index)}`,
        ),
      ).toEqual(ended)
    }
  })

  it('is one that brute force has gone, and none is missing', () => {
    const others = everyRun(scenario, faults).map((run) => key(run.scenario.fates))
    expect(paths.map(({ fates }) => key(fates)).sort()).toEqual(others.sort())
  })
})

/** When a connection left the table. */
function goneAt(events: ReturnType<typeof simulate>['events'], index: number): number | null {
  const end = events.find(
    (event) =>
      event.kind === 'state' &&
      event.connection === index &&
      (event.to === 'CLOSED' || (event.to === 'LISTEN' && event.from === 'SYN-RECEIVED')),
  )
  return end?.at ?? null
}
