import { openClose } from '../scenarios/openClose'
import { nextMoment } from '../simulation/frame'
import type { Mechanisms, Ms, Scenario } from '../simulation/scenario'
import type { Trace } from '../simulation/trace'
import { firstTrace } from './firstTrace'
import { simulator } from './simulator'

const traces = new WeakMap<Scenario, Trace>([[openClose, { ...firstTrace, scenario: openClose }]])

/** The trace of a scenario. The same scenario is simulated once, whoever asks. */
export function traceOf(scenario: Scenario): Trace {
  const known = traces.get(scenario)
  if (known !== undefined) return known
  const trace = simulator().simulate(scenario)
  traces.set(scenario, trace)
  return trace
}

/** What is on the screen: one world, or the two that differ in a mechanism. */
export interface Shown {
  readonly scenario: Scenario
  readonly compare: keyof Mechanisms | null
}

/** All that one clock rules: the worlds on the screen, and the end of the later one. */
export interface Timeline {
  readonly traces: readonly Trace[]
  readonly end: Ms
}

const timelines = new WeakMap<Scenario, Map<Shown['compare'], Timeline>>()

/** The timeline of what is shown. It is worked out once for each scenario and mechanism. */
export function timelineOf({ scenario, compare }: Shown): Timeline {
  const ofScenario = timelines.get(scenario) ?? new Map<Shown['compare'], Timeline>()
  timelines.set(scenario, ofScenario)
  const known = ofScenario.get(compare)
  if (known !== undefined) return known
  const traces = (compare === null ? [scenario] : simulator().worldsOf(scenario, compare)).map(traceOf)
  const timeline = { traces, end: Math.max(...traces.map(({ end }) => end)) }
  ofScenario.set(compare, timeline)
  return timeline
}

/** The next moment in this direction at which something happens in any of the worlds; null if there is none. */
export function nextShown(shown: Shown, from: Ms, direction: 1 | -1): Ms | null {
  const next = timelineOf(shown).traces.flatMap((trace) => nextMoment(trace, from, direction) ?? [])
  if (next.length === 0) return null
  return direction === 1 ? Math.min(...next) : Math.max(...next)
}
