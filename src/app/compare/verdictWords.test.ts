import { describe, expect, it } from 'vitest'
import { languages } from '../../i18n/languages'
import { panels } from '../../i18n/panels/panels'
import { lastAckLost } from '../../scenarios/lastAckLost'
import { oldText } from '../../scenarios/oldText'
import { openClose } from '../../scenarios/openClose'
import { refused } from '../../scenarios/refused'
import { staleSyn } from '../../scenarios/staleSyn'
import type { Mechanisms, Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { type Verdict, verdictOf } from '../../simulation/verdict'
import { verdictWords } from './verdictWords'

const without = (scenario: Scenario, mechanisms: Partial<Mechanisms>): Scenario => ({
  ...scenario,
  mechanisms: { ...scenario.mechanisms, ...mechanisms },
})

const runs: readonly { readonly finding: Verdict['finding']; readonly scenario: Scenario }[] = [
  { finding: 'foreign-octets', scenario: without(oldText, { timeWait: 0 }) },
  { finding: 'ghost', scenario: without(staleSyn, { handshake: 'two-way', closedPort: 'silent' }) },
  { finding: 'brief-ghost', scenario: without(staleSyn, { handshake: 'two-way' }) },
  { finding: 'reset', scenario: without(lastAckLost, { timeWait: 0 }) },
  { finding: 'gave-up', scenario: without(lastAckLost, { timeWait: 0, closedPort: 'silent' }) },
  { finding: 'not-fooled', scenario: staleSyn },
  { finding: 'not-fooled', scenario: without(staleSyn, { closedPort: 'silent' }) },
  { finding: 'old-text-refused', scenario: oldText },
  { finding: 'clean-close', scenario: openClose },
  { finding: 'open', scenario: { ...openClose, calls: openClose.calls.slice(0, 2) } },
  { finding: 'no-connection', scenario: refused },
]

const spoken = await Promise.all(languages.map(async ({ id }) => ({ id, t: await panels.load(id) })))

describe.each(spoken)('a verdict in $id', ({ t }) => {
  it.each(runs)('$finding is a title and sentences that name the bound', ({ finding, scenario }) => {
    const trace = simulate(scenario)
    const verdict = verdictOf(trace)
    expect(verdict.finding).toBe(finding)
    const { title, more, bound } = verdictWords(t, trace, verdict)
    expect(title).not.toMatch(/[.。]$|\{\{|undefined/)
    for (const sentence of [more, bound]) {
      expect(sentence).toMatch(/[.。]$/)
      expect(sentence).not.toMatch(/\{\{|undefined/)
    }
  })
})
