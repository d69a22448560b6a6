import { describe, expect, it } from 'vitest'
import { decodeLink, encodeLink } from '../../share/link'
import type { Fate, Mechanisms, Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import type { Trace } from '../../simulation/trace'
import { MECHANISMS } from '../../simulation/worlds'
import { changesBetween } from '../changes'
import { reaches } from '../goals'
import { type Solution, solved } from '../lesson'
import { type Challenge, starsFor } from './challenge'
import { challenges } from './index'

/** Lateness that differs in what it does: within a round trip, about an RTO, behind the close, beyond MSL. */
const LATE = [60, 110, 170, 300, 600, 1100, 1600, 1950, 2600, 5000, 25_000, 45_000, 61_000]

const OTHER: Mechanisms = {
  handshake: 'two-way',
  timeWait: 0,
  closedPort: 'silent',
  isn: 'clock',
  reuseAddress: true,
}

/** Single changes that could be tried: what may become of each segment, and each mechanism that is free. */
function changesOf(trace: Trace, { keep }: Challenge): readonly Solution[] {
  const fates = trace.segments.flatMap(({ id: segment }): readonly Fate[] => [
    { segment, fate: 'drop' },
    ...LATE.flatMap((by): readonly Fate[] => [
      { segment, fate: 'delay', by },
      { segment, fate: 'duplicate', by },
    ]),
  ])
  return [
    ...fates.map((fate) => ({ fates: [fate] })),
    ...MECHANISMS.filter((it) => !keep.includes(it)).map((it) => ({ mechanisms: { [it]: OTHER[it] } })),
  ]
}

/** The fewest changes that reach the goal; `limit` if that many or more are needed. */
function fewest(challenge: Challenge, scenario: Scenario, limit: number): number {
  const trace = simulate(scenario)
  if (reaches(trace, challenge.goal)) return 0
  if (limit <= 1) return limit
  let best = limit
  for (const change of changesOf(trace, challenge)) {
    const isAnew = change.fates?.some(({ segment }) => scenario.fates.some((it) => it.segment === segment))
    if (isAnew) continue
    best = Math.min(best, 1 + fewest(challenge, solved(scenario, change), best - 1))
    if (best === 1) break
  }
  return best
}

describe('the challenges', () => {
  it('are at least eight, with names of their own', () => {
    expect(challenges.length).toBeGreaterThanOrEqual(8)
    expect(new Set(challenges.map(({ id }) => id)).size).toBe(challenges.length)
    expect(new Set(challenges.map(({ goal }) => goal)).size).toBe(challenges.length)
  })

  it('become harder', () => {
    const pars = challenges.map(({ par }) => par)
    expect(pars).toEqual([...pars].sort())
  })
})

describe.each(challenges)('the challenge $id', (challenge) => {
  const { scenario, goal, budget, par, keep, solution, about } = challenge
  const after = solved(scenario, solution)

  it('is solved by its own solution, at par, and touches nothing that is to be kept', () => {
    expect(reaches(simulate(after), goal)).toBe(true)
    expect(changesBetween(scenario, after)).toBe(par)
    expect(budget).toBeGreaterThan(par)
    expect(keep.filter((it) => after.mechanisms[it] !== scenario.mechanisms[it])).toEqual([])
  })

  it('cannot be solved with fewer changes', () => {
    expect(fewest(challenge, scenario, par)).toBe(par)
  })

  it('says what it is about with full-width punctuation in Chinese', () => {
    expect(about['zh-CN']).toMatch(/。$/)
    expect(about['zh-CN']).not.toMatch(/[\u3400-\u9fff][,.;:?!]/)
  })

  it('can be passed on half solved', () => {
    const activity = { kind: 'challenge', challenge: challenge.id } as const
    const lab = { scenario: after, at: 0, compare: null, activity }
    const startOf = () => ({ scenario, compare: null })
    const link = encodeLink(lab, undefined, startOf)
    expect(link.length).toBeLessThan(120)
    expect(decodeLink(link, undefined, startOf)).toEqual({ lab, problems: [] })
  })
})

describe('stars', () => {
  it.each([
    [2, 3],
    [3, 2],
    [4, 1],
    [5, 1],
    [6, 0],
  ] as const)('for %i changes where two are par and five the limit: %i', (changes, stars) => {
    expect(starsFor(changes, { par: 2, budget: 5 })).toBe(stars)
  })
})
