import { scenarios } from '../../scenarios'
import { OPEN } from '../../share/open'
import { isSame } from '../../simulation/same'
import type { Scenario } from '../../simulation/scenario'

/** What a script can begin with: nothing, or one of the shipped scenarios. */
export const STARTS: readonly Scenario[] = [OPEN, ...scenarios]

/** What this scenario is, as long as nothing of it has been changed; null if it is one of the reader's own. */
export const presentStart = (scenario: Scenario): Scenario | null =>
  STARTS.find((start) => start.id === scenario.id && isSame(start, scenario)) ?? null
