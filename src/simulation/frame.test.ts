import { describe, expect, it } from 'vitest'
import { frameAt, historyOf, momentsOf, nextMoment, segmentAt } from './frame'
import { TRUE_TCP, USUAL_TIMING } from './scenario'
import type { SegmentRecord, Trace, TraceEvent } from './trace'

const common = { cause: null, rule: 'host/call' } as const

/** B listens; A's SYN arrives after 50 ms; its copy after 80 ms; B's answer is lost. */
const events = [
  { index: 0, at: 0, host: 'B', connection: 0, kind: 'state', from: 'CLOSED', to: 'LISTEN', ...common },
  { index: 1, at: 0, host: 'A', connection: 1, kind: 'state', from: 'CLOSED', to: 'SYN-SENT', ...common },
  { index: 2, at: 0, host: 'A', connection: 1, kind: 'sent', segment: 0, ...common },
  {
    index: 3,
    at: 0,
    host: 'A',
    connection: 1,
    kind: 'timer',
    timer: 'retransmission',
    action: 'set',
    deadline: 1000,
    ...common,
  },
  {
    index: 4,
    at: 50,
    host: 'B',
    connection: 2,
    kind: 'arrived',
    segment: 0,
    flight: 0,
    rules: [],
    ...common,
  },
  {
    index: 5,
    at: 50,
    host: 'B',
    connection: 2,
    kind: 'state',
    from: 'LISTEN',
    to: 'SYN-RECEIVED',
    ...common,
  },
  {
    index: 6,
    at: 80,
    host: 'B',
    connection: 2,
    kind: 'arrived',
    segment: 0,
    flight: 1,
    rules: [],
    ...common,
  },
  {
    index: 7,
    at: 1000,
    host: 'A',
    connection: 1,
    kind: 'timer',
    timer: 'retransmission',
    action: 'expired',
    deadline: 1000,
    ...common,
  },
  {
    index: 8,
    at: 1000,
    host: 'A',
    connection: 1,
    kind: 'timer',
    timer: 'retransmission',
    action: 'set',
    deadline: 3000,
    ...common,
  },
  { index: 9, at: 1500, host: 'A', connection: null, kind: 'crash', line: 0, ...common },
] as const satisfies readonly TraceEvent[]

const syn: SegmentRecord = {
  id: 'A.syn',
  ordinal: 1,
  sender: 'A',
  connection: 1,
  incarnation: 1,
  syn: true,
  fin: false,
  rst: false,
  seq: 100,
  ack: null,
  len: 0,
  text: [],
  wnd: 100,
  sourcePort: 40_000,
  destinationPort: 80,
  sentAt: 0,
  again: false,
  fate: 'duplicate',
  flights: [
    { end: 'arrived', at: 50, event: 4 },
    { end: 'arrived', at: 80, event: 6 },
  ],
  event: 2,
}

const connection = { localPort: 80, remotePort: null, ordinal: 1, incarnation: 1, acceptedBy: null }

const trace: Trace = {
  scenario: {
    id: 'fixture',
    hosts: { A: { iss: [100] }, B: { iss: [300] } },
    mechanisms: TRUE_TCP,
    timing: USUAL_TIMING,
    calls: [],
    fates: [],
  },
  connections: [
    { ...connection, index: 0, host: 'B', listener: true, ordinal: 0, incarnation: 0 },
    { ...connection, index: 1, host: 'A', listener: false },
    { ...connection, index: 2, host: 'B', listener: false, acceptedBy: 0 },
  ],
  segments: [syn],
  events,
  end: 1500,
  ending: 'quiet',
  waitingFates: [],
}

describe('momentsOf', () => {
  it('lists the distinct times in order', () => {
    expect(momentsOf(trace)).toEqual([0, 50, 80, 1000, 1500])
  })
})

