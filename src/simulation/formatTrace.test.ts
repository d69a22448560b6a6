import { expect, it } from 'vitest'
import { CLOSING, OPENING, type Parts, SAYING, scenarioOf } from './fixtures'
import { formatTrace } from './formatTrace'
import type { Fate } from './scenario'
import { simulate } from './simulate'

const linesOf = (parts: Parts): string[] =>
  formatTrace(simulate(scenarioOf(parts)))
    .trimEnd()
    .split('\n')
const calls = [...OPENING, SAYING, ...CLOSING]
const withFate = (fate: Fate) => linesOf({ calls, fates: [fate] })

it.each([
  {
    what: 'a call',
    line: '   0.000  A     OPEN-ACTIVE  CLOSED → SYN-SENT                  open/active  3.10.1',
  },
  { what: 'a segment', line: '   0.050  B→A   SYN,ACK seq 300 ack 101             (B.syn)' },
  { what: 'text', line: '   0.200  A→B   ACK seq 101 ack 301 len 5           (A.1-5)' },
  {
    what: 'an arrival',
    line: '   0.250  B     ACK arrives (A.1-5)                             text/taken  3.10.7.4 seventh',
  },
  { what: 'a timer', line: '   0.200  A     RTO set, until 1.200' },
  { what: 'the end of a timer', line: '   0.100  A     RTO cancelled' },
  { what: 'what a program reads', line: '   0.250  B     program: delivered: 5 octets of A1' },
  { what: 'the end', line: '  60.500  nothing more can happen' },
])('$what has its line', ({ line }) => {
  expect(linesOf({ calls })).toContain(line)
})

it.each<{ fate: Fate; line: string }>([
  { fate: { segment: 'A.1-5', fate: 'drop' }, line: '(A.1-5)  ✗ dropped' },
  { fate: { segment: 'A.1-5', fate: 'delay', by: 30 }, line: '(A.1-5)  … late: arrived 0.280' },
  { fate: { segment: 'A.1-5', fate: 'delay', by: 90_000 }, line: '(A.1-5)  … late: expired 30.200' },
  {
    fate: { segment: 'A.1-5', fate: 'duplicate', by: 30 },
    line: '(A.1-5)  ×2 twice: arrived 0.250, arrived 0.280',
  },
])('the fate $fate stands behind its segment', ({ fate, line }) => {
  expect(withFate(fate).filter((it) => it.endsWith(line))).toHaveLength(1)
})

it('a segment that is sent again says so', () => {
  const lines = withFate({ segment: 'A.1-5', fate: 'drop' })
  expect(lines).toContain('   1.200  A→B   ACK seq 101 ack 301 len 5           again  (A.1-5#2)')
  expect(lines).toContain('   0.250  net   ACK (A.1-5) lost                                network/lost  1')
})

it('a fate that waits is named before the end', () => {
  expect(withFate({ segment: 'A.fin#2', fate: 'drop' }).at(-2)).toBe(
    'waiting: A.fin#2 (no such segment in this run)',
  )
})

it.each([
  { until: 100, end: '   0.100  stopped: the time to look at is over' },
  { until: 0, end: '   0.000  stopped: the time to look at is over' },
])('a run that is stopped at $until says so', ({ until, end }) => {
  expect(linesOf({ calls, until }).at(-1)).toBe(end)
})

it('a later connection has its number, an error its words, a crash its line', () => {
  const lines = linesOf({
    calls: [
      ...OPENING,
      { at: 200, by: 'A', call: 'OPEN-ACTIVE', port: 7 },
      { at: 400, by: 'B', call: 'CRASH' },
      { at: 500, by: 'B', call: 'SEND', octets: 5 },
    ],
  })
  expect(lines.filter((line) => line.includes('A2    OPEN-ACTIVE'))).toHaveLength(1)
  expect(lines.filter((line) => /B {5}CRASH +host\/crash/.test(line))).toHaveLength(1)
  expect(lines.filter((line) => line.includes('SEND 5 → error: connection does not exist'))).toHaveLength(1)
  expect(lines.filter((line) => line.includes('ESTABLISHED → CLOSED'))).toHaveLength(2)
})

it('a run in which nothing happens has one line', () => {
  expect(linesOf({})).toEqual(['   0.000  nothing more can happen'])
})
