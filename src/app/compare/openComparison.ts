import type { LabStore } from '../labContext'
import { loadSimulator } from '../simulator'
import { readyMade } from './readyMade'
import type { ReadyMadeId } from './readyMadeIds'
import { neededMechanism, tellingMoment } from './tellingMoment'

/** Opens a ready-made comparison, at the moment that tells most. */
export async function openReadyMade(store: LabStore, id: ReadyMadeId): Promise<void> {
  await loadSimulator()
  const chosen = readyMade.find((it) => it.id === id)
  if (chosen === undefined) return
  const { scenario, compare } = chosen
  store.getState().open(scenario, tellingMoment(scenario, compare), [], compare)
}

/** Shows the present scenario with and without the mechanism that it needs most. */
export async function compareScenario(store: LabStore): Promise<void> {
  await loadSimulator()
  const { scenario, compareBy } = store.getState()
  compareBy(neededMechanism(scenario))
}
