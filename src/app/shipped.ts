import { scenarios } from '../scenarios'
import type { Scenario } from '../simulation/scenario'

/** The shipped scenario that this one was made from; null if it came with a link. */
export const shippedOf = ({ id }: Scenario): Scenario | null =>
  scenarios.find((scenario) => scenario.id === id) ?? null

/** Is this still the scenario that was shipped? Both are plain values, whose fields were written in any order. */
export function isAsShipped(scenario: Scenario): boolean {
  const shipped = shippedOf(scenario)
  return shipped === null || shipped === scenario || isEqual(scenario, shipped)
}

/** Are two plain values the same? */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isEqual(a[key as keyof typeof a], b[key as keyof typeof b]))
  )
}
