import { describe, expect, it } from 'vitest'
import { step } from '../engine/engine'
import {
  arrives,
  established,
  heard,
  listening,
  momentOf,
  OPEN_ACTIVE,
  open,
  timeout,
} from '../engine/fixtures'
import { type RuleId, rules } from '../engine/rules'
import { type Event, ruleOf } from '../engine/step'
import type { Tcb } from '../engine/tcb'
import { scenarios } from '../scenarios'
import { CLOSING, OPENING, type Parts, scenarioOf } from './fixtures'
import type { Call, Replica } from './scenario'
import { simulate } from './simulate'
import type { Trace } from './trace'

const A = (at: number, call: Call['call'], more: Partial<Call> = {}): Call => ({ at, by: 'A', call, ...more })
const B = (at: number, call: Call['call'], more: Partial<Call> = {}): Call => ({ at, by: 'B', call, ...more })
const [LISTEN] = OPENING

const LINUX: Replica = {
  departures: { synAckAgain: true, finWait2: 60_000 },
  minRto: 200,
  maxRto: 120_000,
  oddAcks: { count: 1, per: 500 },
  finAckDelay: [4, 44],
  reopenTimeWait: 65_537,
  reconnectInTimeWait: false,
  mss: 1460,
  rcvBuf: 64_240,
}

