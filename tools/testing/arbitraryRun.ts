import fc, { type Arbitrary } from 'fast-check'
import type { Call, Fate, Host, Scenario } from '../../src/simulation/scenario'

const host = fc.constantFrom<Host>('A', 'B')
const soon = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map((n) => n * 50),
  fc.integer({ min: 0, max: 9000 }),
)

/** Calls as programs make them when much goes wrong: openings, texts, closes, crashes, all within a few seconds. */
const deed: Arbitrary<Pick<Call, 'call' | 'octets' | 'deaf' | 'unread' | 'to'>> = fc.oneof(
  { weight: 5, arbitrary: fc.constant({ call: 'OPEN-ACTIVE' as const }) },
  { weight: 3, arbitrary: fc.constant({ call: 'OPEN-PASSIVE' as const }) },
  {
    weight: 5,
    arbitrary: fc.integer({ min: 1, max: 900 }).map((octets) => ({ call: 'SEND' as const, octets })),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom({ call: 'CLOSE' as const }, { call: 'CLOSE' as const, deaf: true }),
  },
  { weight: 2, arbitrary: fc.constantFrom({ call: 'ABORT' as const }, { call: 'CRASH' as const }) },
  { weight: 1, arbitrary: fc.constantFrom({ call: 'RECEIVE' as const }, { call: 'STATUS' as const }) },
  { weight: 1, arbitrary: fc.constant({ call: 'OPEN-ACTIVE' as const, unread: true }) },
)

const occasion: Arbitrary<Pick<Call, 'at' | 'when' | 'after' | 'nth'>> = fc.oneof(
  { weight: 3, arbitrary: soon.map((at) => ({ at })) },
  {
    weight: 2,
    arbitrary: fc.record({
      when: fc.record({
        host,
        what: fc.constantFrom('connected', 'delivered', 'end-of-stream', 'reset', 'refused', 'closed'),
      }),
      after: fc.constantFrom(0, 50, 300),
      // Without a bound two programs could wake each other for ever.
      nth: fc.integer({ min: 1, max: 3 }),
    }),
  },
)

const call: Arbitrary<Call> = fc
  .record({ by: host, what: deed, occasion })
  .map(({ by, what, occasion: when }) => ({ by, ...what, ...when }))

/** Fates by the order of sending, so that most of them meet a segment. */
const fates: Arbitrary<Fate[]> = fc
  .uniqueArray(
    fc.record({
      segment: fc.tuple(host, fc.integer({ min: 1, max: 25 })).map(([sender, place]) => `${sender}${place}`),
      fate: fc.constantFrom('drop', 'delay', 'duplicate'),
      by: fc.constantFrom(0, 50, 100, 400, 1000, 3000, 8000),
    }),
    { selector: ({ segment }) => segment, maxLength: 14, size: 'max' },
  )
  .map((list) =>
    list.map(({ segment, fate, by }): Fate => {
      if (fate === 'drop') return { segment, fate }
      return { segment, fate: fate === 'delay' ? 'delay' : 'duplicate', by }
    }),
  )

/** Initial numbers so near to each other that incarnations share them. */
const numbers = fc.constantFrom(
  [100],
  [100, 105, 110, 90],
  [0xffff_ffff],
  [0xffff_fffe, 3, 0xffff_fff0],
  [0x7fff_ffff, 0x8000_0005],
)

/** A scenario in which much happens: several incarnations on one pair of sockets, a bad network, short waits. */
export const arbitraryRun: Arbitrary<Scenario> = fc
  .record({
    opening: fc.constantFrom<readonly Call[]>(
      [
        { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
      ],
      [
        { at: 0, by: 'B', call: 'OPEN-ACTIVE' },
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
      ],
    ),
    calls: fc.array(call, { minLength: 3, maxLength: 16, size: 'max' }),
    fates,
    A: numbers,
    B: numbers,
    mechanisms: fc.record({
      handshake: fc.constantFrom('three-way', 'three-way', 'two-way'),
      timeWait: fc.constantFrom(2, 2, 0, 0.1),
      closedPort: fc.constantFrom('reset', 'silent'),
      isn: fc.constantFrom('fixed', 'fixed', 'clock'),
      reuseAddress: fc.boolean(),
    }),
    msl: fc.constantFrom(30_000, 2000, 500),
    rto: fc.constantFrom(1000, 200),
  })
  .map(({ opening, calls, fates: list, A, B, mechanisms, msl, rto }) => ({
    id: 'run',
    hosts: { A: { iss: A }, B: { iss: B } },
    mechanisms,
    timing: { delay: 50, rto, maxRetransmissions: { syn: 3, synAck: 3, text: 4 }, msl },
    calls: [...opening, ...calls],
    fates: list,
  }))
