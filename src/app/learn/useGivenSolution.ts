import { useState } from 'react'
import { changesBetween } from '../../lessons/changes'
import type { Scenario } from '../../simulation/scenario'

/**
 * Whether the run on the stage is a solution that was there when the challenge was opened, or that has been shown:
 * nobody has found it here. `give` says which it is; null for none.
 */
export function useGivenSolution(scenario: Scenario, isSolved: boolean) {
  const [given, give] = useState<Scenario | null>(() => (isSolved ? scenario : null))
  return { isGiven: given !== null && changesBetween(given, scenario) === 0, give }
}
