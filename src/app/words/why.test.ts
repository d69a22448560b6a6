import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryRun } from '../../../tools/testing/arbitraryRun'
import { type RuleId, rules } from '../../engine/rules'
import { languages } from '../../i18n/languages'
import { whyEn } from '../../i18n/words/whyEn'
import { words } from '../../i18n/words/words'
import { scenarios } from '../../scenarios'
import { lastAckLost } from '../../scenarios/lastAckLost'
import { openClose } from '../../scenarios/openClose'
import { refused } from '../../scenarios/refused'
import { thirdAckLost } from '../../scenarios/thirdAckLost'
import { thirdAckLostData } from '../../scenarios/thirdAckLostData'
import { threeSegmentClose } from '../../scenarios/threeSegmentClose'
import { momentsOf } from '../../simulation/frame'
import type { Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { MECHANISMS, worldsOf } from '../../simulation/worlds'
import { storyAt } from './story'

const spoken = await Promise.all(languages.map(async ({ id }) => ({ id, t: await words.load(id) })))
const inEnglish = spoken[0]!.t
const inChinese = spoken[1]!.t

/** Every passage of every moment. */
const passages = (scenario: Scenario, t = inEnglish) => {
  const trace = simulate(scenario)
  return momentsOf(trace).flatMap((moment) => storyAt(t, trace, moment)?.passages ?? [])
}

const told = (scenario: Scenario, rule: RuleId, t = inEnglish) =>
  passages(scenario, t).find((passage) => passage.rule === rule)?.why

describe('why', () => {
  it.each(Object.keys(rules))('there is a reason for %s', (rule) => {
    expect(Object.keys(whyEn)).toContain(`why.${rule}`)
  })

  it.each(spoken)('is whole sentences with all their numbers, in $id: whatever happens', ({ t }) => {
    let missing = 0
    let all = 0
    fc.assert(
      fc.property(arbitraryRun, (scenario) => {
        for (const { why, title } of passages(scenario, t)) {
          expect(`${title} ${why ?? ''}`).not.toMatch(/\{\{|undefined|null|NaN/)
          expect(why ?? '.').toMatch(/[.。]$/)
          all += 1
          missing += why === null ? 1 : 0
        }
      }),
      { numRuns: 150 },
    )
    expect(missing).toBeLessThan(all / 100)
  })

  it.each(scenarios)('is told in both languages in every world of $id', (scenario) => {
    for (const world of MECHANISMS.flatMap((mechanism) => worldsOf(scenario, mechanism))) {
      for (const { t } of spoken) {
        for (const { why } of passages(world, t))
          expect(why).toMatch(/^(?!.*(\{\{|undefined|null|NaN)).+[.。]$/)
      }
    }
  })

  it('says how long a timer ran, where the timer that follows it is stopped at once', () => {
    const near: Scenario = { ...lastAckLost, timing: { ...lastAckLost.timing, delay: 0 } }
    expect(told(near, 'timeout/retransmission')).toMatch(/^For 1\u00a0s no acknowledgment has come\./)
  })

  it('says of a segment what it does besides: data that open, and an ACK that closes', () => {
    expect(told(thirdAckLostData, 'text/taken')).toMatch(
      /^Ack 301 acknowledges the SYN of B, .* B is ESTABLISHED\. The text, up to octet 105,/,
    )
    expect(told(openClose, 'text/taken')).toMatch(/^The text of this segment, up to octet 105,/)
    expect(told(threeSegmentClose, 'fin/close-wait')).toContain(
      'FIN,ACK, carries both the acknowledgment, ack 107,',
    )
    expect(told(openClose, 'fin/close-wait')).toContain('B may still send')
  })

  it('promises no repetition: after the last one the host gives up', () => {
    const { mechanisms } = refused
    const silent: Scenario = { ...refused, mechanisms: { ...mechanisms, closedPort: 'silent' } }
    const waits = passages(silent).filter(({ rule }) => rule.startsWith('timeout/'))
    expect(waits.map(({ why }) => /[^.]+\.$/.exec(why ?? '')?.[0].trim())).toEqual([
      ...[2, 4, 8, 16, 32, 64, 128].map((s) => `This time it waits ${s}\u00a0s for an answer.`),
      'In SYN-SENT it gives up: the TCB is deleted, and the program is told.',
    ])
  })

  it('names the numbers of the trace', () => {
    expect(told(openClose, 'listen/syn')).toBe(
      'B now knows two things: A wants to talk, and counts its octets from 100. It answers with a number of its own, ' +
        'seq 300, and with ack 101: the SYN took up one number, so 101 is expected next. Whether this answer arrives ' +
        'it cannot know, so it waits in SYN-RECEIVED.',
    )
    expect(told(openClose, 'listen/syn', inChinese)).toContain('用 ack 101 确认')
    expect(told(openClose, 'fin/time-wait')).toContain('ack 302, and stays for 60\u00a0s in TIME-WAIT')
    expect(told(thirdAckLost, 'timeout/retransmission')).toContain('SYN,ACK with the same seq 300')
    expect(told(lastAckLost, 'sequence/fin-again')).toContain('starts its wait of 60\u00a0s afresh')
  })

  it('says of every FIN in TIME-WAIT that the wait starts afresh, as the trace has it', () => {
    // B's FIN of the first connection has the number that follows the one of the second.
    const calls = [
      { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
      { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
      { when: { host: 'B', what: 'connected' }, nth: 1, by: 'B', call: 'SEND', octets: 1 },
      { at: 300, by: 'A', call: 'CLOSE' },
      { when: { host: 'B', what: 'end-of-stream' }, after: 100, by: 'B', call: 'CLOSE' },
      { at: 1000, by: 'A', call: 'OPEN-ACTIVE' },
      { at: 1300, by: 'A', call: 'CLOSE' },
    ] as const
    const run: Scenario = {
      ...openClose,
      hosts: { A: { iss: [100] }, B: { iss: [300] } },
      mechanisms: { ...openClose.mechanisms, reuseAddress: true },
      calls,
      fates: [{ segment: 'B.fin', fate: 'duplicate', by: 1200 }],
    }
    const again = passages(run).find(({ rule }) => rule === 'fin/again')
    expect(again?.why).toContain('ack 303, and starts its wait of 60\u00a0s afresh')
    expect(again?.sentences).toContain('A starts its TIME-WAIT timer afresh: 60\u00a0s.')
    expect(told(run, 'fin/again', inChinese)).toContain('60\u00a0s 的等待重新计时')
  })

  it('tells a loss that will be noticed from one that will not', () => {
    expect(told({ ...openClose, fates: [{ segment: 'A.syn', fate: 'drop' }] }, 'network/lost')).toContain(
      'its retransmission timer runs out at 1\u00a0s',
    )
    expect(told(thirdAckLost, 'network/lost')).toContain('A does not notice')
  })
})
