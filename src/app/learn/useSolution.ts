import { useEffect, useState } from 'react'
import { changesBetween } from '../../lessons/changes'
import type { Scenario } from '../../simulation/scenario'
import { useProgress } from './progress'

interface Attempt {
  /** The name under which it is kept that the challenge has been solved. */
  readonly challenge: string
  readonly scenario: Scenario
  readonly isSolved: boolean
  readonly changes: number
}

/**
 * Whether the reader has found the solution on the stage herself; then it is kept. One that was there when the
 * challenge was opened, or that has been shown, was given: `give` says which it is; null when it has been taken off the
 * stage, where only undo can bring it back. But what she has found before is hers, though the page may have been loaded
 * anew since.
 */
export function useSolution({ challenge, scenario, isSolved, changes }: Attempt) {
  const [given, setGiven] = useState<Scenario | null>(() => (isSolved ? scenario : null))
  const [before, setBefore] = useState<readonly Scenario[]>([])
  const give = (next: Scenario | null) => {
    if (given !== null) setBefore([...before, given])
    setGiven(next)
  }
  const best = useProgress((progress) => progress.challenges[challenge])
  const solveChallenge = useProgress((progress) => progress.solveChallenge)
  const isOnStage = given !== null && changesBetween(given, scenario) === 0
  const isGiven = isOnStage || before.includes(scenario)
  const isFound = isSolved && (!isGiven || (best !== undefined && best <= changes))
  useEffect(() => {
    if (isFound) solveChallenge(challenge, changes)
  }, [isFound, challenge, changes, solveChallenge])
  return { isFound, give }
}
