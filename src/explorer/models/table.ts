import type { Invariant } from '../invariants'
import answers from './answers.json'
import type { Column, CoreId, Recorded } from './models'

/** The table "mechanisms × invariants", as the tests have computed it. */
export const TABLE = answers as unknown as readonly Recorded[]

/** One cell of it. */
export function cellOf(
  scenario: CoreId,
  column: Column,
  invariant: Invariant,
): Recorded['answers'][Invariant] | null {
  const found = TABLE.find((cell) => cell.scenario === scenario && cell.column === column)
  return found?.answers[invariant] ?? null
}
