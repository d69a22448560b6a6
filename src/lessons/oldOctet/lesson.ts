import { oldText } from '../../scenarios/oldText'
import type { Scenario } from '../../simulation/scenario'
import type { Lesson } from '../lesson'
import { sameNumbersAgain } from './scenario'

/** A may connect again at once. */
const atOnce: Scenario = { ...oldText, mechanisms: { ...oldText.mechanisms, timeWait: 0 } }

/** The second connection begins where the clock stands. */
const byTheClock: Scenario = { ...atOnce, mechanisms: { ...atOnce.mechanisms, isn: 'clock' } }

/** The old octets are held up for as long as can be, and A connects again when its wait is over. */
const afterTheWait: Scenario = {
  ...oldText,
  calls: oldText.calls.map((call) =>
    call.call === 'OPEN-ACTIVE' && call.at === 2000 ? { ...call, at: 62_000 } : call,
  ),
  fates: [{ segment: 'A.1-5', fate: 'delay', by: 60_000 }],
}

/** S13: an octet of an old connection must not turn up in a new one. */
export const oldOctet: Lesson = {
  id: 'old-octet',
  title: { en: 'An octet from the past', 'zh-CN': '上一次连接的字节' },
  about: {
    en: 'The second reason for the wait: a late octet must not be read by the next connection.',
    'zh-CN': '等待的第二个理由：迟到的字节不能被下一次连接读到。',
  },
  minutes: 3,
  claims: ['S13'],
  explores: { scenario: oldText, mechanism: 'timeWait' },
  steps: [
    { id: 'held-up', kind: 'watch', scenario: atOnce, until: { sent: 'A2.syn' } },
    {
      id: 'ghost',
      kind: 'predict',
      scenario: atOnce,
      from: { enters: 'ESTABLISHED', host: 'B', nth: 2 },
      ask: {
        kind: 'sees',
        host: 'B',
        at: { arrives: 'A.1-5' },
        wrong: [{ value: 'nothing', belief: 17 }, { value: 'reset' }],
      },
    },
    {
      id: 'own-text',
      kind: 'predict',
      scenario: atOnce,
      from: { arrives: 'A.1-5' },
      ask: {
        kind: 'sees',
        host: 'B',
        at: { arrives: 'A2.1-5' },
        wrong: [{ value: 'delivered' }, { value: 'reset' }],
      },
    },
    {
      id: 'far-numbers',
      kind: 'predict',
      scenario: byTheClock,
      from: { enters: 'ESTABLISHED', host: 'B', nth: 2 },
      ask: {
        kind: 'sees',
        host: 'B',
        at: { arrives: 'A.1-5' },
        wrong: [{ value: 'delivered' }, { value: 'reset' }],
      },
    },
    {
      id: 'refused',
      kind: 'predict',
      scenario: oldText,
      compare: 'timeWait',
      from: { enters: 'CLOSED', host: 'B' },
      ask: {
        kind: 'next',
        after: { arrives: 'A.1-5' },
        world: 1,
        wrong: [{ value: { by: 'B', segment: 'ACK' }, belief: 17 }],
      },
    },
    {
      id: 'dies-first',
      kind: 'watch',
      scenario: afterTheWait,
      from: { enters: 'TIME-WAIT', host: 'A' },
      until: { sent: 'A2.syn' },
    },
    {
      id: 'now-you',
      kind: 'task',
      scenario: sameNumbersAgain,
      from: { sent: 'A.1-5' },
      goal: 'foreign-octet',
      budget: 1,
      solution: { fates: [{ segment: 'A.1-5', fate: 'delay', by: 2200 }] },
      shows: 'A.1-5',
    },
  ],
  text: {
    en: async () => (await import('./en')).text,
    'zh-CN': async () => (await import('./zhCN')).text,
  },
}
