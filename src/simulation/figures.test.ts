import { describe, expect, it } from 'vitest'
import type { State } from '../engine/tcb'
import { eventsOf, type Parts, scenarioOf, stateOf } from './fixtures'
import type { Host } from './scenario'
import { simulate } from './simulate'
import figures from './testdata/figures.json'
import type { SegmentRecord, Trace } from './trace'

/**
 * The figures 6 to 13 of RFC 9293, line by line. A line holds at the hosts that take part in it: "delivered" is a
 * departure and an arrival, "left in the network" a departure, "delivered late" and "old duplicate" an arrival. The
 * order is that of each host: both ends of Figures 7 and 13 answer at once, before the other end hears anything.
 */
interface Run {
  readonly figure: number
  readonly scenario: Parts
  /** When the figure begins: what was before has made its first line. */
  readonly from: number
  /** What X and Z stand for. */
  readonly symbols?: Readonly<Record<string, number>>
  /** The segments that the run sends after the last line. */
  readonly after: readonly string[]
}

const OLD_A = { iss: [90, 100] }
const B = { iss: [300, 400] }
/** SND.NXT of A is 100 and that of B 300, once their SYNs are acknowledged. */
const EARLIER = { A: { iss: [99, 400] }, B: { iss: [299] } }

const runs: readonly Run[] = [
  {
    figure: 6,
    from: 10,
    scenario: {
      calls: [
        { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
        { at: 10, by: 'A', call: 'OPEN-ACTIVE' },
        { when: { host: 'A', what: 'connected' }, after: 10, by: 'A', call: 'SEND', octets: 10 },
      ],
    },
    // B acknowledges the data.
    after: ['B.ack-10'],
  },
  {
    figure: 7,
    from: 0,
    scenario: {
      calls: [
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
        { at: 5, by: 'B', call: 'OPEN-ACTIVE' },
      ],
      fates: [
        { segment: 'A.syn', fate: 'delay', by: 30 },
        { segment: 'A.syn#2', fate: 'delay', by: 50 },
      ],
    },
    after: [],
  },
  {
    figure: 8,
    from: 20,
    scenario: {
      hosts: { A: OLD_A, B },
      calls: [
        { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
        // The old duplicate is the SYN of an opening that A has given up.
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
        { at: 10, by: 'A', call: 'ABORT' },
        { at: 20, by: 'A', call: 'OPEN-ACTIVE' },
      ],
      fates: [
        { segment: 'A.syn', fate: 'delay', by: 50 },
        { segment: 'A2.syn', fate: 'delay', by: 180 },
      ],
    },
    after: [],
  },
  {
    figure: 9,
    from: 300,
    scenario: {
      hosts: EARLIER,
      calls: [
        { at: 0, by: 'A', call: 'OPEN-PASSIVE' },
        { at: 0, by: 'B', call: 'OPEN-ACTIVE' },
        { at: 200, by: 'A', call: 'CRASH' },
        { at: 300, by: 'A', call: 'OPEN-ACTIVE' },
      ],
    },
    // Nobody listens at B, so line 7 is refused.
    after: ['B0.rst-2.syn'],
  },
  {
    figure: 10,
    from: 300,
    scenario: {
      hosts: EARLIER,
      calls: [
        { at: 0, by: 'A', call: 'OPEN-PASSIVE' },
        { at: 0, by: 'B', call: 'OPEN-ACTIVE' },
        { at: 200, by: 'A', call: 'CRASH' },
        { at: 300, by: 'B', call: 'SEND', octets: 10 },
      ],
    },
    after: [],
  },
  {
    figure: 11,
    from: 20,
    symbols: { X: 300, Z: 90 },
    scenario: {
      hosts: { A: OLD_A, B },
      calls: [
        { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
        { at: 10, by: 'A', call: 'ABORT' },
        { at: 15, by: 'A', call: 'OPEN-PASSIVE' },
      ],
    },
    after: [],
  },
  {
    figure: 12,
    from: 300,
    scenario: {
      // Both open actively, so that no listener is left when the connection is gone.
      hosts: EARLIER,
      calls: [
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
        { at: 0, by: 'B', call: 'OPEN-ACTIVE' },
        { at: 300, by: 'A', call: 'CLOSE' },
        { when: { host: 'B', what: 'end-of-stream' }, after: 100, by: 'B', call: 'CLOSE' },
      ],
    },
    after: [],
  },
  {
    figure: 13,
    from: 300,
    scenario: {
      hosts: EARLIER,
      calls: [
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
        { at: 0, by: 'B', call: 'OPEN-ACTIVE' },
        { at: 300, by: 'A', call: 'CLOSE' },
        { at: 300, by: 'B', call: 'CLOSE' },
      ],
      fates: [
        { segment: 'A.fin', fate: 'delay', by: 30 },
        { segment: 'A.ack-fin', fate: 'delay', by: 50 },
      ],
    },
    after: [],
  },
]

/** A line as the file has it; a figure uses only some of the fields. */
interface Row {
  readonly line: number
  readonly part?: number
  readonly a: string | null
  readonly b: string | null
  readonly segment?: {
    readonly flags: readonly string[]
    readonly seq: number | string
    readonly ack?: number | string
    readonly data?: boolean
    readonly len?: number
  }
  readonly dir?: string
  readonly fate?: string
  readonly call?: { readonly a?: string; readonly b?: string }
  readonly timer?: object
}

/** A line as it is compared. */
interface Line {
  readonly segment: string
  readonly a: State | string | null
  readonly b: State | string | null
}

/** `A>B SYN,ACK 300 ack 101 data`. */
function wantedSegment({ segment, dir }: Row, symbols: Run['symbols']): string {
  if (segment === undefined) return 'none'
  const number = (it: number | string): number => {
    if (typeof it === 'number') return it
    const [name = '', more = '0'] = it.split('+')
    return (symbols?.[name] ?? Number.NaN) + Number(more)
  }
  const ack = segment.ack === undefined ? '' : ` ack ${number(segment.ack)}`
  const data = segment.data === true ? ` data ${segment.len ?? 10}` : ''
  return `${dir} ${[...segment.flags].sort()} ${number(segment.seq)}${ack}${data}`
}

function sentSegment(seg: SegmentRecord): string {
  const names = [seg.syn && 'SYN', seg.fin && 'FIN', seg.rst && 'RST', seg.ack !== null && 'ACK'].filter(
    Boolean,
  )
  const ack = seg.ack === null ? '' : ` ack ${seg.ack}`
  const data = seg.len === 0 ? '' : ` data ${seg.len}`
  return `${seg.sender === 'A' ? 'A>B' : 'B>A'} ${names.sort()} ${seg.seq}${ack}${data}`
}

/** Lays a trace beside the lines of a figure. */
function readAlong(trace: Trace, rows: readonly Row[], from: number) {
  const begin = trace.events.findIndex(({ at }) => at >= from)
  const waiting = trace.segments.filter(({ event }) => event >= begin)
  /** Segments on their way: what was sent before the figure, or left in the network by a line. */
  const under = trace.segments.filter(({ event, flights }) => event < begin && flights[0]!.event! >= begin)
  /** The last event of each host that the figure has told of. */
  const last: Record<Host, number> = { A: begin - 1, B: begin - 1 }
  const order: Record<Host, number[]> = { A: [], B: [] }
  const happens = (host: Host, event: number) => {
    last[host] = event
    order[host].push(event)
  }

  const lines = rows.map((row): Line => {
    const sender = row.dir === 'B>A' ? 'B' : 'A'
    const receiver = sender === 'A' ? 'B' : 'A'
    let segment = 'none'
    for (const host of ['A', 'B'] as const) {
      if (row.call?.[host === 'A' ? 'a' : 'b'] === undefined) continue
      happens(
        host,
        eventsOf(trace, 'call').find((call) => call.host === host && call.index > last[host])!.index,
      )
    }
    if (row.segment !== undefined) {
      const isLate = /late|old/.test(row.fate ?? '')
      const list = isLate ? under : waiting
      const place = list.findIndex((seg) => seg.sender === sender)
      const [seg] = place === -1 ? [] : list.splice(place, 1)
      if (seg === undefined) return { segment: 'nothing was sent', a: null, b: null }
      segment = sentSegment(seg)
      if (!isLate) happens(sender, seg.event)
      if (row.fate === 'left in the network') under.push(seg)
      else happens(receiver, seg.flights[0]!.event!)
    }
    if (row.timer !== undefined) {
      happens('A', trace.events.length)
      happens('B', trace.events.length)
    }
    const state = (host: Host, wanted: string | null) =>
      wanted === null ? null : stateOf(trace, host, last[host])
    return { segment, a: state('A', row.a), b: state('B', row.b) }
  })
  return { lines, order, after: waiting.map(({ id }) => id) }
}

describe.each(runs)('Figure $figure', ({ figure, scenario, from, symbols, after }) => {
  const rows: readonly Row[] = figures.figures.find((it) => it.figure === figure)!.rows
  const trace = simulate(scenarioOf(scenario))
  const found = readAlong(trace, rows, from)

  it.each(rows.map((row, place) => ({ ...row, place, part: row.part ?? 1 })))(
    'line $line, part $part',
    ({ place }) => {
      const row = rows[place]!
      expect(found.lines[place]).toEqual({ segment: wantedSegment(row, symbols), a: row.a, b: row.b })
    },
  )

  it.each(['A', 'B'] as const)('has the order of the lines at %s', (host) => {
    expect(found.order[host]).toEqual([...found.order[host]].sort((a, b) => a - b))
  })

  it('sends nothing else', () => {
    expect(found.after).toEqual(after)
  })
})

it('every figure has a run', () => {
  expect(runs.map(({ figure }) => figure)).toEqual(figures.figures.map(({ figure }) => figure))
})
