import { describe, expect, it } from 'vitest'
import { formatDuration } from '../../diagram/duration'
import { languages } from '../../i18n/languages'
import { panels } from '../../i18n/panels/panels'
import { words } from '../../i18n/words/words'
import { scenarios } from '../../scenarios'
import { refused } from '../../scenarios/refused'
import { firstDivergence } from '../../simulation/divergence'
import type { Mechanisms, Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import type { Trace } from '../../simulation/trace'
import { MECHANISMS, worldsOf } from '../../simulation/worlds'
import { partingWords } from './partingWords'

const spoken = await Promise.all(
  languages.map(async ({ id }) => ({ id, t: await panels.load(id), tell: await words.load(id) })),
)
const [english] = spoken

/** What is said of each of two worlds, if they part, and the event that it is said of. */
function partings(scenario: Scenario, mechanism: keyof Mechanisms, { t, tell } = english!) {
  const traces = worldsOf(scenario, mechanism).map(simulate)
  const [without, withIt] = traces as [Trace, Trace]
  const divergence = firstDivergence(without, withIt)
  if (divergence === null) return []
  return traces.map((trace, side) => {
    const event = divergence.events[side] ?? null
    return { event, said: partingWords(t, tell, trace, { at: divergence.at, event }) }
  })
}

describe('where two worlds part', () => {
  it('an event of a later time is told with that time', () => {
    expect(partings(refused, 'closedPort').map(({ said }) => said)).toEqual([
      'At 50\u00a0ms nothing else happens here. Then, at 1\u00a0s: The retransmission timer of A runs out.',
      'At 50\u00a0ms, here: B sends RST,ACK, seq 0 ack 101.',
    ])
  })

  it.each(spoken)('each event is told at its own time, in $id', (language) => {
    const all = scenarios.flatMap((scenario) =>
      MECHANISMS.flatMap((mechanism) => partings(scenario, mechanism, language)),
    )
    expect(all.length).toBeGreaterThan(scenarios.length)
    for (const { event, said } of all) {
      if (event !== null) expect(said).toContain(formatDuration(event.at))
      expect(said).toMatch(/^(?!.*(\{\{|undefined)).+[.。]$/)
    }
  })
})
