import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRun } from '../../../tools/testing/arbitraryRun'
import { words } from '../../i18n/words/words'
import { lastAckLost } from '../../scenarios/lastAckLost'
import { openClose } from '../../scenarios/openClose'
import { staleSyn } from '../../scenarios/staleSyn'
import { frameAt } from '../../simulation/frame'
import { otherHost, type Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import type { Trace, TraceEvent } from '../../simulation/trace'
import { type Passage, storyAt } from './story'

const languages = [
  {
    id: 'en',
    t: await words.load('en'),
    claims: {
      nothing: /no segment between/,
      stray: /still on its way/,
      answered: /(A|B) has the acknowledgment/,
      unanswered: /has not had the acknowledgment/,
      short: /has waited only/,
    },
  },
  {
    id: 'zh-CN',
    t: await words.load('zh-CN'),
    claims: {
      nothing: /没有报文段还在途中/,
      stray: /发出的 \S+ 也?还在途中/,
      answered: /的 FIN 已得到确认|的 FIN 也已得到确认/,
      unanswered: /还没有收到对自己 FIN 的确认/,
      short: /不到 2\u00a0MSL/,
    },
  },
] as const

type Over = Extract<TraceEvent, { kind: 'timer' }>

/** Every TIME-WAIT of a run whose time is up, and how it is told. */
function endings(trace: Trace, t: (typeof languages)[number]['t']) {
  return trace.events
    .filter(
      (event): event is Over =>
        event.kind === 'timer' && event.action === 'expired' && event.rule === 'timeout/time-wait',
    )
    .map((event) => ({
      event,
      told: storyAt(t, trace, event.at)?.passages.find(({ key }) => key === event.index) as Passage,
    }))
}

const isUnderWay = (trace: Trace, { at, connection }: Over): boolean => {
  const own = trace.connections[connection ?? -1]
  const sockets = new Set([own?.localPort, own?.remotePort])
  return trace.segments.some(
    ({ sentAt, flights, sourcePort, destinationPort }) =>
      sentAt <= at &&
      flights.some((flight) => flight.at > at) &&
      sockets.has(sourcePort) &&
      sockets.has(destinationPort),
  )
}

const isPeerWaiting = (trace: Trace, { at, host, connection }: Over): boolean =>
  frameAt(trace, at).hosts[otherHost(host)].connections.some(
    ({ connection: other, state }) =>
      trace.connections[other]?.remotePort === trace.connections[connection ?? -1]?.localPort &&
      (state === 'LAST-ACK' || state === 'CLOSING'),
  )

const lateRun = fc
  .record({ run: arbitraryRun, by: fc.constantFrom(60, 300, 900), wait: fc.constantFrom(0.1, 1, 2) })
  .map(
    ({ run, by, wait }): Scenario => ({
      ...run,
      mechanisms: { ...run.mechanisms, timeWait: wait },
      timing: { ...run.timing, msl: 500 },
      fates: [
        ...run.fates,
        { segment: 'A.ack-fin', fate: 'delay', by },
        { segment: 'B.ack-fin', fate: 'delay', by },
      ],
    }),
  )

describe.each(languages)('the end of TIME-WAIT in $id', ({ t, claims }) => {
  it('claims nothing that the run does not bear out', () => {
    const seen = { nothing: 0, stray: 0, answered: 0, unanswered: 0, short: 0 }
    fc.assert(
      fc.property(lateRun, (scenario) => {
        const trace = simulate(scenario)
        for (const { event, told } of endings(trace, t)) {
          const why = told.why ?? ''
          const claim = (name: keyof typeof claims) => {
            const isClaimed = claims[name].test(why)
            if (isClaimed) seen[name] += 1
            return isClaimed
          }
          const underWay = isUnderWay(trace, event)
          if (claim('nothing')) expect(underWay).toBe(false)
          expect(claim('stray')).toBe(underWay)
          if (claim('answered')) expect(isPeerWaiting(trace, event)).toBe(false)
          else expect(claim('unanswered')).toBe(true)
          expect(claim('short')).toBe(scenario.mechanisms.timeWait < 2)
          expect(told.title).toContain(`${scenario.mechanisms.timeWait}\u00a0MSL`)
        }
      }),
      { numRuns: 400 },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
  })

  it.each([
    { run: staleSyn, wait: '0.5\u00a0MSL', says: ['short', 'stray', 'answered'] },
    {
      run: { ...lastAckLost, timing: { ...lastAckLost.timing, msl: 800 } },
      fate: { segment: 'A.ack-fin#2', fate: 'drop' },
      wait: '2\u00a0MSL',
      says: ['unanswered'],
    },
    { run: openClose, wait: '2\u00a0MSL', says: ['nothing', 'answered'] },
  ] as const)('tells $run.id as it is', ({ run, wait, says, ...it }) => {
    const trace = simulate('fate' in it ? { ...run, fates: [...run.fates, it.fate] } : run)
    const [ending] = endings(trace, t)
    expect(ending?.told.title).toContain(wait)
    const said = Object.entries(claims).flatMap(([name, claim]) =>
      claim.test(ending?.told.why ?? '') ? [name] : [],
    )
    expect(said.sort()).toEqual([...says].sort())
  })
})
