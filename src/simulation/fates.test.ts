import { describe, expect, it } from 'vitest'
import {
  CLOSING,
  eventsOf,
  OPENING,
  type Parts,
  pathOf,
  SAYING,
  scenarioOf,
  segmentNamed,
  toldTo,
} from './fixtures'
import type { Fate } from './scenario'
import { simulate } from './simulate'

const calls = [...OPENING, SAYING, ...CLOSING]
const withFates = (fates: readonly Fate[], parts: Parts = {}) =>
  simulate(scenarioOf({ calls, ...parts, fates }))

describe('the fate of a segment', () => {
  it.each([
    { fate: [], flights: [{ end: 'arrived', at: 250 }], is: 'deliver' },
    { fate: [{ segment: 'A.1-5', fate: 'drop' }], flights: [{ end: 'lost', at: 250 }], is: 'drop' },
    {
      fate: [{ segment: 'A.1-5', fate: 'delay', by: 30 }],
      flights: [{ end: 'arrived', at: 280 }],
      is: 'delay',
    },
    {
      fate: [{ segment: 'A.1-5', fate: 'delay', by: 0 }],
      flights: [{ end: 'arrived', at: 250 }],
      is: 'delay',
    },
    {
      fate: [{ segment: 'A.1-5', fate: 'duplicate', by: 30 }],
      flights: [
        { end: 'arrived', at: 250 },
        { end: 'arrived', at: 280 },
      ],
      is: 'duplicate',
    },
    {
      fate: [{ segment: 'A.1-5', fate: 'duplicate', by: 0 }],
      flights: [
        { end: 'arrived', at: 250 },
        { end: 'arrived', at: 250 },
      ],
      is: 'duplicate',
    },
    {
      fate: [{ segment: 'A.1-5', fate: 'delay', by: 29_950 }],
      flights: [{ end: 'arrived', at: 30_200 }],
      is: 'delay',
    },
    {
      fate: [{ segment: 'A.1-5', fate: 'delay', by: 29_951 }],
      flights: [{ end: 'expired', at: 30_200 }],
      is: 'delay',
    },
    {
      fate: [{ segment: 'A.1-5', fate: 'delay', by: 1e9 }],
      flights: [{ end: 'expired', at: 30_200 }],
      is: 'delay',
    },
    {
      fate: [{ segment: 'A.1-5', fate: 'duplicate', by: 29_951 }],
      flights: [
        { end: 'arrived', at: 250 },
        { end: 'expired', at: 30_200 },
      ],
      is: 'duplicate',
    },
  ] as const)('$fate', ({ fate, flights, is }) => {
    const segment = segmentNamed(withFates(fate), 'A.1-5')
    expect(segment.fate).toBe(is)
    expect(segment.flights.map(({ end, at }) => ({ end, at }))).toEqual(flights)
  })

  it('never brings a segment at the age of more than MSL, even on a slow network', () => {
    const trace = withFates([], { timing: { delay: 40_000 } })
    expect(eventsOf(trace, 'arrived')).toEqual([])
    expect(
      eventsOf(trace, 'expired').every(({ at }, place) => at === trace.segments[place]!.sentAt + 30_000),
    ).toBe(true)
    expect(toldTo(trace, 'A')).toEqual(['timed-out'])
  })

  it('of the first one does not touch the second', () => {
    const trace = withFates([{ segment: 'A.1-5', fate: 'drop' }])
    expect(segmentNamed(trace, 'A.1-5#2').fate).toBe('deliver')
    const both = withFates([
      { segment: 'A.1-5', fate: 'drop' },
      { segment: 'A.1-5#2', fate: 'drop' },
    ])
    expect(segmentNamed(both, 'A.1-5#3').fate).toBe('deliver')
  })

  it('may name a segment by its place in the order of sending', () => {
    expect(segmentNamed(withFates([{ segment: 'A3', fate: 'drop' }]), 'A.1-5').fate).toBe('drop')
    expect(segmentNamed(withFates([{ segment: 'B2', fate: 'drop' }]), 'B.ack-5').fate).toBe('drop')
  })

  it('waits where no such segment is sent', () => {
    const trace = withFates([
      { segment: 'A.fin#2', fate: 'drop' },
      { segment: 'A.fin', fate: 'delay', by: 10 },
      { segment: 'B3.syn', fate: 'drop' },
      { segment: 'A99', fate: 'drop' },
    ])
    expect(trace.waitingFates).toEqual([0, 2])
  })

  it('wakes when the run comes to send it', () => {
    const fates = [
      { segment: 'A.fin', fate: 'drop' },
      { segment: 'A.fin#2', fate: 'drop' },
    ] as const
    expect(withFates(fates).waitingFates).toEqual([])
    expect(withFates(fates.slice(1)).waitingFates).toEqual([0])
  })
})

describe('a segment that comes twice', () => {
  it.each(['A.syn', 'B.syn', 'A.ack-syn', 'A.1-5', 'B.ack-5', 'A.fin', 'B.ack-fin', 'B.fin', 'A.ack-fin'])(
    '%s: is taken once',
    (segment) => {
      const trace = withFates([{ segment, fate: 'duplicate', by: 20 }])
      expect(toldTo(trace, 'A')).toEqual(['connected', 'end-of-stream', 'closed'])
      expect(toldTo(trace, 'B')).toEqual(['connected', 'delivered 5 A1', 'end-of-stream', 'closed'])
    },
  )

  it.each(['A.syn', 'B.syn', 'A.ack-syn', 'A.1-5', 'B.ack-5', 'A.fin', 'B.ack-fin', 'B.fin', 'A.ack-fin'])(
    '%s: lost or late, it does no harm',
    (segment) => {
      for (const fate of [
        { segment, fate: 'drop' },
        { segment, fate: 'delay', by: 3000 },
      ] as const) {
        const trace = withFates([fate])
        expect(toldTo(trace, 'A')).toEqual(['connected', 'end-of-stream', 'closed'])
        expect(toldTo(trace, 'B')).toEqual(['connected', 'delivered 5 A1', 'end-of-stream', 'closed'])
      }
    },
  )

  it('SYN: its copy opens no second connection while the first is there', () => {
    const trace = withFates([{ segment: 'A.syn', fate: 'duplicate', by: 20 }])
    expect(trace.connections.filter(({ host }) => host === 'B')).toHaveLength(2)
    expect(pathOf(trace, 2)).toEqual([
      'LISTEN',
      'SYN-RECEIVED',
      'ESTABLISHED',
      'CLOSE-WAIT',
      'LAST-ACK',
      'CLOSED',
    ])
  })
})
