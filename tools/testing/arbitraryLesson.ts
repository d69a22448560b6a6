import fc, { type Arbitrary } from 'fast-check'
import { scenarios } from '../../src/scenarios'
import type { Call, Fate, Scenario } from '../../src/simulation/scenario'
import { simulate } from '../../src/simulation/simulate'
import { lockstepOf } from '../bench/draw/exchange'
import { transferOf } from '../bench/transfer'

const times = fc.oneof(
  fc.integer({ min: 0, max: 9000 }),
  fc.constantFrom(0, 1, 30, 400, 29_000, 90_000, 600_000),
)

const choice = fc.tuple(
  fc.nat(30),
  fc.constantFrom('drop' as const, 'delay' as const, 'duplicate' as const),
  times,
)

const timing = fc.record({
  delay: fc.oneof(
    { weight: 2, arbitrary: fc.constant(50) },
    { weight: 3, arbitrary: fc.constantFrom(0, 1, 20, 100, 400, 1000, 3000, 60_000, 600_000) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 5000 }) },
  ),
  rto: fc.constantFrom(1000, 1000, 1000, 200, 3000, 10, 600_000),
  msl: fc.constantFrom(30_000, 30_000, 60_000, 120_000, 1, 86_400_000),
})

const mechanisms = fc.record({
  handshake: fc.constantFrom('three-way' as const, 'three-way' as const, 'two-way' as const),
  timeWait: fc.constantFrom(2, 2, 0, 1, 10),
  closedPort: fc.constantFrom('reset' as const, 'reset' as const, 'silent' as const),
})

/** A second connection beside the first, from either end. */
const beside = (at: number, by: 'A' | 'B', port: number): readonly Call[] => [
  { at, by: by === 'A' ? 'B' : 'A', call: 'OPEN-PASSIVE', port: 90 + port },
  { at: at + 1, by, call: 'OPEN-ACTIVE', port: 41_000 + port, to: 90 + port },
]

const bases: Arbitrary<Scenario> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...scenarios) },
  { weight: 1, arbitrary: fc.constantFrom(4, 12, 40).map(transferOf) },
  { weight: 1, arbitrary: fc.constantFrom(12, 40).map(lockstepOf) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...scenarios),
        fc.array(fc.tuple(fc.nat(3000), fc.constantFrom('A' as const, 'B' as const)), { maxLength: 3 }),
      )
      .map(([scenario, more]) => ({
        ...scenario,
        calls: [...scenario.calls, ...more.flatMap(([at, by], place) => beside(at, by, place))],
      })),
  },
)

/** A scenario as a learner makes it at the controls: other times and mechanisms, and other fates for segments that she sees. */
export const arbitraryLesson: Arbitrary<Scenario> = fc
  .tuple(bases, fc.option(timing), fc.option(mechanisms), fc.array(choice, { maxLength: 6 }))
  .map(([base, newTiming, newMechanisms, choices]) => {
    let changed = briefly({
      ...base,
      timing: { ...base.timing, ...newTiming },
      mechanisms: { ...base.mechanisms, ...newMechanisms },
    })
    for (const [place, kind, by] of choices) {
      const { segments } = simulate(changed)
      const segment = segments[place % segments.length]?.id ?? 'A.syn'
      const fate: Fate = kind === 'drop' ? { segment, fate: 'drop' } : { segment, fate: kind, by }
      changed = briefly({
        ...changed,
        fates: [...changed.fates.filter((other) => other.segment !== segment), fate],
      })
    }
    return changed
  })

/** Events. */
const LONGEST = 300

/** Some scripts go on without end; their beginning says enough. */
function briefly(scenario: Scenario): Scenario {
  const { events } = simulate(scenario)
  const last = events[LONGEST]?.at
  return last === undefined ? scenario : { ...scenario, until: Math.min(last, scenario.until ?? last) }
}
