import { describe, expect, it } from 'vitest'
import { scenarios } from '../scenarios'
import { halfClose } from '../scenarios/halfClose'
import { openClose } from '../scenarios/openClose'
import { refused } from '../scenarios/refused'
import { simultaneousClose } from '../scenarios/simultaneousClose'
import { firstCloser, withFirstCloser } from './closesFirst'
import type { Host, Scenario } from './scenario'
import { simulate } from './simulate'
import { verdictOf } from './verdict'

const turned = (scenario: Scenario, host: Host): Scenario => ({
  ...scenario,
  calls: withFirstCloser(scenario.calls, host),
})

const waiting = (scenario: Scenario) =>
  simulate(scenario)
    .events.filter((event) => event.kind === 'state' && event.to === 'TIME-WAIT')
    .map(({ host }) => host)

describe('who closes first', () => {
  it.each([
    { scenario: openClose, host: 'A' },
    { scenario: halfClose, host: 'A' },
    { scenario: simultaneousClose, host: null },
    { scenario: refused, host: null },
  ])('in $scenario.id: $host', ({ scenario, host }) => {
    expect(firstCloser(scenario.calls)).toBe(host)
  })

  it('waits in TIME-WAIT', () => {
    expect(waiting(openClose)).toEqual(['A'])
    expect(waiting(turned(openClose, 'B'))).toEqual(['B'])
  })

  it('sends its FIN when the other would have, and has it answered as the other would have', () => {
    const script = turned(openClose, 'B').calls.slice(-2)
    expect(script).toEqual([
      { when: { host: 'B', what: 'connected' }, after: 300, by: 'B', call: 'CLOSE' },
      { when: { host: 'A', what: 'end-of-stream' }, after: 100, by: 'A', call: 'CLOSE' },
    ])
  })

  it('leaves the other half open for the other host', () => {
    const trace = simulate(turned(halfClose, 'B'))
    expect(trace.segments.filter(({ sender, len }) => sender === 'A' && len === 10)).toHaveLength(2)
    expect(verdictOf(trace).finding).toBe('clean-close')
  })

  it.each(scenarios)('is turned round and back again in $id', (scenario) => {
    const other = firstCloser(scenario.calls) === 'A' ? 'B' : 'A'
    const back = firstCloser(scenario.calls) ?? 'A'
    expect(turned(turned(scenario, other), back)).toEqual(scenario)
  })
})
