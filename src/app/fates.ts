import type { Fate, Scenario } from '../simulation/scenario'

/** What a reader can make of a segment: a fate, or that it arrives as usual. */
export type Choice = Fate | { readonly segment: string; readonly fate: 'deliver' }

/** The scenario in which this segment meets that fate, and every other the fate it had. */
export function withFate(scenario: Scenario, choice: Choice): Scenario {
  const others = scenario.fates.filter(({ segment }) => segment !== choice.segment)
  return { ...scenario, fates: choice.fate === 'deliver' ? others : [...others, choice] }
}
