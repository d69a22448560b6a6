import { describe, expect, it } from 'vitest'
import {
  CLOSING,
  eventsOf,
  lineOf,
  OPENING,
  type Parts,
  pathOf,
  SAYING,
  scenarioOf,
  segmentNamed,
  toldTo,
} from './fixtures'
import type { Call, Host } from './scenario'
import { simulate } from './simulate'
import type { Trace } from './trace'

const run = (parts: Parts): Trace => simulate(scenarioOf(parts))

/** The paths of a host's connections, listeners apart, in the order in which they began. */
const pathsOf = (trace: Trace, host: Host) =>
  trace.connections.flatMap(({ index, host: of, listener }) =>
    of === host && !listener ? [pathOf(trace, index)] : [],
  )

/** What each call returned: `OPEN-ACTIVE ok`. */
const answersOf = (trace: Trace) =>
  eventsOf(trace, 'call').map(({ host, call, outcome, error }) => `${host} ${call} ${error ?? outcome}`)

describe('several connections at once', () => {
  const calls: readonly Call[] = [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 10, by: 'A', call: 'OPEN-ACTIVE', port: 40_001 },
    { at: 200, by: 'A', call: 'SEND', octets: 3, on: 1 },
    { at: 200, by: 'A', call: 'SEND', octets: 5, on: 2 },
    { at: 400, by: 'B', call: 'SEND', octets: 7, on: 2 },
  ]
  const trace = run({ calls })

  it('have each its own pair of sockets, its own numbers and its own text', () => {
    const delivered = eventsOf(trace, 'outcome').filter(({ outcome }) => outcome === 'delivered')
    const to = delivered.map(({ connection, text }) => {
      const { host, ordinal } = trace.connections[connection!]!
      return `${host}${ordinal}: ${text.map(({ len, mark }) => `${len} of ${mark}`)}`
    })
    expect(to).toEqual(['B1: 3 of A1', 'B2: 5 of A2', 'A2: 7 of B2'])
    expect(trace.segments.filter(({ syn }) => syn).map(lineOf)).toEqual([
      'A SYN 100',
      'A SYN 500',
      'B SYN,ACK 300 ack 101',
      'B SYN,ACK 700 ack 501',
    ])
  })

  it('leave the listener listening', () => {
    const [listener] = trace.connections.filter(({ listener: is }) => is)
    expect(pathOf(trace, listener!.index)).toEqual(['CLOSED', 'LISTEN'])
    expect(trace.connections.filter(({ acceptedBy }) => acceptedBy === listener!.index)).toHaveLength(2)
  })

  it('are counted by host, and incarnations by pair of sockets', () => {
    const counts = trace.connections.map(({ host, ordinal, incarnation, listener }) => [
      host,
      listener,
      ordinal,
      incarnation,
    ])
    expect(counts).toEqual([
      ['B', true, 0, 0],
      ['A', false, 1, 1],
      ['A', false, 2, 1],
      ['B', false, 1, 1],
      ['B', false, 2, 1],
    ])
  })

  it('end each by itself', () => {
    const aborted = run({
      calls: [
        ...calls,
        { at: 500, by: 'A', call: 'ABORT', on: 1 },
        { at: 600, by: 'A', call: 'SEND', octets: 2, on: 2 },
      ],
    })
    expect(pathsOf(aborted, 'B').map((path) => path.at(-1))).toEqual(['CLOSED', 'ESTABLISHED'])
    expect(toldTo(aborted, 'B').at(-1)).toBe('delivered 2 A2')
  })
})

