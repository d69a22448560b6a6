import type { Scenario } from '../simulation/scenario'
import type { Trace } from '../simulation/trace'
import type { LabStore } from './labContext'

let loaded: ((scenario: Scenario) => Trace) | null = null

/**
 * Fetches TCP itself. The first scenario has been simulated when the page was built (`firstTrace.ts`), so that the
 * first picture does not wait for this.
 */
export async function loadSimulator(): Promise<void> {
  loaded = (await import('../simulation/simulate')).simulate
}

/** The trace of a scenario, once TCP has been loaded. */
export function simulateNow(scenario: Scenario): Trace {
  if (loaded === null) throw new Error('TCP has not been loaded yet.')
  return loaded(scenario)
}

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
