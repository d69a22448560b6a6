import { describe, expect, it } from 'vitest'
import { everyRun } from '../../explorer/testing/bruteForce'
import { decodeLink, encodeLink } from '../../share/link'
import type { Mechanisms, Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { MECHANISMS } from '../../simulation/worlds'
import { changesBetween } from '../changes'
import { reaches } from '../goals'
import { solved } from '../lesson'
import { type Challenge, starsFor } from './challenge'
import { challenges } from './index'

/** What a mechanism that is free may be changed to. */
const VALUES: { readonly [K in keyof Mechanisms]: readonly Mechanisms[K][] } = {
  handshake: ['three-way', 'two-way'],
  timeWait: [0, 0.5, 1, 2, 3],
  closedPort: ['reset', 'silent'],
  isn: ['fixed', 'clock'],
  reuseAddress: [false, true],
}

/** The scenario with at most so many of its free mechanisms changed, and how many that are. */
function worldsOf(
  scenario: Scenario,
  free: readonly (keyof Mechanisms)[],
  most: number,
): readonly { readonly world: Scenario; readonly changed: number }[] {
  const [first, ...rest] = free
  if (first === undefined || most === 0) return [{ world: scenario, changed: 0 }]
  return VALUES[first].flatMap((value) => {
    const isChanged = value !== scenario.mechanisms[first]
    const world = { ...scenario, mechanisms: { ...scenario.mechanisms, [first]: value } }
    return worldsOf(world, rest, most - Number(isChanged)).map((it) => ({
      world: it.world,
      changed: it.changed + Number(isChanged),
    }))
  })
}

/** Whether any network reaches the goal with less than par: the explorer goes through all of them. */
function isBelowPar({ scenario, goal, par, keep }: Challenge): boolean {
  const free = MECHANISMS.filter((it) => !keep.includes(it))
  return worldsOf(scenario, free, par - 1).some(({ world, changed }) =>
    everyRun(world, par - 1 - changed).some(({ trace }) => reaches(trace, goal)),
  )
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

  it('cannot be solved with fewer changes, on any network', () => {
    expect(isBelowPar(challenge)).toBe(false)
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