describe('nextMoment', () => {
  it.each([
    { from: 0, forward: 50, back: null },
    { from: 50, forward: 80, back: 0 },
    { from: 60, forward: 80, back: 50 },
    { from: 1500, forward: null, back: 1000 },
    { from: 2000, forward: null, back: 1500 },
  ])('from $from ms is $forward forward, and $back back', ({ from, forward, back }) => {
    expect([nextMoment(trace, from, 1), nextMoment(trace, from, -1)]).toEqual([forward, back])
  })
})

describe('frameAt', () => {
  it.each([
    { at: 0, A: 'SYN-SENT', B: 'LISTEN', happened: 4 },
    { at: 49, A: 'SYN-SENT', B: 'LISTEN', happened: 4 },
    { at: 50, A: 'SYN-SENT', B: 'SYN-RECEIVED', happened: 6 },
    { at: 1499, A: 'SYN-SENT', B: 'SYN-RECEIVED', happened: 9 },
    { at: 1500, A: 'CLOSED', B: 'SYN-RECEIVED', happened: 10 },
  ])('at $at ms A is in $A and B in $B', ({ at, A, B, happened }) => {
    const frame = frameAt(trace, at)
    expect([frame.hosts.A.state, frame.hosts.B.state, frame.happened]).toEqual([A, B, happened])
    expect(frame.latest).toBe(events[happened - 1])
  })

  it.each([
    { at: -1, phase: 'future', flights: ['future', 'future'] },
    { at: 25, phase: 'in-flight', flights: ['in-flight', 'in-flight'] },
    { at: 50, phase: 'in-flight', flights: ['past', 'in-flight'] },
    { at: 80, phase: 'past', flights: ['past', 'past'] },
  ])('at $at ms the SYN and its copy are $flights', ({ at, phase, flights }) => {
    const segment = segmentAt(syn, at)
    expect(segment.phase).toBe(phase)
    expect(segment.flights.map((flight) => flight.phase)).toEqual(flights)
  })

  it('names the state of the newest connection, whichever changed its state last', () => {
    const newer = { ...connection, index: 3, host: 'B', listener: false } as const
    const begun = { at: 60, host: 'B', kind: 'state', from: 'LISTEN', to: 'SYN-RECEIVED', ...common } as const
    const changed = { ...begun, at: 70, connection: 2, from: 'SYN-RECEIVED', to: 'ESTABLISHED' } as const
    const two: Trace = {
      ...trace,
      connections: [...trace.connections, newer],
      events: [...events.slice(0, 6), { ...begun, index: 6, connection: 3 }, { ...changed, index: 7 }],
    }
    expect(frameAt(two, 70).hosts.B.state).toBe('SYN-RECEIVED')
  })

  it('says what part of a flight has passed', () => {
    expect(segmentAt(syn, 20).flights.map(({ fraction }) => fraction)).toEqual([0.4, 0.25])
  })

  it('says what part of a timer has elapsed, and starts it afresh when it is set again', () => {
    const timerAt = (at: number) => frameAt(trace, at).hosts.A.connections[0]?.timers[0]
    expect(timerAt(250)).toEqual({ timer: 'retransmission', since: 0, deadline: 1000, fraction: 0.25 })
    expect(timerAt(1200)?.fraction).toBeCloseTo(0.1)
  })
})

describe('historyOf', () => {
  it('ends stays and timers at a crash', () => {
    const { stays, timers } = historyOf(trace)
    expect(stays.map(({ state, start, end }) => [state, start, end])).toEqual([
      ['LISTEN', 0, null],
      ['SYN-SENT', 0, 1500],
      ['SYN-RECEIVED', 50, null],
    ])
    expect(timers.map(({ start, end, ending }) => [start, end, ending])).toEqual([
      [0, 1000, 'expired'],
      [1000, 1500, 'cancelled'],
    ])
  })

  it('is worked out once for each trace', () => {
    expect(historyOf(trace)).toBe(historyOf(trace))
  })
})