describe('a listener', () => {
  it('that waits for one peer takes nobody else', () => {
    const opening = (port: number) =>
      run({
        calls: [
          { at: 0, by: 'B', call: 'OPEN-PASSIVE', to: 40_001 },
          { at: 0, by: 'A', call: 'OPEN-ACTIVE', port },
        ],
      })
    expect(toldTo(opening(40_000), 'A')).toEqual(['refused'])
    expect(toldTo(opening(40_001), 'A')).toEqual(['connected'])
  })

  it('that waits for one peer becomes active by OPEN or SEND (3.10.1, 3.10.2)', () => {
    const deeds = [{ call: 'OPEN-ACTIVE' }, { call: 'SEND', octets: 5 }] as const
    for (const deed of deeds) {
      const trace = run({
        calls: [
          { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
          { at: 0, by: 'A', call: 'OPEN-PASSIVE', to: 80 },
          { at: 10, by: 'A', ...deed },
        ],
      })
      expect(toldTo(trace, 'A')).toEqual(['connected'])
      expect(pathsOf(trace, 'A')).toEqual([['LISTEN', 'SYN-SENT', 'ESTABLISHED']])
      expect(trace.ending).toBe('quiet')
    }
  })

  it('can be closed; its connections live on', () => {
    const trace = run({
      calls: [
        ...OPENING,
        { at: 200, by: 'B', call: 'CLOSE', on: 0 },
        { at: 300, by: 'A', call: 'SEND', octets: 5 },
        { at: 500, by: 'A', call: 'OPEN-ACTIVE', port: 7 },
      ],
    })
    expect(toldTo(trace, 'B')).toEqual(['connected', 'delivered 5 A1'])
    expect(toldTo(trace, 'A')).toEqual(['connected', 'refused'])
  })

  it('is there for each port', () => {
    const trace = run({
      calls: [
        { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
        { at: 0, by: 'B', call: 'OPEN-PASSIVE', port: 81 },
        { at: 10, by: 'A', call: 'OPEN-ACTIVE', to: 81 },
        { at: 10, by: 'A', call: 'OPEN-ACTIVE', to: 82 },
      ],
    })
    expect(toldTo(trace, 'A')).toEqual(['connected', 'refused'])
  })

  it('is there once for a port', () => {
    const trace = run({ calls: [0, 0].map((at) => ({ at, by: 'B', call: 'OPEN-PASSIVE' })) })
    expect(answersOf(trace)).toEqual(['B OPEN-PASSIVE ok', 'B OPEN-PASSIVE address-in-use'])
  })

  it('forgets a half-made connection when it is reset, and takes the next', () => {
    const trace = run({
      hosts: { A: { iss: [90, 100] }, B: { iss: [300, 400] } },
      calls: [
        { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
        { at: 10, by: 'A', call: 'ABORT' },
        { at: 500, by: 'A', call: 'OPEN-ACTIVE' },
      ],
    })
    expect(pathsOf(trace, 'B')).toEqual([
      ['LISTEN', 'SYN-RECEIVED', 'LISTEN'],
      ['LISTEN', 'SYN-RECEIVED', 'ESTABLISHED'],
    ])
    expect(toldTo(trace, 'B')).toEqual(['connected'])
  })

  it('gives up a half-made connection that nobody confirms', () => {
    const trace = run({
      mechanisms: { closedPort: 'silent' },
      calls: [
        { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
        { at: 10, by: 'A', call: 'ABORT' },
      ],
    })
    expect(trace.segments.map(({ id }) => id).at(-1)).toBe('B.syn#8')
    expect(pathsOf(trace, 'B')).toEqual([['LISTEN', 'SYN-RECEIVED', 'CLOSED']])
    expect(trace.end).toBe(255_050)
  })
})

describe('a new incarnation', () => {
  const again: Call = { at: 70_000, by: 'A', call: 'OPEN-ACTIVE' }

  it('has the same pair of sockets, new numbers and new names', () => {
    const trace = run({ calls: [...OPENING, ...CLOSING, again] })
    const [first, second] = trace.connections.filter(({ host, listener }) => host === 'A' && !listener)
    expect(second).toMatchObject({
      localPort: first!.localPort,
      remotePort: first!.remotePort,
      incarnation: 2,
      ordinal: 2,
    })
    expect(lineOf(segmentNamed(trace, 'A2.syn'))).toBe('A SYN 500')
    expect(lineOf(segmentNamed(trace, 'B2.syn'))).toBe('B SYN,ACK 700 ack 501')
  })

  it.each([
    { at: 200, why: 'ESTABLISHED' },
    { at: 350, why: 'FIN-WAIT-1' },
    { at: 450, why: 'FIN-WAIT-2' },
    { at: 60_499, why: 'TIME-WAIT' },
  ])('must wait while the old one is in $why: address in use', ({ at }) => {
    const trace = run({ calls: [...OPENING, ...CLOSING, { ...again, at }] })
    expect(answersOf(trace)).toContain('A OPEN-ACTIVE address-in-use')
    expect(toldTo(trace, 'A')).toContain('address-in-use')
    expect(trace.segments.filter(({ syn, sender }) => syn && sender === 'A')).toHaveLength(1)
  })

  it('may follow at once at the end that did not close first', () => {
    const trace = run({ calls: [...OPENING, ...CLOSING, { at: 1000, by: 'B', call: 'OPEN-ACTIVE' }] })
    // A is in TIME-WAIT and answers the SYN by an ACK; B's reset ends the wait (RFC 1337).
    expect(answersOf(trace).at(-1)).toBe('B OPEN-ACTIVE ok')
    expect(pathsOf(trace, 'A')[0]?.at(-1)).toBe('CLOSED')
    expect(eventsOf(trace, 'arrived').map(({ rule }) => rule)).toContain('rst/closing')
  })

  it('takes nothing of the old one while its numbers are others', () => {
    const trace = run({
      calls: [
        ...OPENING,
        { at: 200, by: 'A', call: 'SEND', octets: 5 },
        { at: 210, by: 'B', call: 'ABORT' },
        { at: 300, by: 'A', call: 'OPEN-ACTIVE' },
      ],
      fates: [{ segment: 'A.1-5', fate: 'delay', by: 1000 }],
    })
    expect(toldTo(trace, 'B')).toEqual(['connected', 'closed', 'connected'])
  })

  it('takes old text for its own where the numbers overlap: why TIME-WAIT and the ISN clock are there', () => {
    const trace = run({
      hosts: { A: { iss: [100] }, B: { iss: [300] } },
      calls: [
        ...OPENING,
        { at: 200, by: 'A', call: 'SEND', octets: 5 },
        { at: 210, by: 'B', call: 'ABORT' },
        { at: 300, by: 'A', call: 'OPEN-ACTIVE' },
      ],
      fates: [{ segment: 'A.1-5', fate: 'delay', by: 1000 }],
    })
    expect(toldTo(trace, 'B').at(-1)).toBe('delivered 5 A1')
    expect(pathsOf(trace, 'B')).toHaveLength(2)
  })
})

describe('SO_REUSEADDR', () => {
  const reopening = (at: number, reuseAddress: boolean) =>
    run({
      mechanisms: { reuseAddress },
      calls: [...OPENING, ...CLOSING, { at, by: 'A', call: 'OPEN-ACTIVE' }],
    })

  it('cuts the wait short', () => {
    const trace = reopening(5000, true)
    expect(answersOf(trace).filter((it) => it === 'A OPEN-ACTIVE ok')).toHaveLength(2)
    expect(pathsOf(trace, 'A')[0]?.at(-1)).toBe('CLOSED')
    const cut = eventsOf(trace, 'state').find(({ rule }) => rule === 'host/reuse')
    expect(cut).toMatchObject({ at: 5000, from: 'TIME-WAIT', to: 'CLOSED' })
    expect(toldTo(trace, 'A').filter((it) => it === 'connected')).toHaveLength(2)
    expect(eventsOf(trace, 'timer').find(({ timer }) => timer === 'time-wait')?.at).toBe(500)
    expect(eventsOf(trace, 'timer').filter(({ at }) => at === 60_500)).toEqual([])
  })

  it.each([200, 350, 450])('takes no living connection away, at %i', (at) => {
    expect(answersOf(reopening(at, true))).toContain('A OPEN-ACTIVE address-in-use')
  })

  it('lets a listener come back beside old connections', () => {
    const back = (reuseAddress: boolean) =>
      run({
        mechanisms: { reuseAddress },
        calls: [
          ...OPENING,
          { at: 200, by: 'B', call: 'CLOSE', on: 0 },
          { at: 300, by: 'B', call: 'OPEN-PASSIVE' },
        ],
      })
    expect(answersOf(back(false)).at(-1)).toBe('B OPEN-PASSIVE address-in-use')
    expect(answersOf(back(true)).at(-1)).toBe('B OPEN-PASSIVE ok')
  })
})

describe('a crash', () => {
  const calls: readonly Call[] = [...OPENING, { at: 200, by: 'B', call: 'CRASH' }]

  it('takes all connections and listeners, and tells nobody', () => {
    const trace = run({ calls })
    expect(pathsOf(trace, 'B')[0]?.at(-1)).toBe('CLOSED')
    expect(pathOf(trace, trace.connections.find(({ listener }) => listener)!.index)).toEqual([
      'CLOSED',
      'LISTEN',
      'CLOSED',
    ])
    expect(toldTo(trace, 'B')).toEqual(['connected'])
    expect(pathsOf(trace, 'A')[0]?.at(-1)).toBe('ESTABLISHED')
    expect(trace).toMatchObject({ ending: 'quiet', end: 200 })
  })

  it('stops the timers', () => {
    const trace = run({
      calls: [
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
        { at: 10, by: 'A', call: 'CRASH' },
      ],
      mechanisms: { closedPort: 'silent' },
    })
    expect(trace.segments).toHaveLength(1)
    expect(eventsOf(trace, 'timer').map(({ action }) => action)).toEqual(['set', 'cancelled'])
  })

  it('leaves nothing that a program could call', () => {
    const trace = run({
      calls: [...calls, { at: 300, by: 'B', call: 'SEND', octets: 5 }, { at: 300, by: 'B', call: 'CLOSE' }],
    })
    const none = 'error: connection does not exist'
    expect(answersOf(trace).slice(-2)).toEqual([`B SEND ${none}`, `B CLOSE ${none}`])
  })

  it('is found out by who sends (Figure 10)', () => {
    expect(
      toldTo(run({ calls: [...calls, { at: 300, by: 'A', call: 'SEND', octets: 5 }] }), 'A').at(-1),
    ).toBe('reset')
  })

  it('is never found out by who is silent', () => {
    expect(toldTo(run({ calls }), 'A')).toEqual(['connected'])
  })

  it('lets the host begin anew with its next numbers', () => {
    const trace = run({
      calls: [
        ...calls,
        { at: 300, by: 'B', call: 'OPEN-PASSIVE' },
        { at: 400, by: 'A', call: 'OPEN-ACTIVE', port: 7 },
      ],
    })
    expect(lineOf(segmentNamed(trace, 'B2.syn'))).toBe('B SYN,ACK 700 ack 501')
  })
})

describe('a closed port', () => {
  const calls: readonly Call[] = [{ at: 0, by: 'A', call: 'OPEN-ACTIVE' }]

  it('answers by a reset: refused', () => {
    const trace = run({ calls })
    expect(toldTo(trace, 'A')).toEqual(['refused'])
    expect(lineOf(segmentNamed(trace, 'B0.rst-syn'))).toBe('B RST,ACK 0 ack 101')
  })

  it('may be silent: then A repeats its SYN until it gives up', () => {
    const trace = run({ calls, mechanisms: { closedPort: 'silent' } })
    expect(toldTo(trace, 'A')).toEqual(['timed-out'])
    expect(trace.segments).toHaveLength(8)
    expect(eventsOf(trace, 'arrived').every(({ rule }) => rule === 'closed/silent')).toBe(true)
    expect(trace.end).toBe(255_000)
  })

  it('never answers a reset', () => {
    const trace = run({
      calls: [...OPENING, { at: 200, by: 'B', call: 'CRASH' }, { at: 300, by: 'A', call: 'ABORT' }],
    })
    expect(eventsOf(trace, 'arrived').at(-1)).toMatchObject({ rule: 'closed/rst', connection: null })
    expect(trace.segments.at(-1)?.id).toBe('A.rst')
  })
})

describe('the initial numbers', () => {
  const twice: readonly Call[] = [
    { at: 0, by: 'A', call: 'OPEN-ACTIVE', port: 1 },
    { at: 1000, by: 'A', call: 'OPEN-ACTIVE', port: 2 },
    { at: 2000, by: 'A', call: 'OPEN-ACTIVE', port: 3 },
  ]
  const issOf = (parts: Parts) =>
    run({ calls: twice, ...parts }).segments.flatMap(({ syn, sender, seq }) =>
      syn && sender === 'A' ? [seq] : [],
    )

  it.each([
    { isn: 'fixed', iss: [100, 500, 900], chosen: [100, 500, 900] },
    { isn: 'fixed', iss: [100, 500], chosen: [100, 500, 500] },
    { isn: 'fixed', iss: [100], chosen: [100, 100, 100] },
    { isn: 'clock', iss: [100], chosen: [100, 250_100, 500_100] },
    { isn: 'clock', iss: [0xffff_ffff], chosen: [0xffff_ffff, 249_999, 499_999] },
  ] as const)('$isn, $iss: $chosen', ({ isn, iss, chosen }) => {
    expect(issOf({ hosts: { A: { iss }, B: { iss: [300] } }, mechanisms: { isn } })).toEqual(chosen)
  })
})

describe('without TIME-WAIT', () => {
  const mechanisms = { timeWait: 0 }

  it('the connection is gone at once, but its last ACK is sent', () => {
    const trace = run({ mechanisms, calls: [...OPENING, ...CLOSING] })
    expect(pathsOf(trace, 'A')).toEqual([
      ['CLOSED', 'SYN-SENT', 'ESTABLISHED', 'FIN-WAIT-1', 'FIN-WAIT-2', 'CLOSED'],
    ])
    expect(segmentNamed(trace, 'A.ack-fin').flights[0]?.end).toBe('arrived')
    expect(pathsOf(trace, 'B')[0]?.at(-1)).toBe('CLOSED')
    expect(trace.end).toBe(550)
  })

  it.each([
    { closedPort: 'reset', told: 'reset' },
    { closedPort: 'silent', told: 'timed-out' },
  ] as const)('a repeated FIN finds nobody: B is told "$told"', ({ closedPort, told }) => {
    const trace = run({
      mechanisms: { ...mechanisms, closedPort },
      calls: [...OPENING, ...CLOSING],
      fates: [{ segment: 'A.ack-fin', fate: 'drop' }],
    })
    // 3.10.7.4, second, names no signal for a reset in LAST-ACK; MUST-12 wants the user to know.
    expect(toldTo(trace, 'B').at(-1)).toBe(told)
    expect(trace.segments.filter(({ fin, sender }) => fin && sender === 'B').length).toBe(
      told === 'reset' ? 2 : 7,
    )
  })
})

describe('two ways instead of three', () => {
  const stale: Parts = {
    timing: { msl: 120_000 },
    calls: [...OPENING, ...CLOSING],
    fates: [{ segment: 'A.syn', fate: 'delay', by: 80_000 }],
  }

  it('opens with two segments', () => {
    const trace = run({ mechanisms: { handshake: 'two-way' }, calls: OPENING })
    expect(trace.segments.map(({ id }) => id)).toEqual(['A.syn', 'B.syn'])
    expect(toldTo(trace, 'B')).toEqual(['connected'])
    expect(eventsOf(trace, 'outcome').map(({ host, at }) => [host, at])).toEqual([
      ['B', 50],
      ['A', 100],
    ])
  })

  it.each([
    { handshake: 'three-way', closedPort: 'reset', end: 'LISTEN' },
    { handshake: 'three-way', closedPort: 'silent', end: 'CLOSED' },
    { handshake: 'two-way', closedPort: 'reset', end: 'CLOSED' },
    { handshake: 'two-way', closedPort: 'silent', end: 'ESTABLISHED' },
  ] as const)('a stale SYN, $handshake, $closedPort: B ends in $end', ({ handshake, closedPort, end }) => {
    const trace = run({ ...stale, mechanisms: { handshake, closedPort, timeWait: 0.5 } })
    const paths = pathsOf(trace, 'B')
    expect(paths).toHaveLength(2)
    expect(paths[1]?.at(-1)).toBe(end)
    expect(paths[1]?.includes('ESTABLISHED')).toBe(handshake === 'two-way')
  })

  it('leaves a ghost where even the reset is lost', () => {
    const trace = run({
      ...stale,
      mechanisms: { handshake: 'two-way', timeWait: 0.5 },
      fates: [...stale.fates!, { segment: 'A0.rst-2.syn', fate: 'drop' }],
    })
    expect(pathsOf(trace, 'B')[1]?.at(-1)).toBe('ESTABLISHED')
  })

  it('sends the SYN,ACK again for a SYN that comes again', () => {
    const trace = run({
      mechanisms: { handshake: 'two-way' },
      calls: OPENING,
      fates: [{ segment: 'B.syn', fate: 'drop' }],
    })
    expect(trace.segments.map(({ id }) => id)).toEqual(['A.syn', 'B.syn', 'A.syn#2', 'B.syn#2'])
    expect(toldTo(trace, 'A')).toEqual(['connected'])
  })
})

describe('what a program is told', () => {
  it.each([
    {
      what: 'an ordinary close',
      calls: CLOSING,
      A: ['connected', 'end-of-stream', 'closed'],
      B: ['connected', 'end-of-stream', 'closed'],
    },
    {
      what: 'an abort',
      calls: [{ at: 300, by: 'A', call: 'ABORT' }],
      A: ['connected', 'closed'],
      B: ['connected', 'reset'],
    },
    { what: 'nothing more', calls: [], A: ['connected'], B: ['connected'] },
  ] as const)('of $what', ({ calls, A, B }) => {
    const trace = run({ calls: [...OPENING, ...calls] })
    expect(toldTo(trace, 'A')).toEqual(A)
    expect(toldTo(trace, 'B')).toEqual(B)
  })

  it('of text that it did not ask for waits until it does', () => {
    const trace = run({
      calls: [
        { at: 0, by: 'B', call: 'OPEN-PASSIVE', unread: true },
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
        SAYING,
        { at: 1000, by: 'B', call: 'RECEIVE' },
      ],
    })
    const delivered = eventsOf(trace, 'outcome').find(({ outcome }) => outcome === 'delivered')
    expect(delivered).toMatchObject({ at: 1000, text: [{ len: 5, mark: 'A1' }] })
  })
})