/** Runs that come to what no shipped scenario comes to: each names the rules for which it is here. */
const runs: readonly (Parts & { readonly for: readonly RuleId[] })[] = [
  {
    for: ['host/call', 'send/unspecified', 'close/unopened'],
    calls: [A(0, 'SEND', { octets: 5 }), B(0, 'OPEN-PASSIVE'), B(10, 'SEND', { octets: 5 }), B(20, 'CLOSE')],
  },
  {
    for: ['send/none', 'receive/none', 'close/none', 'abort/none', 'status/none'],
    calls: [
      A(0, 'OPEN-ACTIVE'),
      A(200, 'SEND', { octets: 5 }),
      A(200, 'RECEIVE'),
      A(200, 'CLOSE'),
      A(200, 'ABORT'),
      A(200, 'STATUS'),
    ],
  },
  {
    for: ['open/listening', 'status/state', 'abort/silent', 'listen/rst'],
    calls: [LISTEN, A(0, 'OPEN-PASSIVE', { to: 80 }), A(10, 'OPEN-ACTIVE'), A(20, 'STATUS'), A(30, 'ABORT')],
    fates: [{ segment: 'A0.rst-syn', fate: 'duplicate', by: 10 }],
  },
  {
    // B is in CLOSING when A acknowledges its text, but not yet its FIN.
    for: ['ack/closing'],
    calls: [LISTEN, A(0, 'OPEN-ACTIVE'), B(290, 'SEND', { octets: 5 }), A(300, 'CLOSE'), B(300, 'CLOSE')],
  },
  {
    for: ['send/listening'],
    calls: [LISTEN, A(0, 'OPEN-PASSIVE', { to: 80 }), A(10, 'SEND', { octets: 5 })],
  },
  {
    for: ['send/queued', 'receive/queued', 'close/queued', 'send/closing', 'close/again'],
    calls: [
      ...OPENING,
      A(10, 'RECEIVE'),
      B(60, 'SEND', { octets: 5 }),
      B(70, 'CLOSE'),
      B(80, 'SEND', { octets: 5 }),
      B(90, 'CLOSE'),
    ],
  },
  {
    // More than the window of a program that does not read.
    for: ['sequence/shut', 'timeout/probe', 'receive/text', 'receive/window', 'receive/closing'],
    calls: [
      { ...LISTEN, unread: true },
      A(0, 'OPEN-ACTIVE'),
      A(200, 'SEND', { octets: 70_000 }),
      B(5000, 'RECEIVE'),
      A(9000, 'CLOSE'),
      B(15_000, 'RECEIVE'),
      B(20_000, 'RECEIVE'),
    ],
  },
  {
    for: ['close/unread', 'text/deaf'],
    calls: [
      { ...LISTEN, unread: true },
      A(0, 'OPEN-ACTIVE'),
      A(200, 'SEND', { octets: 5 }),
      B(300, 'CLOSE', { deaf: true }),
      A(500, 'OPEN-ACTIVE'),
      B(700, 'CLOSE', { deaf: true }),
      A(800, 'SEND', { octets: 5 }),
    ],
  },
  { for: ['host/crash', 'closed/rst', 'abort/reset'], calls: [...OPENING, B(200, 'CRASH'), A(300, 'ABORT')] },
  {
    // Figure 9.
    for: ['syn/challenge', 'syn-sent/bad-ack', 'rst/reset'],
    calls: [...OPENING, A(200, 'CRASH'), A(300, 'OPEN-ACTIVE')],
  },
  {
    for: ['closed/silent', 'timeout/gave-up'],
    mechanisms: { closedPort: 'silent' },
    calls: [A(0, 'OPEN-ACTIVE')],
  },
  {
    for: ['listen/syn-two-way', 'syn-sent/syn-ack-two-way', 'sequence/syn-again-two-way'],
    mechanisms: { handshake: 'two-way' },
    calls: OPENING,
    fates: [{ segment: 'A.syn', fate: 'duplicate', by: 10 }],
  },
  {
    // A reset for B's old FIN, which finds nobody.
    for: ['fin/no-wait', 'rst/closing'],
    mechanisms: { timeWait: 0 },
    calls: [...OPENING, ...CLOSING],
    fates: [{ segment: 'A.ack-fin', fate: 'drop' }],
  },
  {
    for: ['host/reuse'],
    mechanisms: { reuseAddress: true },
    calls: [...OPENING, A(300, 'CLOSE'), B(400, 'CLOSE'), A(1000, 'OPEN-ACTIVE')],
  },
  {
    for: ['sequence/held', 'network/expired', 'ack/old'],
    calls: [...OPENING, A(200, 'SEND', { octets: 1000 })],
    fates: [
      { segment: 'A.1-536', fate: 'delay', by: 100_000 },
      { segment: 'A.ack-syn', fate: 'duplicate', by: 10 },
    ],
  },
  {
    // Both have opened; B thinks better of it before it has heard A's answer.
    for: ['rst/refused'],
    calls: [A(0, 'OPEN-ACTIVE'), B(0, 'OPEN-ACTIVE'), B(60, 'ABORT')],
    fates: [{ segment: 'B.syn#2', fate: 'drop' }],
  },
  {
    // A gives up its opening and begins another, whose SYN meets the half-made connection.
    for: ['syn/listen'],
    calls: [...OPENING, A(10, 'ABORT'), A(20, 'OPEN-ACTIVE')],
  },
  {
    // The reset overtakes the text.
    for: ['rst/challenge'],
    calls: [...OPENING, A(200, 'SEND', { octets: 20 }), A(210, 'ABORT')],
    fates: [{ segment: 'A.1-20', fate: 'delay', by: 400 }],
  },
  {
    // A reset of the first opening, with its number, meets the second.
    for: ['syn-sent/bad-ack-rst'],
    hosts: { A: { iss: [90, 100] }, B: { iss: [300] } },
    calls: [A(0, 'OPEN-ACTIVE'), A(10, 'ABORT'), A(20, 'OPEN-ACTIVE')],
    fates: [{ segment: 'A2.syn', fate: 'drop' }],
  },
  {
    // The reset that ended the first connection comes again, without an ACK.
    for: ['syn-sent/rst-no-ack'],
    calls: [...OPENING, B(200, 'ABORT'), A(300, 'OPEN-ACTIVE')],
    fates: [
      { segment: 'B.rst', fate: 'duplicate', by: 200 },
      { segment: 'A2.syn', fate: 'delay', by: 200 },
    ],
  },
  ...(
    [
      // Old text meets the next incarnation: B has chosen its numbers anew, A has the old ones.
      { for: ['ack/opens-not'], iss: [300, 700], opensAt: 1000, meetsAt: 1070 },
      { for: ['ack/blind'], iss: [300, 5_000_000], opensAt: 1000, meetsAt: 2000 },
      { for: ['ack/unsent'], iss: [5_000_000, 300], opensAt: 1000, meetsAt: 2000 },
    ] as const
  ).map(({ for: id, iss, opensAt, meetsAt }) => ({
    for: id,
    hosts: { A: { iss: [100] }, B: { iss } },
    calls: [...OPENING, A(200, 'SEND', { octets: 5 }), B(210, 'ABORT'), A(opensAt, 'OPEN-ACTIVE')],
    fates: [{ segment: 'A.1-5', fate: 'delay', by: meetsAt - 250 } as const],
  })),
  {
    // Old text lies behind the FIN of the next incarnation.
    for: ['text/after-fin'],
    hosts: { A: { iss: [100, 90] }, B: { iss: [300, 301] } },
    calls: [
      ...OPENING,
      A(200, 'SEND', { octets: 20 }),
      B(210, 'ABORT'),
      A(300, 'OPEN-ACTIVE'),
      A(600, 'CLOSE'),
    ],
    fates: [{ segment: 'A.1-20', fate: 'delay', by: 600 }],
  },
  {
    // An old FIN has the number that follows the new one.
    for: ['fin/again'],
    hosts: { A: { iss: [100, 99] }, B: { iss: [300, 301] } },
    calls: [...OPENING, A(200, 'CLOSE'), B(210, 'ABORT'), A(300, 'OPEN-ACTIVE'), A(600, 'CLOSE')],
    fates: [{ segment: 'A.fin', fate: 'delay', by: 600 }],
  },
  {
    // Two ends that disagree about their numbers.
    for: ['sequence/limited'],
    hosts: { A: { iss: [100] }, B: { iss: [0xffff_fffe, 3, 0xffff_fff0] } },
    mechanisms: { handshake: 'two-way', closedPort: 'silent' },
    timing: { rto: 200, maxRetransmissions: { syn: 3, synAck: 3, text: 4 } },
    calls: [...OPENING, A(150, 'ABORT'), B(250, 'OPEN-ACTIVE'), A(450, 'OPEN-ACTIVE'), B(500, 'CLOSE')],
  },
  {
    for: ['sequence/syn-again'],
    replica: { A: LINUX, B: LINUX },
    calls: OPENING,
    fates: [{ segment: 'A.syn', fate: 'duplicate', by: 10 }],
  },
  {
    for: ['syn/reopen'],
    replica: { A: LINUX, B: LINUX },
    calls: [...OPENING, B(300, 'CLOSE'), A(400, 'CLOSE'), A(5000, 'OPEN-ACTIVE')],
  },
  {
    for: ['timeout/fin-wait-2'],
    replica: { A: LINUX, B: LINUX },
    calls: [...OPENING, A(300, 'CLOSE', { deaf: true })],
  },
]

