import fc, { type Arbitrary } from 'fast-check'
import type { Call, Fate, Host, HostSpec, Mechanisms, Scenario, Timing } from '../../src/simulation/scenario'

/** Times in ms, most of them round, some with microseconds. */
export const arbitraryTime = (max: number): Arbitrary<number> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: Math.min(max, 10_000) }) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 999_999 }).map((us) => Math.min(us / 1000, max)) },
  )

const arbitraryHost: Arbitrary<Host> = fc.constantFrom('A', 'B')

/** Identities of segments as they occur: an opening, a close, text, answers, further attempts and incarnations. */
const arbitrarySegment: Arbitrary<string> = fc
  .record({
    host: arbitraryHost,
    incarnation: fc.constantFrom('', '', '', '2', '3', '0'),
    what: fc.constantFrom(
      'syn',
      'fin',
      'ack-syn',
      'ack-fin',
      'ack-5',
      '1-5',
      '6-10',
      'rst',
      'rst-syn',
      'rst-2.1-5',
    ),
    attempt: fc.constantFrom('', '', '', '#2', '#3', '#12'),
  })
  .map(({ host, incarnation, what, attempt }) => `${host}${incarnation}.${what}${attempt}`)

const arbitraryFate: Arbitrary<Fate> = fc.oneof(
  fc.record({ segment: arbitrarySegment, fate: fc.constant('drop' as const) }),
  fc.record({
    segment: arbitrarySegment,
    fate: fc.constantFrom('delay' as const, 'duplicate' as const),
    by: arbitraryTime(200_000),
  }),
)

const arbitraryFates: Arbitrary<readonly Fate[]> = fc.uniqueArray(arbitraryFate, {
  selector: ({ segment }) => segment,
  maxLength: 8,
})

const port = fc.integer({ min: 1, max: 65_535 })
const ordinal = fc.integer({ min: 1, max: 5 })
const yes = fc.constant(true as const)

/** What a program does, with the options that belong to it. */
const arbitraryDeed: Arbitrary<Omit<Call, 'by' | 'at' | 'when' | 'after' | 'nth'>> = fc.oneof(
  fc.record(
    { call: fc.constantFrom('OPEN-PASSIVE', 'OPEN-ACTIVE'), port, to: port, unread: yes },
    { requiredKeys: ['call'] },
  ),
  fc.record(
    {
      call: fc.constant('SEND'),
      octets: fc.integer({ min: 1, max: 15_000 }),
      letter: fc.constantFrom('a', 'b', 'X'),
      on: ordinal,
    },
    { requiredKeys: ['call', 'octets'] },
  ),
  fc.record({ call: fc.constant('CLOSE'), deaf: yes, on: ordinal }, { requiredKeys: ['call'] }),
  fc.record({ call: fc.constantFrom('RECEIVE', 'ABORT', 'STATUS'), on: ordinal }, { requiredKeys: ['call'] }),
  fc.record({ call: fc.constant('CRASH') }),
)

const arbitraryOccasion: Arbitrary<Pick<Call, 'at' | 'when' | 'after' | 'nth'>> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ at: arbitraryTime(300_000) }) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        when: fc.record({
          host: arbitraryHost,
          what: fc.constantFrom('connected', 'delivered', 'end-of-stream', 'reset', 'refused', 'closed'),
        }),
        after: arbitraryTime(10_000),
        nth: ordinal,
      },
      { requiredKeys: ['when'] },
    ),
  },
)

export const arbitraryCall: Arbitrary<Call> = fc
  .record({ by: arbitraryHost, deed: arbitraryDeed, occasion: arbitraryOccasion })
  .map(({ by, deed, occasion }) => ({ by, ...deed, ...occasion }))

const arbitraryMechanisms: Arbitrary<Mechanisms> = fc.record({
  handshake: fc.constantFrom('three-way', 'two-way'),
  timeWait: fc.constantFrom(2, 0, 1, 0.5),
  closedPort: fc.constantFrom('reset', 'silent'),
  isn: fc.constantFrom('fixed', 'clock'),
  reuseAddress: fc.boolean(),
})

const repetitions = fc.integer({ min: 0, max: 15 })

const arbitraryTiming: Arbitrary<Timing> = fc.record({
  delay: arbitraryTime(5000),
  rto: fc.constantFrom(1000, 200, 3000, 10),
  maxRetransmissions: fc.record({ syn: repetitions, synAck: repetitions, text: repetitions }),
  msl: fc.constantFrom(30_000, 60_000, 120_000, 1),
})

/** Initial numbers, some of them just below the place where the circle closes. */
const iss = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.integer({ min: 4_294_967_000, max: 4_294_967_295 }),
)

const arbitraryHostSpec: Arbitrary<HostSpec> = fc.record({
  iss: fc.array(iss, { minLength: 1, maxLength: 3 }),
})

/** Any scenario that keeps to the limits of links and files; its script need not make sense. */
export const arbitraryScenario: Arbitrary<Scenario> = fc.record(
  {
    id: fc.constantFrom('open', 'my-lab', 'x', 'counterexample-3'),
    hosts: fc.record({ A: arbitraryHostSpec, B: arbitraryHostSpec }),
    mechanisms: arbitraryMechanisms,
    timing: arbitraryTiming,
    calls: fc.array(arbitraryCall, { maxLength: 10 }),
    fates: arbitraryFates,
    until: arbitraryTime(300_000),
  },
  { requiredKeys: ['id', 'hosts', 'mechanisms', 'timing', 'calls', 'fates'] },
)

/** One of these scenarios after a few edits, such as a learner makes. */
export function arbitraryEdited(scenarios: readonly Scenario[]): Arbitrary<Scenario> {
  return fc
    .record({
      base: fc.constantFrom(...scenarios),
      mechanisms: fc.option(arbitraryMechanisms),
      fates: arbitraryFates,
      keptFates: fc.array(fc.boolean()),
      moved: fc.array(fc.record({ place: fc.nat(20), call: arbitraryCall }), { maxLength: 2 }),
      cut: fc.option(fc.nat(20)),
      added: fc.array(arbitraryCall, { maxLength: 2 }),
    })
    .map(({ base, mechanisms, fates, keptFates, moved, cut, added }) => {
      const kept = base.fates.filter((_, place) => keptFates[place] ?? true)
      const isNew = ({ segment }: Fate) => !kept.some((fate) => fate.segment === segment)
      const calls = base.calls.map((call, place) => moved.find((move) => move.place === place)?.call ?? call)
      return {
        ...base,
        mechanisms: mechanisms ?? base.mechanisms,
        fates: [...kept, ...fates.filter(isNew)],
        calls: [...calls.filter((_, place) => place !== cut), ...added],
      }
    })
}
