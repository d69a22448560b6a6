import { halfClose } from '../../scenarios/halfClose'
import { lastAckLost } from '../../scenarios/lastAckLost'
import { openClose } from '../../scenarios/openClose'
import type { Fate, Scenario } from '../../simulation/scenario'
import type { Lesson } from '../lesson'
import { crashAndRestart } from './scenario'

const lost = (...segments: readonly string[]): readonly Fate[] =>
  segments.map((segment) => ({ segment, fate: 'drop' }))

/** Between two FINs that reach A, 2MSL pass. */
const finTooLate: Scenario = {
  ...lastAckLost,
  fates: lost('A.ack-fin', 'B.fin#2', 'B.fin#3', 'B.fin#4', 'B.fin#5', 'B.fin#6'),
}

/** Each FIN reaches A, and no ACK reaches B. */
const noAck: Scenario = {
  ...lastAckLost,
  fates: lost(
    'A.ack-fin',
    'A.ack-fin#2',
    'A.ack-fin#3',
    'A.ack-fin#4',
    'A.ack-fin#5',
    'A.ack-fin#6',
    'A.ack-fin#7',
  ),
}

/** A copy of old text comes to A in TIME-WAIT. */
const oldCopy: Scenario = {
  ...halfClose,
  fates: [{ segment: 'B.1-10', fate: 'duplicate', by: 1000 }],
}

/** B has crashed, its server has not been started again, and its host does not answer. */
const nobodyAnswers: Scenario = {
  ...crashAndRestart,
  mechanisms: { ...crashAndRestart.mechanisms, closedPort: 'silent' },
  calls: crashAndRestart.calls.filter(({ at }) => at !== 1000),
}

/** What TCP does not promise: a good end whatever is lost, an undisturbed wait, news of a peer that has crashed. */
export const notPromised: Lesson = {
  id: 'not-promised',
  title: { en: 'What TCP does not promise', 'zh-CN': 'TCP 没有承诺什么' },
  about: {
    en: 'A close can fail in spite of all rules, TIME-WAIT can be cut short, and a dead peer goes unnoticed.',
    'zh-CN': '规则齐全，关闭仍可能失败，TIME-WAIT 可能被打断，对方崩溃也可能无人察觉。',
  },
  minutes: 4,
  claims: ['S10', 'S12'],
  explores: { scenario: openClose, mechanism: null },
  steps: [
    {
      id: 'fin-too-late',
      kind: 'predict',
      scenario: finTooLate,
      from: { sent: 'A.ack-fin' },
      ask: {
        kind: 'next',
        after: { arrives: 'B.fin#7' },
        wrong: [{ value: { by: 'A', segment: 'ACK' } }],
      },
      until: { told: 'reset', host: 'B' },
    },
    {
      id: 'no-certainty',
      kind: 'predict',
      scenario: noAck,
      from: { sent: 'A.ack-fin' },
      ask: {
        kind: 'state',
        host: 'B',
        at: { enters: 'CLOSED', host: 'A' },
        wrong: [{ value: 'CLOSED' }, { value: 'TIME-WAIT', belief: 14 }],
      },
      until: { told: 'timed-out', host: 'B' },
    },
    {
      id: 'old-copy',
      kind: 'predict',
      scenario: oldCopy,
      from: { enters: 'TIME-WAIT', host: 'A' },
      ask: {
        kind: 'next',
        after: { arrives: 'B.1-10', copy: true },
        wrong: [{ value: { by: 'A', segment: 'RST' } }],
      },
    },
    {
      id: 'cut-short',
      kind: 'predict',
      scenario: oldCopy,
      from: { sent: 'A.ack-fin#2' },
      ask: {
        kind: 'state',
        host: 'A',
        at: { arrives: 'B0.rst-ack-fin' },
        wrong: [{ value: 'CLOSED' }, { value: 'LAST-ACK' }],
      },
    },
    {
      id: 'your-copy',
      kind: 'task',
      scenario: openClose,
      from: { sent: 'B.fin' },
      goal: 'wait-cut-short',
      budget: 1,
      solution: { fates: [{ segment: 'B.fin', fate: 'duplicate', by: 500 }] },
      shows: 'B.fin',
    },
    {
      id: 'half-open',
      kind: 'predict',
      scenario: crashAndRestart,
      from: { arrives: 'B.ack-5' },
      ask: {
        kind: 'state',
        host: 'A',
        at: { call: 'OPEN-PASSIVE', host: 'B', nth: 2 },
        wrong: [{ value: 'CLOSED' }, { value: 'CLOSE-WAIT' }],
      },
    },
    {
      id: 'found-out',
      kind: 'predict',
      scenario: crashAndRestart,
      from: { sent: 'A.6-10' },
      ask: {
        kind: 'next',
        after: { arrives: 'A.6-10' },
        wrong: [{ value: { by: 'B', segment: 'ACK' } }, { value: { by: 'B', segment: 'FIN,ACK' } }],
      },
      until: { told: 'reset', host: 'A' },
    },
    {
      id: 'now-you',
      kind: 'task',
      scenario: nobodyAnswers,
      from: { sent: 'A.6-10' },
      goal: 'half-open-found',
      budget: 1,
      solution: { mechanisms: { closedPort: 'reset' } },
      shows: 'A.6-10',
    },
  ],
  text: {
    en: async () => (await import('./en')).text,
    'zh-CN': async () => (await import('./zhCN')).text,
  },
}
