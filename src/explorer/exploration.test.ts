import { describe, expect, it } from 'vitest'
import { scenarios } from '../scenarios'
import { scenarioOf } from '../simulation/fixtures'
import type { Scenario } from '../simulation/scenario'
import { simulate } from '../simulation/simulate'
import { Exploration, explore, type Found } from './explore'
import type { Question } from './question'
import { warmUp } from './warmUp'

const shipped = (id: string): Scenario => scenarios.find((it) => it.id === id)!
const openClose = shipped('open-close')
const kinds = ({ report }: Exploration) => new Set(report.findings.map(({ answer }) => answer.kind))

describe('an exploration', () => {
  it('counts as it goes', () => {
    const exploration = new Exploration({ scenario: openClose, faults: 2 })
    let before = exploration.progress
    let isGrowing = true
    while (exploration.work(500)) {
      const { progress } = exploration
      isGrowing &&= progress.faults > before.faults || progress.schedules >= before.schedules
      before = progress
    }
    expect(isGrowing).toBe(true)
    expect(exploration.progress).toMatchObject({ faults: 2, schedules: 13_647, deepest: 86 })
    expect(kinds(exploration)).toEqual(new Set(['holds']))
    expect(exploration.work(1)).toBe(false)
  })

  it('tells the first counterexample before the smallest', () => {
    const founds: Found[] = []
    const scenario = { ...openClose, mechanisms: { ...openClose.mechanisms, timeWait: 0 } }
    const question: Question = { scenario, faults: 2, invariants: ['clean-close'] }
    const report = explore(question, (found) => founds.push(found))
    expect(founds).toMatchObject([
      { invariant: 'clean-close', counterexample: { faults: 1, isSmallest: false } },
    ])
    expect(simulate(founds[0]!.counterexample.scenario).waitingFates).toEqual([])
    expect(report.findings).toMatchObject([
      {
        invariant: 'clean-close',
        answer: { kind: 'broken', counterexample: { faults: 1, segments: 11, isSmallest: true } },
      },
    ])
    expect(report.levels).toHaveLength(2)
  })

  it('says nothing of what it was not asked', () => {
    const scenario = { ...openClose, mechanisms: { ...openClose.mechanisms, timeWait: 0 } }
    const founds: Found[] = []
    explore({ scenario, faults: 1, invariants: ['no-ghost'] }, (found) => founds.push(found))
    expect(founds).toEqual([])
  })

  it('takes no notice of the fates and the end of its scenario', () => {
    const { findings, levels } = explore({ scenario: { ...shipped('last-ack-lost'), until: 100 }, faults: 1 })
    expect({ findings, levels }).toEqual(explore({ scenario: openClose, faults: 1 }))
  })

  it('that is stopped does not say that anything holds', () => {
    const exploration = new Exploration({ scenario: openClose, faults: 2 })
    while (exploration.progress.faults < 2) exploration.work(10)
    exploration.stop('time')
    expect(exploration.work(10)).toBe(false)
    for (const { answer } of exploration.report.findings) {
      expect(answer).toEqual({ kind: 'bound-reached', bound: 'time', faults: 1 })
    }
  })

  it('that is stopped keeps what it has found', () => {
    const scenario = { ...openClose, mechanisms: { ...openClose.mechanisms, handshake: 'two-way' as const } }
    const founds: Found[] = []
    const exploration = new Exploration({ scenario, faults: 2 }, (found) => founds.push(found))
    while (founds.length === 0) exploration.work(1)
    exploration.stop('stopped')
    const ghost = exploration.report.findings.find(({ invariant }) => invariant === 'no-ghost')
    expect(ghost?.answer).toMatchObject({
      kind: 'broken',
      counterexample: { faults: 1, segments: null, isSmallest: false },
    })
  })

  it('reaches its bound of states', () => {
    const { findings } = explore({ scenario: openClose, faults: 2, limits: { states: 200 } })
    expect(findings[0]?.answer).toEqual({ kind: 'bound-reached', bound: 'states', faults: 1 })
  })

  it('reaches a bound where a run does not end', () => {
    // B reads nothing, and A asks for ever whether its window has opened (3.8.6.1).
    const scenario = scenarioOf({
      calls: [
        { at: 0, by: 'B', call: 'OPEN-PASSIVE', unread: true },
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
        { at: 400, by: 'A', call: 'SEND', octets: 70_000 },
      ],
    })
    const { findings } = explore({ scenario, faults: 1 })
    expect(findings.map(({ answer }) => answer)).toContainEqual({
      kind: 'bound-reached',
      bound: 'events',
      faults: -1,
    })
  })

  it('warms up', () => {
    expect(warmUp).not.toThrow()
  })
})
