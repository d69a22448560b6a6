import { isSame } from '../simulation/same'
import type { Fate, Scenario } from '../simulation/scenario'

/** What a reader can make of a segment: a fate, or that it arrives as usual. */
export type Choice = Fate | { readonly segment: string; readonly fate: 'deliver' }

/** A link holds no more fates (`LIMITS.fates`). */
export const MOST_FATES = 64

/** Whether this segment can have no fate of its own because so many others have. */
export const isFull = ({ fates }: Scenario, id: string): boolean =>
  fates.length >= MOST_FATES && !fates.some(({ segment }) => segment === id)

/** The fate that a scenario has for this segment. */
export const fateIn = ({ fates }: Scenario, id: string): Fate | undefined =>
  fates.find(({ segment }) => segment === id)

/**
 * The scenario in which this segment meets that fate, and every other the fate it had; the same scenario if nothing
 * becomes different, or if that is one fate too many.
 */
export function withFate(scenario: Scenario, choice: Choice): Scenario {
  const present = fateIn(scenario, choice.segment)
  if (isSame(present ?? { segment: choice.segment, fate: 'deliver' }, choice)) return scenario
  if (isFull(scenario, choice.segment)) return scenario
  const others = scenario.fates.filter((fate) => fate !== present)
  return { ...scenario, fates: choice.fate === 'deliver' ? others : [...others, choice] }
}
