import { describe, expect, it } from 'vitest'
import { scenarios } from '../scenarios'
import { fork } from './fork'
import type { Scenario } from './scenario'
import { happen, simulate } from './simulate'
import { beginWorld, type World } from './world'

/** What happens from here to the end, told without the numbers of events, which a fork counts anew. */
function rest(world: World): string[] {
  const before = world.events.length
  for (let due = world.agenda.next(); due !== undefined; due = world.agenda.next()) happen(world, due)
  return world.events.slice(before).map(({ at, host, kind, rule }) => `${at} ${host} ${kind} ${rule}`)
}

describe('a fork', () => {
  it.each(scenarios)('goes on as the world that it was made of: $id', (scenario: Scenario) => {
    const whole = simulate(scenario).events.map(({ at, host, kind, rule }) => `${at} ${host} ${kind} ${rule}`)
    const world = beginWorld(scenario)
    for (let past = 0; ; past = world.events.length) {
      const forks = [fork(world), fork(fork(world))]
      for (const it of forks) expect(rest(it)).toEqual(whole.slice(past))
      const due = world.agenda.next()
      if (due === undefined) return
      happen(world, due)
    }
  })

  it('has segments of the same names', () => {
    const scenario = scenarios.find(({ id }) => id === 'last-ack-lost')!
    const world = fork(beginWorld(scenario))
    rest(world)
    expect(world.segments.map(({ id }) => id)).toEqual(simulate(scenario).segments.map(({ id }) => id))
  })
})
