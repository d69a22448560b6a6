import type { Scenario } from '../../src/simulation/scenario'
import { simulate } from '../../src/simulation/simulate'
import { measure } from './measure'
import type { Bench } from './report'
import { CONNECTION } from './scenarios'

/** RFC 9293, 3.7.1: the default of the text in a segment, in octets. */
const MSS = 536

/** One SEND of this many full segments, between an opening and a close. */
export const transferOf = (segments: number): Scenario => ({
  ...CONNECTION,
  id: `transfer-of-${segments}`,
  calls: CONNECTION.calls.map((call) => (call.call === 'SEND' ? { ...call, octets: segments * MSS } : call)),
})

/** Whether the cost of a transfer grows with its length, or faster. */
export const benchTransfer: Bench = () => ({
  title: 'simulate(one SEND of n segments)',
  columns: { 'ms each': 3, 'µs per segment': 2, 'at best': 2, events: 0 },
  rows: [10, 100, 1000, 10_000].map((segments) => {
    const scenario = transferOf(segments)
    const { msPerTurn, fastest } = measure(() => simulate(scenario))
    return {
      name: `${segments.toLocaleString('en')} segments`,
      cells: {
        'ms each': msPerTurn,
        'µs per segment': (msPerTurn * 1000) / segments,
        'at best': (fastest * 1000) / segments,
        events: simulate(scenario).events.length,
      },
    }
  }),
})
