import { isSame } from '../simulation/same'
import type { Scenario } from '../simulation/scenario'
import { shippedScenarios } from './simulator'

/** The shipped scenario that this one was made from; null if it came with a link. */
export const shippedOf = ({ id }: Scenario): Scenario | null =>
  shippedScenarios().find((scenario) => scenario.id === id) ?? null

/** Is this still the scenario that was shipped? Both are plain values, whose fields were written in any order. */
export function isAsShipped(scenario: Scenario): boolean {
  const shipped = shippedOf(scenario)
  return shipped === null || shipped === scenario || isSame(scenario, shipped)
}
