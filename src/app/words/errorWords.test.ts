import fc from 'fast-check'
import { expect, it } from 'vitest'
import { panels } from '../../i18n/panels/panels'
import { words } from '../../i18n/words/words'
import { openClose } from '../../scenarios/openClose'
import type { Call, Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { resultWords } from '../script/callWords'
import { scriptLines } from '../script/scriptLines'
import { ERRORS, errorWords } from './errorWords'
import { eventSentence } from './eventSentence'

const inEnglish = await words.load('en')
const inChinese = await words.load('zh-CN')
const script = await panels.load('zh-CN')

it.each([
  { error: 'error: connection already exists', chinese: '连接已存在（connection already exists）' },
  { error: 'error: connection does not exist', chinese: '连接不存在（connection does not exist）' },
  { error: 'error: connection closing', chinese: '连接正在关闭（connection closing）' },
  {
    error: 'error: remote socket unspecified',
    chinese: '未指明远端套接字（remote socket unspecified）',
  },
])('“$error” is said as it is, and in Chinese with the RFC’s words beside it', ({ error, chinese }) => {
  expect(Object.keys(ERRORS)).toContain(error)
  expect(errorWords(inEnglish, error)).toBe(error)
  expect(errorWords(inChinese, error)).toBe(chinese)
})

const NAMES = ['OPEN-PASSIVE', 'OPEN-ACTIVE', 'SEND', 'RECEIVE', 'CLOSE', 'ABORT', 'STATUS'] as const

const calls: fc.Arbitrary<readonly Call[]> = fc.array(
  fc.record({
    at: fc.nat({ max: 400 }),
    by: fc.constantFrom('A' as const, 'B' as const),
    call: fc.constantFrom(...NAMES),
    octets: fc.constant(3),
  }),
  { minLength: 2, maxLength: 9 },
)

it('is told of every call that fails, in an event and in the script', () => {
  const met = new Set<string>()
  fc.assert(
    fc.property(calls, (made) => {
      const scenario: Scenario = { ...openClose, calls: made }
      const trace = simulate(scenario)
      for (const event of trace.events) {
        if (event.kind !== 'call' || event.error === null) continue
        met.add(event.error)
        expect(eventSentence(inEnglish, trace, event)).toContain(`is told: ${event.error}.`)
        expect(eventSentence(inChinese, trace, event)).toMatch(/返回错误：[\u4e00-\u9fff]+（[a-z ]+）。$/)
      }
      const results = scriptLines(trace).flatMap((line) => resultWords(script, inChinese, line))
      for (const { text } of results) expect(text).not.toMatch(/error|undefined/)
    }),
    { numRuns: 300 },
  )
  expect(met.size).toBeGreaterThan(1)
})
