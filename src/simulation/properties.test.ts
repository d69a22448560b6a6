import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRun } from '../../tools/testing/arbitraryRun'
import { arbitraryTime } from '../../tools/testing/arbitraryScenario'
import { seeded } from '../../tools/testing/seed'
import { add, isAtMost } from '../engine/sequence'
import machine from '../engine/testdata/state-machine.json'
import type { Text } from '../engine/text'
import { eventsOf, scenarioOf } from './fixtures'
import { IDENTITY } from './identity'
import type { Call, Fate, Host, Scenario } from './scenario'
import { simulate } from './simulate'
import type { Trace } from './trace'

seeded()

const runs = (numRuns: number) => ({ numRuns })

/** Freezes a record and all below it. */
function frozen<T>(it: T): T {
  if (typeof it === 'object' && it !== null && !Object.isFrozen(it)) {
    Object.freeze(it)
    for (const part of Object.values(it)) frozen(part)
  }
  return it
}

/** What can be said of the first `count` events without knowing how flights end that are still under way. */
const prefixOf = ({ events, segments }: Trace, count: number) => ({
  events: events.slice(0, count),
  segments: segments.filter(({ event }) => event < count).map(({ flights, fate, ...rest }) => rest),
})

describe('a run', () => {
  it('is the same for the same scenario, and leaves it as it is', () => {
    fc.assert(
      fc.property(arbitraryRun, (scenario) => {
        const once = simulate(frozen(structuredClone(scenario)))
        expect(simulate(scenario)).toEqual(once)
      }),
      runs(60),
    )
  })

  it('is written down in the order of time, each event after its cause', () => {
    fc.assert(
      fc.property(arbitraryRun, (scenario) => {
        const { events, end } = simulate(scenario)
        for (const [place, { index, at, cause }] of events.entries()) {
          expect(index).toBe(place)
          expect(at).toBeGreaterThanOrEqual(events[place - 1]?.at ?? 0)
          if (cause !== null) expect(cause).toBeLessThan(index)
        }
        expect(end).toBe(events.at(-1)?.at ?? 0)
      }),
      runs(60),
    )
  })

  it('has for each segment the event that sent it and those that ended its flights', () => {
    fc.assert(
      fc.property(arbitraryRun, (scenario) => {
        const { events, segments, ending } = simulate(scenario)
        for (const [place, { event, sentAt, flights, sender }] of segments.entries()) {
          expect(events[event]).toMatchObject({ kind: 'sent', segment: place, host: sender, at: sentAt })
          for (const [flight, { end, at, event: last }] of flights.entries()) {
            if (last === null) expect(ending).toBe('stopped')
            else expect(events[last]).toMatchObject({ kind: end, segment: place, flight, at })
          }
        }
      }),
      runs(60),
    )
  })

  it('gives each segment of a connection a name of its own, and the form that links know', () => {
    fc.assert(
      fc.property(arbitraryRun, (scenario) => {
        const names = simulate(scenario).segments.map(({ id }) => id)
        const own = names
        expect(names.filter((id) => !IDENTITY.test(id))).toEqual([])
        expect(own.filter((id, place) => own.indexOf(id) !== place)).toEqual([])
      }),
      runs(60),
    )
  })

  it('lets every connection go from state to state, as far as the mechanisms are true as the RFC has it', () => {
    const arrows = new Set(machine.transitions.map(({ from, to }) => `${from} → ${to}`))
    fc.assert(
      fc.property(arbitraryRun, (scenario) => {
        const { timeWait, handshake } = scenario.mechanisms
        const trace = simulate(scenario)
        for (const { index } of trace.connections) {
          const states = eventsOf(trace, 'state').filter(({ connection }) => connection === index)
          for (const [place, { from, to, rule }] of states.entries()) {
            expect(from).toBe(
              states[place - 1]?.to ?? (['CLOSED', 'LISTEN'].includes(from) ? from : 'CLOSED'),
            )
            const isTrue = timeWait > 0 && handshake === 'three-way' && !rule.startsWith('host/')
            if (isTrue) expect(arrows).toContain(`${from} → ${to}`)
          }
        }
      }),
      runs(80),
    )
  })

  it('delivers nothing that is older than MSL', () => {
    fc.assert(
      fc.property(arbitraryRun, (scenario) => {
        for (const { sentAt, flights } of simulate(scenario).segments) {
          for (const { end, at } of flights) {
            if (end === 'arrived') expect(at - sentAt).toBeLessThanOrEqual(scenario.timing.msl)
            if (end === 'expired') expect(at).toBe(sentAt + scenario.timing.msl)
          }
        }
      }),
      runs(100),
    )
  })
})

