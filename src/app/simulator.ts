import { openClose } from '../scenarios/openClose'
import type { Scenario } from '../simulation/scenario'
import { patiently } from '../ui/patiently'
import type { LabStore } from './labContext'

type Simulator = typeof import('./runs')

let loaded: Simulator | null = null

/**
 * Fetches TCP itself, and what compares its runs. The first scenario has been simulated when the page was built
 * (`firstTrace.ts`), so that the first picture does not wait for this.
 */
export async function loadSimulator(): Promise<void> {
  loaded = await patiently(() => import('./runs'))
}

/** The simulator, once it has been loaded. */
export function simulator(): Simulator {
  if (loaded === null) throw new Error('TCP has not been loaded yet.')
  return loaded
}

/** The shipped scenarios; until they have been loaded the first one, which alone can be on the screen by then. */
export const shippedScenarios = (): readonly Scenario[] => loaded?.scenarios ?? [openClose]

/** Loads TCP behind the first picture. Whatever a reader changes before it has come waits for it. */
export async function loadSimulatorFor(store: LabStore): Promise<void> {
  const { open, change, choose, compareBy } = store.getState()
  const loading = loadSimulator()
  const afterwards =
    <Values extends readonly unknown[]>(act: (...values: Values) => void) =>
    (...values: Values) =>
      void loading.then(() => act(...values))
  store.setState({
    open: afterwards(open),
    change: afterwards(change),
    choose: afterwards(choose),
    compareBy: afterwards(compareBy),
  })
  await loading
  store.setState({ open, change, choose, compareBy })
}
