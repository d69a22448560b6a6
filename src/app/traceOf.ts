import type { Scenario } from '../simulation/scenario'
import { simulate } from '../simulation/simulate'
import type { Trace } from '../simulation/trace'

const traces = new WeakMap<Scenario, Trace>()

/** The trace of a scenario. The same scenario is simulated once, whoever asks. */
export function traceOf(scenario: Scenario): Trace {
  const known = traces.get(scenario)
  if (known !== undefined) return known
  const trace = simulate(scenario)
  traces.set(scenario, trace)
  return trace
}
