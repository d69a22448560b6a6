import { oldText } from '../../scenarios/oldText'
import { openClose } from '../../scenarios/openClose'
import { reconnectInTimeWait } from '../../scenarios/reconnectInTimeWait'
import { simultaneousClose } from '../../scenarios/simultaneousClose'
import type { Scenario } from '../../simulation/scenario'
import type { Lesson } from '../lesson'
import { serverRestarts } from './scenario'

/** A tries once, 5 s after the beginning, and no more. */
const onceMore: Scenario = {
  ...reconnectInTimeWait,
  calls: reconnectInTimeWait.calls.filter(({ at = 0 }) => at <= 5000),
}

/** The same from another port. */
const anotherPort: Scenario = {
  ...onceMore,
  calls: onceMore.calls.map((call) => (call.at === 5000 ? { ...call, port: 40_001 } : call)),
}

/** S8, S11: who waits, what the wait forbids, and what it is to do without. */
export const costOfWait: Lesson = {
  id: 'cost-of-wait',
  title: { en: 'What the wait costs', 'zh-CN': '等待的代价' },
  about: {
    en: 'Who has to wait, what is blocked meanwhile, and what SO_REUSEADDR risks.',
    'zh-CN': '谁要等，等的时候什么不能用，SO_REUSEADDR 又冒什么险。',
  },
  minutes: 4,
  claims: ['S8', 'S11'],
  steps: [
    {
      id: 'who-waits',
      kind: 'predict',
      scenario: serverRestarts,
      from: { sent: 'B.fin' },
      ask: { kind: 'who', state: 'TIME-WAIT', beliefs: { A: 13, both: 13 } },
    },
    {
      id: 'both-close',
      kind: 'predict',
      scenario: simultaneousClose,
      from: { enters: 'ESTABLISHED', host: 'B' },
      ask: { kind: 'who', state: 'TIME-WAIT', beliefs: { A: 13, B: 13 } },
    },
    {
      id: 'in-use',
      kind: 'predict',
      scenario: onceMore,
      from: { enters: 'TIME-WAIT', host: 'A' },
      ask: {
        kind: 'sees',
        host: 'A',
        at: { call: 'OPEN-ACTIVE', host: 'A', nth: 2 },
        wrong: [{ value: 'connected' }, { value: 'refused' }],
      },
    },
    {
      id: 'another-port',
      kind: 'predict',
      scenario: anotherPort,
      from: { enters: 'TIME-WAIT', host: 'A' },
      ask: {
        kind: 'next',
        after: { call: 'OPEN-ACTIVE', host: 'A', nth: 2 },
        wrong: [{ value: { by: 'A', segment: 'RST' } }],
      },
      until: { enters: 'ESTABLISHED', host: 'B', nth: 2 },
    },
    {
      id: 'server',
      kind: 'predict',
      scenario: serverRestarts,
      compare: 'reuseAddress',
      from: { enters: 'TIME-WAIT', host: 'B' },
      ask: {
        kind: 'sees',
        host: 'B',
        at: { call: 'OPEN-PASSIVE', host: 'B', nth: 2 },
        wrong: [{ value: 'ok' }, { value: 'connected' }],
      },
    },
    {
      id: 'danger',
      kind: 'predict',
      scenario: oldText,
      compare: 'reuseAddress',
      from: { enters: 'TIME-WAIT', host: 'A' },
      ask: { kind: 'worlds', beliefs: { both: 17 } },
    },
    {
      id: 'linux',
      kind: 'predict',
      scenario: openClose,
      from: { sent: 'B.fin' },
      ask: {
        kind: 'wait',
        timer: 'time-wait',
        host: 'A',
        wrong: [{ value: 10_000, belief: 20 }, { value: 30_000, belief: 16 }, { value: 240_000 }],
      },
    },
    {
      id: 'now-you',
      kind: 'task',
      scenario: onceMore,
      from: { enters: 'TIME-WAIT', host: 'A' },
      goal: 'second-connection',
      budget: 1,
      solution: { mechanisms: { reuseAddress: true } },
      shows: 'A.ack-fin',
    },
  ],
  text: {
    en: async () => (await import('./en')).text,
    'zh-CN': async () => (await import('./zhCN')).text,
  },
}
