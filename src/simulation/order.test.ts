import { describe, expect, it } from 'vitest'
import { CLOSING, eventsOf, lineOf, OPENING, type Parts, scenarioOf, segmentNamed, toldTo } from './fixtures'
import { simulate } from './simulate'
import type { Trace, TraceEvent } from './trace'

const run = (parts: Parts): Trace => simulate(scenarioOf(parts))

/** What happens at one time, in short words. */
function at(trace: Trace, time: number, kinds: readonly TraceEvent['kind'][]): string[] {
  return trace.events
    .filter((event) => event.at === time && kinds.includes(event.kind))
    .map((event) => {
      switch (event.kind) {
        case 'call':
          return `${event.host} ${event.call}`
        case 'arrived':
        case 'sent':
        case 'lost':
          return `${event.kind} ${trace.segments[event.segment]!.id}`
        case 'timer':
          return `${event.host} ${event.timer} ${event.action}`
        case 'outcome':
          return `${event.host} ${event.outcome}`
        default:
          return event.kind
      }
    })
}

/** When STATUS is asked. */
const statusOf = (trace: Trace) => eventsOf(trace, 'call').find(({ call }) => call === 'STATUS')?.at

describe('things that fall together', () => {
  it('are calls first, then segments', () => {
    const trace = run({
      calls: [...OPENING, { at: 200, by: 'A', call: 'SEND', octets: 5 }, { at: 300, by: 'A', call: 'CLOSE' }],
    })
    expect(at(trace, 300, ['call', 'arrived'])).toEqual(['A CLOSE', 'arrived B.ack-5'])
  })

  it('are segments first, then timers: what arrives in time stops the timer', () => {
    const trace = run({ calls: OPENING, timing: { rto: 100 } })
    expect(at(trace, 100, ['arrived', 'timer'])).toEqual(['arrived B.syn', 'A retransmission cancelled'])
    expect(trace.segments.filter(({ again }) => again)).toEqual([])
  })

  it('are calls in the order of the script', () => {
    const trace = run({
      calls: [
        { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
        { at: 50, by: 'B', call: 'STATUS' },
        { at: 50, by: 'A', call: 'OPEN-ACTIVE' },
        { at: 50, by: 'B', call: 'RECEIVE' },
      ],
    })
    expect(at(trace, 50, ['call'])).toEqual(['B STATUS', 'A OPEN-ACTIVE', 'B RECEIVE'])
  })

  it('are segments in the order in which they were sent, however long their ways', () => {
    const trace = run({
      calls: [
        { at: 0, by: 'A', call: 'OPEN-ACTIVE', to: 7 },
        { at: 30, by: 'B', call: 'OPEN-ACTIVE', to: 7 },
      ],
      fates: [{ segment: 'A.syn', fate: 'delay', by: 30 }],
    })
    expect(at(trace, 80, ['arrived'])).toEqual(['arrived A.syn', 'arrived B.syn'])
  })

  it('are timers of A, then of B, older connections first', () => {
    const calls = [
      { at: 0, by: 'B', call: 'OPEN-ACTIVE', to: 1 },
      { at: 0, by: 'A', call: 'OPEN-ACTIVE', port: 2, to: 1 },
      { at: 0, by: 'A', call: 'OPEN-ACTIVE', port: 3, to: 1 },
    ] as const
    const fates = ['A.syn', 'A2.syn', 'B.syn'].map((segment) => ({ segment, fate: 'drop' }) as const)
    const trace = run({ calls, fates })
    expect(at(trace, 1000, ['sent'])).toEqual(['sent A.syn#2', 'sent A2.syn#2', 'sent B.syn#2'])
  })

  it('are the 2MSL of both ends, A first', () => {
    const trace = run({
      calls: [...OPENING, { at: 300, by: 'B', call: 'CLOSE' }, { at: 300, by: 'A', call: 'CLOSE' }],
    })
    expect(at(trace, 60_400, ['timer'])).toEqual(['A time-wait expired', 'B time-wait expired'])
  })
})

describe('a call that waits', () => {
  const waiting = (after?: number) =>
    run({
      calls: [
        ...OPENING,
        { at: 300, by: 'A', call: 'CLOSE' },
        {
          when: { host: 'B', what: 'end-of-stream' },
          by: 'B',
          call: 'CLOSE',
          ...(after === undefined ? {} : { after }),
        },
      ],
    })

  it('is made within the instant, before the ACK that is due goes out', () => {
    expect(at(waiting(), 350, ['arrived', 'outcome', 'call', 'sent'])).toEqual([
      'arrived A.fin',
      'B end-of-stream',
      'B CLOSE',
      'sent B.fin',
    ])
    expect(lineOf(segmentNamed(waiting(), 'B.fin'))).toBe('B FIN,ACK 301 ack 102')
  })

  it('comes after the ACK where it is made later', () => {
    expect(at(waiting(1), 350, ['outcome', 'call', 'sent'])).toEqual(['B end-of-stream', 'sent B.ack-fin'])
    expect(at(waiting(1), 351, ['call', 'sent'])).toEqual(['B CLOSE', 'sent B.fin'])
  })

  it('has as its cause what it has waited for', () => {
    const trace = waiting(20)
    const close = eventsOf(trace, 'call').at(-1)!
    expect(trace.events[close.cause!]).toMatchObject({ kind: 'outcome', outcome: 'end-of-stream' })
  })

  it('is made each time, or only the nth time', () => {
    const calls = [
      ...OPENING,
      ...[200, 400, 600].map((time) => ({ at: time, by: 'A', call: 'SEND', octets: 1 }) as const),
      { when: { host: 'B', what: 'delivered' }, by: 'B', call: 'STATUS' },
      { when: { host: 'B', what: 'delivered' }, nth: 2, by: 'A', call: 'STATUS' },
    ] as const
    const made = eventsOf(run({ calls }), 'call').filter(({ call }) => call === 'STATUS')
    expect(made.map((event) => `${event.host} ${event.at}`)).toEqual(['B 250', 'B 450', 'A 450', 'B 650'])
  })

  it('is made in the order of the script where several wait for the same', () => {
    const calls = [
      ...OPENING,
      { when: { host: 'B', what: 'connected' }, by: 'B', call: 'SEND', octets: 1, letter: 'x' },
      { when: { host: 'B', what: 'connected' }, by: 'B', call: 'SEND', octets: 2, letter: 'y' },
      { when: { host: 'B', what: 'connected' }, by: 'B', call: 'CLOSE' },
    ] as const
    const trace = run({ calls })
    expect(at(trace, 150, ['sent'])).toEqual(['sent B.1-1', 'sent B.2-3', 'sent B.fin'])
    expect(toldTo(trace, 'A')).toEqual(['connected', 'delivered 1 B1:x', 'delivered 2 B1:y', 'end-of-stream'])
  })

  it('goes to the connection on which it happened, even if a newer one is there', () => {
    const calls = [
      { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
      { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
      { at: 500, by: 'A', call: 'OPEN-ACTIVE', port: 40_001 },
      { at: 1000, by: 'A', call: 'SEND', octets: 5, on: 1 },
      { when: { host: 'B', what: 'delivered' }, by: 'B', call: 'CLOSE' },
    ] as const
    const fin = run({ calls }).segments.find((segment) => segment.fin)
    expect(fin?.id).toBe('B.fin')
  })

  it.each([
    { what: 'connected', time: 100 },
    { what: 'end-of-stream', time: 500 },
    { what: 'closed', time: 60_500 },
  ] as const)('can wait for A "$what"', ({ what, time }) => {
    const calls = [...OPENING, ...CLOSING, { when: { host: 'A', what }, by: 'A', call: 'STATUS' }] as const
    expect(statusOf(run({ calls }))).toBe(time)
  })

  it.each([
    { what: 'refused', calls: [{ at: 0, by: 'A', call: 'OPEN-ACTIVE' }], time: 100 },
    { what: 'reset', calls: [...OPENING, { at: 300, by: 'B', call: 'ABORT' }], time: 350 },
    { what: 'delivered', calls: [...OPENING, { at: 300, by: 'B', call: 'SEND', octets: 1 }], time: 350 },
  ] as const)('can wait for A "$what"', ({ what, calls, time }) => {
    const trace = run({ calls: [...calls, { when: { host: 'A', what }, by: 'A', call: 'STATUS' }] })
    expect(statusOf(trace)).toBe(time)
  })
})

describe('the end of a run', () => {
  it('comes when nothing more can happen', () => {
    expect(run({ calls: [...OPENING, ...CLOSING] })).toMatchObject({ ending: 'quiet', end: 60_500 })
    expect(run({})).toMatchObject({ ending: 'quiet', end: 0, events: [] })
  })

  it('comes where the scenario stops looking; what happens at that moment still counts', () => {
    const calls = [...OPENING, ...CLOSING]
    expect(run({ calls, until: 100 })).toMatchObject({ ending: 'stopped', end: 100 })
    expect(run({ calls, until: 99 })).toMatchObject({ ending: 'stopped', end: 50 })
    expect(run({ calls, until: 60_500 })).toMatchObject({ ending: 'quiet' })
    expect(segmentNamed(run({ calls, until: 99 }), 'B.syn').flights).toEqual([
      { end: 'arrived', at: 100, event: null },
    ])
  })

  it('is an answer of its own where two programs wake each other for ever', () => {
    const calls = [
      ...OPENING,
      { when: { host: 'A', what: 'connected' }, by: 'A', call: 'SEND', octets: 1 },
      { when: { host: 'A', what: 'delivered' }, by: 'A', call: 'SEND', octets: 1 },
      { when: { host: 'B', what: 'delivered' }, by: 'B', call: 'SEND', octets: 1 },
    ] as const
    expect(run({ calls }).ending).toBe('bound-reached')
    expect(run({ calls, timing: { delay: 0 } }).ending).toBe('bound-reached')
  })
})
