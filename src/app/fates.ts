import { isSame } from '../simulation/same'
import type { Fate, Scenario } from '../simulation/scenario'

/** What a reader can make of a segment: a fate, or that it arrives as usual. */
export type Choice = Fate | { readonly segment: string; readonly fate: 'deliver' }

/** The fate that a scenario has for this segment. */
export const fateIn = ({ fates }: Scenario, id: string): Fate | undefined =>
  fates.find(({ segment }) => segment === id)

/**
 * The scenario in which this segment meets that fate, and every other the fate it had; the same scenario if nothing
 * becomes different.
 */
export function withFate(scenario: Scenario, choice: Choice): Scenario {
  const present = fateIn(scenario, choice.segment)
  if (isSame(present ?? { segment: choice.segment, fate: 'deliver' }, choice)) return scenario
  const others = scenario.fates.filter((fate) => fate !== present)
  return { ...scenario, fates: choice.fate === 'deliver' ? others : [...others, choice] }
}
