import { add } from '../engine/sequence'
import type { HostState, World } from './world'

/** RFC 9293, 3.4.1: the clock of initial sequence numbers ticks every 4 µs. */
const TICKS_PER_MS = 250

/**
 * The ISS for a host's connection, by its place among them (from 1). The scenario's numbers stand for the F() of RFC 6528, which is secret
 * but constant for a pair of sockets; with `isn: 'clock'` the clock M is added to it.
 */
export function issFor(world: World, { host }: HostState, ordinal: number): number {
  const { hosts, mechanisms } = world.scenario
  const given = hosts[host].iss
  const own = given[Math.min(ordinal, given.length) - 1] ?? 0
  return mechanisms.isn === 'clock' ? add(own, Math.floor(world.now * TICKS_PER_MS)) : own
}
