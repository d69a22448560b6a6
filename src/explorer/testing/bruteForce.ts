/**
 * For the tests: every network by the plainest means. Each choice makes a scenario, and each scenario is simulated from
 * its beginning; nothing is forked, remembered or cut short.
 */
import type { Fate, Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import type { Trace, TraceEvent } from '../../simulation/trace'
import { FAULTS, type Fault } from '../moves'

/** One run to its end: the scenario that leads to it, and what happens in it. */
export interface Leaf {
  readonly scenario: Scenario
  readonly trace: Trace
}

/** A segment that the network keeps back; `since`: how many events had happened when it should have come. */
interface Kept {
  readonly segment: string
  readonly fault: 'delay' | 'duplicate'
  readonly since: number
}

interface Node {
  readonly base: Scenario
  readonly fates: readonly Fate[]
  readonly kept: readonly Kept[]
  readonly faults: number
  readonly kinds: readonly Fault[]
  /** How many events are past, and whether what is kept may still return before the next. */
  readonly past: number
  readonly isGapPast: boolean
}

/** What happens at a host. That a segment is lost on its way, or too old, happens to nobody. */
export const isSeen = ({ kind }: TraceEvent): boolean => kind !== 'lost' && kind !== 'expired'

/** All runs of a scenario, without its fates, with at most so many faults. */
export const everyRun = (scenario: Scenario, faults: number, kinds: readonly Fault[] = FAULTS): Leaf[] => [
  ...leavesOf({
    base: { ...scenario, fates: [] },
    fates: [],
    kept: [],
    faults,
    kinds,
    past: 0,
    isGapPast: true,
  }),
]

function* leavesOf(node: Node): Generator<Leaf> {
  const scenario = scenarioOf(node)
  const trace = simulate(scenario)
  const events = trace.events.filter(isSeen)
  let { past, isGapPast } = node
  for (;;) {
    const event = events[past]
    const now = events[past - 1]?.at ?? 0
    if (!isGapPast && (event === undefined || event.at > now)) {
      isGapPast = true
      for (const fate of returnsIn(node, trace, past, now, event?.at ?? Number.POSITIVE_INFINITY)) {
        const kept = node.kept.filter(({ segment }) => segment !== fate.segment)
        yield* leavesOf({ ...node, fates: [...node.fates, fate], kept, past, isGapPast: true })
      }
    }
    if (event === undefined) break
    const segment = comingSegment(node, trace, event)
    if (segment !== null && node.faults > 0) yield* faultsAt({ ...node, past, isGapPast }, segment)
    past += 1
    isGapPast = false
  }
  if (node.kept.length === 0) yield { scenario, trace }
}

/** The runs in which this segment, which comes next, meets a fault. */
function* faultsAt(node: Node, segment: string): Generator<Leaf> {
  const { past } = node
  const from = { ...node, faults: node.faults - 1 }
  if (node.kinds.includes('drop'))
    yield* leavesOf({ ...from, fates: [...node.fates, { segment, fate: 'drop' }] })
  if (node.kinds.includes('delay')) {
    yield* leavesOf({ ...from, kept: [...node.kept, { segment, fault: 'delay', since: past }] })
  }
  if (node.kinds.includes('duplicate')) {
    const kept = [...node.kept, { segment, fault: 'duplicate', since: past } as const]
    yield* leavesOf({ ...from, past: past + 1, isGapPast: false, kept })
  }
}

/** What is kept back for now never comes: it gets too old on its way. */
function scenarioOf({ base, fates, kept }: Node): Scenario {
  const by = base.timing.msl + 1
  return { ...base, fates: [...fates, ...kept.map(({ segment, fault }) => ({ segment, fate: fault, by }))] }
}

/** The segment of an arrival that has not met a fate yet. */
function comingSegment({ fates, kept }: Node, trace: Trace, event: TraceEvent): string | null {
  if (event.kind !== 'arrived') return null
  const id = trace.segments[event.segment]?.id ?? ''
  return fates.some(({ segment }) => segment === id) || kept.some(({ segment }) => segment === id) ? null : id
}

function returnsIn({ base, kept }: Node, trace: Trace, past: number, now: number, next: number): Fate[] {
  const { delay, msl } = base.timing
  const at = next - now > 1 ? now + 1 : (now + next) / 2
  return kept.flatMap(({ segment, fault, since }): Fate[] => {
    const sentAt = trace.segments.find(({ id }) => id === segment)?.sentAt ?? 0
    const by = Math.round((at - sentAt - delay) * 1000) / 1000
    const isTimely =
      since < past && sentAt + delay + by < next && sentAt + delay + by > now && delay + by <= msl
    return isTimely ? [{ segment, fate: fault, by }] : []
  })
}