describe('the fates', () => {
  const fate: fc.Arbitrary<(segment: string) => Fate> = fc.oneof(
    fc.constant((segment: string): Fate => ({ segment, fate: 'drop' })),
    arbitraryTime(100_000).map(
      (by) =>
        (segment: string): Fate => ({ segment, fate: 'delay', by }),
    ),
    arbitraryTime(100_000).map(
      (by) =>
        (segment: string): Fate => ({ segment, fate: 'duplicate', by }),
    ),
  )

  it('of a segment change nothing of what was before it', () => {
    fc.assert(
      fc.property(arbitraryRun, fc.nat(), fate, (scenario, place, make) => {
        const trace = simulate(scenario)
        const { segments } = trace
        const once = segments.filter(({ id }) => segments.filter((other) => other.id === id).length === 1)
        const segment = once[place % once.length]
        fc.pre(segment !== undefined)
        const fates = scenario.fates.filter((it) => it.segment !== segment.id)
        const edited = simulate({ ...scenario, fates: [...fates, make(segment.id)] })
        expect(prefixOf(edited, segment.event + 1)).toEqual(prefixOf(trace, segment.event + 1))
      }),
      runs(80),
    )
  })

  it('that nothing meets change nothing', () => {
    fc.assert(
      fc.property(arbitraryRun, (scenario) => {
        const trace = simulate(scenario)
        const met = scenario.fates.filter((_, place) => !trace.waitingFates.includes(place))
        const { scenario: _, waitingFates, ...rest } = simulate({ ...scenario, fates: met })
        expect(trace).toMatchObject(rest)
        expect(waitingFates).toEqual([])
      }),
      runs(60),
    )
  })

  it('may stand in any order', () => {
    fc.assert(
      fc.property(arbitraryRun, (scenario) => {
        const { events, segments } = simulate({ ...scenario, fates: [...scenario.fates].reverse() })
        const trace = simulate(scenario)
        expect({ events, segments }).toEqual({ events: trace.events, segments: trace.segments })
      }),
      runs(40),
    )
  })

  it('are undone without a trace', () => {
    fc.assert(
      fc.property(arbitraryRun, (scenario) => {
        const base = { ...scenario, fates: [] }
        const before = simulate(base)
        simulate(scenario)
        expect(simulate(base)).toEqual(before)
      }),
      runs(40),
    )
  })
})

