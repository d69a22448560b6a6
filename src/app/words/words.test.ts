import { describe, expect, it } from 'vitest'
import { rules } from '../../engine/rules'
import { languages } from '../../i18n/languages'
import { panels } from '../../i18n/panels/panels'
import { words } from '../../i18n/words/words'
import { scenarios } from '../../scenarios'
import { openClose } from '../../scenarios/openClose'
import { thirdAckLost } from '../../scenarios/thirdAckLost'
import { PROBLEM_KINDS } from '../../share/problem'
import { momentsOf } from '../../simulation/frame'
import { simulate } from '../../simulation/simulate'
import { eventSentence } from './eventSentence'
import { problemSentence } from './problemSentence'
import { rulesZhCN } from './rulesZhCN'
import { sectionName } from './sectionName'
import { storyAt } from './story'

const inEnglish = await words.load('en')
const all = await Promise.all(
  languages.map(async ({ id }) => ({ id, t: await words.load(id), say: await panels.load(id) })),
)

describe.each(all)('in $id', ({ t, say }) => {
  it.each(scenarios)('every event of $id is a whole sentence', (scenario) => {
    const trace = simulate(scenario)
    for (const event of trace.events) {
      const sentence = eventSentence(t, trace, event)
      expect(sentence).toMatch(/[.。]$/)
      expect(sentence).not.toMatch(/\{\{|event\./)
    }
  })

  it.each(scenarios)('every moment of $id has a story with a title', (scenario) => {
    const trace = simulate(scenario)
    for (const moment of momentsOf(trace)) {
      const story = storyAt(t, trace, moment)
      expect(story?.at).toBe(moment)
      for (const { title } of story?.passages ?? []) expect(title).not.toMatch(/\{\{|headline\.|^$/)
    }
  })

  it.each(PROBLEM_KINDS)('the problem “%s” is a sentence', (problem) => {
    const sentence = problemSentence(say, { part: 'drop.A.sny', problem, expected: 'moment' })
    expect(sentence).toMatch(/drop\.A\.sny.*[.。]$/)
    expect(sentence).not.toMatch(/\{\{|problem\.|expected\./)
  })

  it('the help calls the list of events by its name', () => {
    expect(say('help.network')).toContain(t('list.title'))
  })
})

describe('a story', () => {
  it('tells each arrival by itself where the way takes no time', () => {
    const trace = simulate({ ...openClose, timing: { ...openClose.timing, delay: 0 } })
    expect(storyAt(inEnglish, trace, 400)?.passages.map(({ title }) => title)).toEqual([
      'B calls CLOSE and goes to LAST-ACK',
      'FIN,ACK from B reaches A: A goes to TIME-WAIT',
      'ACK from A reaches B: B goes to CLOSED',
    ])
    for (const moment of momentsOf(trace)) {
      const told = storyAt(inEnglish, trace, moment)?.passages.reduce((sum, { events }) => sum + events, 0)
      expect(told).toBe(trace.events.filter(({ at }) => at === moment).length)
    }
  })

  it('is told at times so large that a float has few decimals left', () => {
    const day = 86_400_000
    const trace = simulate({ ...openClose, timing: { ...openClose.timing, msl: day } })
    const story = storyAt(inEnglish, trace, trace.end)
    expect(story?.at).toBeGreaterThan(2 * day)
    expect(story?.passages.map(({ title }) => title)).toEqual([
      'The wait of 2\u00a0MSL is over: A forgets the connection',
    ])
  })

  it('tells every event of its moment once', () => {
    const trace = simulate(openClose)
    for (const moment of momentsOf(trace)) {
      const events = trace.events.filter(({ at }) => at === moment)
      const told = storyAt(inEnglish, trace, moment)?.passages.reduce((sum, { events: own }) => sum + own, 0)
      expect(told).toBe(events.length)
    }
  })

  it('says why a segment is sent again', () => {
    const [first] = storyAt(inEnglish, simulate(thirdAckLost), 1085)?.passages ?? []
    expect(first?.title).toBe('No acknowledgment of SYN,ACK for 1\u00a0s: B sends it again')
    expect(first?.sentences).toContain('B sends SYN,ACK, seq 300 ack 101, again.')
    expect(first?.rule).toBe('timeout/retransmission')
  })

  it('is not told before anything has happened', () => {
    expect(storyAt(inEnglish, simulate(openClose), -1)).toBeNull()
  })
})

describe('a section', () => {
  it.each([
    ['3.10.1', 'RFC 9293, section 3.10.1'],
    ['3.10.7.4 fifth', 'RFC 9293, section 3.10.7.4, step 5'],
    ['3.10.7.4 second, RFC 5961', 'RFC 9293, section 3.10.7.4, step 2, RFC 5961'],
    ['3.10.8; RFC 6298 5.4–5.6', 'RFC 9293, section 3.10.8; RFC 6298 5.4–5.6'],
    ['3.10.7.2 changed', 'RFC 9293, section 3.10.7.2, changed by a switch of the lab'],
    ['Linux', 'Linux'],
  ])('%s → %s', (place, name) => {
    expect(sectionName(inEnglish, place)).toBe(name)
  })

  it.each(Object.values(rules))(
    '$section has full-width signs between its parts in Chinese',
    ({ section }) => {
      const inChinese = all.find(({ id }) => id === 'zh-CN')!.t
      expect(sectionName(inChinese, section)).not.toMatch(/[,;]/)
    },
  )
})

describe('the rules in Chinese', () => {
  it('are those of the engine', () => {
    expect(Object.keys(rulesZhCN).sort()).toEqual(Object.keys(rules).sort())
  })

  it.each(Object.entries(rulesZhCN))('%s ends like a Chinese sentence', (_, text) => {
    expect(text).toMatch(/。$/)
    expect(text).not.toMatch(/[\u3400-\u9fff][,.;:?!()]|[,;:?!()][\u3400-\u9fff]/)
  })
})