/** What the hosts and TCP itself never let happen in a run; the engine obeys it all the same. */
const ELSEWHERE: readonly { rule: RuleId; because: string; tcb: Tcb; event: Event }[] = [
  {
    rule: 'open/unspecified',
    because: 'an OPEN of a scenario names both ports',
    tcb: listening(),
    event: open(true, false),
  },
  {
    rule: 'open/exists',
    because: 'the host finds the pair of sockets in use before TCP is asked',
    tcb: established(),
    event: OPEN_ACTIVE,
  },
  {
    rule: 'listen/other',
    because: 'TCP sends only SYN and RST without an ACK',
    tcb: listening(),
    event: arrives(heard({ iss: 100, irs: 300 }, 'none 0')),
  },
  {
    rule: 'ack/off',
    because: 'TCP sends only SYN and RST without an ACK',
    tcb: established(),
    event: arrives(heard({ iss: 100, irs: 300 }, 'none 1')),
  },
  {
    rule: 'timeout/user',
    because: 'no scenario sets a user timeout',
    tcb: established(),
    event: timeout('user'),
  },
]

/** Every rule by which something happened in a run. */
function rulesOf(trace: Trace): ReadonlySet<RuleId> {
  const visited = new Set<RuleId>()
  for (const event of trace.events) {
    visited.add(event.rule)
    if (event.kind === 'arrived') for (const rule of event.rules) visited.add(rule)
  }
  return visited
}

describe('the rules', () => {
  it.each(runs)('$for: a run comes to them', (run) => {
    const visited = rulesOf(simulate(scenarioOf(run)))
    expect(run.for.filter((rule) => !visited.has(rule))).toEqual([])
  })

  it.each(ELSEWHERE)('$rule: no run comes to it, for $because', ({ rule, tcb, event }) => {
    expect(ruleOf(step(tcb, event, momentOf({ iss: 100 })))).toBe(rule)
  })

  it('are all visited', () => {
    const traces = [...scenarios, ...runs.map((run) => scenarioOf(run))].map(simulate)
    const visited = new Set<string>(ELSEWHERE.map(({ rule }) => rule))
    for (const trace of traces) for (const rule of rulesOf(trace)) visited.add(rule)
    const never = Object.keys(rules).filter((rule) => !visited.has(rule))
    expect(never).toEqual([])
  })
})