describe('a conversation', () => {
  const sends = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 4000 }), octets: fc.integer({ min: 1, max: 1500 }) }),
    { maxLength: 4 },
  )
  const badNetwork = fc.uniqueArray(
    fc.record({
      host: fc.constantFrom<Host>('A', 'B'),
      /** Which of the sender's segments, in the order of sending. */
      place: fc.integer({ min: 1, max: 40 }),
      fate: fc.constantFrom('drop', 'delay', 'duplicate'),
      by: fc.constantFrom(1, 10, 60, 400, 2000, 9000),
    }),
    { selector: ({ host, place }) => `${host}${place}`, maxLength: 25 },
  )

  /** Both say what they have to say, with a letter for each SEND, and close. */
  const arbitraryTalk: fc.Arbitrary<Scenario> = fc
    .record({
      A: sends,
      B: sends,
      opening: fc.constantFrom('usual', 'simultaneous'),
      numbers: fc.constantFrom([100, 300], [0xffff_ffff, 0xffff_fff0], [0x7fff_fff0, 0x7fff_ffff]),
      network: badNetwork,
    })
    .map(({ A, B, opening, numbers, network }) => {
      const said = (by: Host, list: typeof A): Call[] =>
        list
          .toSorted((a, b) => a.at - b.at)
          .map(({ at, octets }, place) => ({
            when: { host: by, what: 'connected' },
            after: at + 1,
            by,
            call: 'SEND',
            octets,
            letter: String.fromCharCode(97 + place),
          }))
      const close = (by: Host): Call => ({
        when: { host: by, what: 'connected' },
        after: 5000,
        by,
        call: 'CLOSE',
      })
      return scenarioOf({
        hosts: { A: { iss: [numbers[0] ?? 0] }, B: { iss: [numbers[1] ?? 0] } },
        calls: [
          { at: 0, by: 'B', call: opening === 'usual' ? 'OPEN-PASSIVE' : 'OPEN-ACTIVE' },
          { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
          ...said('A', A),
          ...said('B', B),
          close('A'),
          close('B'),
        ],
        fates: network.map(({ host, place, fate, by }): Fate => {
          const segment = `${host}${place}`
          return fate === 'drop'
            ? { segment, fate }
            : { segment, fate: fate === 'delay' ? 'delay' : 'duplicate', by }
        }),
      })
    })

  /** Octets one after the other: `aaabb`. */
  const spelled = (text: Text): string =>
    text.map(({ len, mark }) => mark.split(':')[1]!.repeat(len)).join('')
  const said = ({ calls }: Scenario, host: Host): string =>
    calls
      .map(({ by, call, letter, octets }) => (by === host && call === 'SEND' ? letter!.repeat(octets!) : ''))
      .join('')
  const heardBy = (trace: Trace, host: Host): string =>
    spelled(eventsOf(trace, 'outcome').flatMap((event) => (event.host === host ? event.text : [])))

  it('brings all that was said, in order and once, through any network, unless somebody gives up', () => {
    fc.assert(
      fc.property(arbitraryTalk, (scenario) => {
        const trace = simulate(scenario)
        const outcomes = eventsOf(trace, 'outcome').map(({ outcome }) => outcome)
        const ended = outcomes.filter((it) => it === 'timed-out' || it === 'reset' || it === 'refused')
        for (const [host, other] of [
          ['A', 'B'],
          ['B', 'A'],
        ] as const) {
          const words = said(scenario, other)
          expect(words.startsWith(heardBy(trace, host))).toBe(true)
          if (ended.length === 0) expect(heardBy(trace, host)).toBe(words)
        }
      }),
      runs(150),
    )
  })

  it('ends with both ends in CLOSED', () => {
    fc.assert(
      fc.property(arbitraryTalk, (scenario) => {
        const trace = simulate(scenario)
        expect(trace.ending).toBe('quiet')
        for (const { index, listener } of trace.connections) {
          const last = eventsOf(trace, 'state').findLast(({ connection }) => connection === index)
          expect(listener ? ['LISTEN'] : ['CLOSED', 'LISTEN']).toContain(last?.to)
        }
      }),
      runs(100),
    )
  })

  it('goes the same way wherever its numbers begin', () => {
    const shifted = ({ hosts, ...rest }: Scenario, a: number, b: number): Scenario => ({
      ...rest,
      hosts: {
        A: { iss: hosts.A.iss.map((it) => add(it, a)) },
        B: { iss: hosts.B.iss.map((it) => add(it, b)) },
      },
    })
    const anywhere = fc.integer({ min: 0, max: 0xffff_ffff })
    fc.assert(
      fc.property(arbitraryTalk, anywhere, anywhere, (scenario, a, b) => {
        const here = simulate(scenario)
        // A reset of a SYN has number 0, wherever the others begin (3.10.7.1).
        fc.pre(here.segments.every(({ rst, ack }) => !rst || ack === null))
        const there = simulate(shifted(scenario, a, b))
        const moved = here.segments.map(({ sender, seq, ack, ...rest }) => ({
          ...rest,
          sender,
          seq: add(seq, sender === 'A' ? a : b),
          ack: ack === null ? null : add(ack, sender === 'A' ? b : a),
        }))
        expect(there.events).toEqual(here.events)
        expect(there.segments).toEqual(moved)
      }),
      runs(60),
    )
  })

  it('takes back no acknowledgment: the ACKs of a connection never go back', () => {
    fc.assert(
      fc.property(arbitraryTalk, (scenario) => {
        const trace = simulate(scenario)
        for (const { index } of trace.connections) {
          const acks = trace.segments.flatMap(({ connection, ack, rst }) =>
            connection === index && ack !== null && !rst ? [ack] : [],
          )
          for (const [place, ack] of acks.entries()) expect(isAtMost(acks[place - 1] ?? ack, ack)).toBe(true)
        }
      }),
      runs(60),
    )
  })
})
