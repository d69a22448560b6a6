import { halfClose } from '../../scenarios/halfClose'
import { openClose } from '../../scenarios/openClose'
import { simultaneousClose } from '../../scenarios/simultaneousClose'
import { threeSegmentClose } from '../../scenarios/threeSegmentClose'
import type { Lesson } from '../lesson'
import { closeByTheClock, neverCloses, serverFirst } from './scenario'

/** S7, S8 and S15: each direction is closed by itself, so it may take four segments, or three, and either may begin. */
export const fourToClose: Lesson = {
  id: 'four-to-close',
  title: { en: 'Four segments to close', 'zh-CN': '四次挥手' },
  about: {
    en: 'Why closing takes four segments, when three will do, who may begin, and who never ends.',
    'zh-CN': '关闭为什么要四次，何时三次就够，谁可以先关，谁又永远关不掉。',
  },
  minutes: 4,
  claims: ['S7', 'S8', 'S15'],
  steps: [
    {
      id: 'first-fin',
      kind: 'predict',
      scenario: openClose,
      from: { arrives: 'B.ack-5' },
      ask: {
        kind: 'next',
        after: { call: 'CLOSE', host: 'A' },
        wrong: [{ value: { by: 'A', segment: 'FIN' }, belief: 12 }, { value: { by: 'A', segment: 'RST' } }],
      },
    },
    {
      id: 'u-plus-one',
      kind: 'predict',
      scenario: openClose,
      from: { sent: 'A.fin' },
      ask: { kind: 'ack', of: 'B.ack-fin' },
      until: { arrives: 'B.ack-fin' },
    },
    {
      id: 'other-direction',
      kind: 'watch',
      scenario: openClose,
      from: { arrives: 'B.ack-fin' },
      until: { enters: 'CLOSED', host: 'B' },
    },
    {
      id: 'half-close',
      kind: 'predict',
      scenario: halfClose,
      from: { enters: 'FIN-WAIT-2', host: 'A' },
      ask: {
        kind: 'sees',
        host: 'A',
        at: { arrives: 'B.1-10' },
        wrong: [{ value: 'nothing', belief: 10 }, { value: 'reset', belief: 10 }, { value: 'end-of-stream' }],
      },
      until: { sent: 'B.fin' },
    },
    {
      id: 'three',
      kind: 'predict',
      scenario: threeSegmentClose,
      from: { arrives: 'B.ack-5' },
      ask: {
        kind: 'count',
        from: { sent: 'A.fin' },
        to: { sent: 'A.ack-fin' },
        wrong: [{ value: 2 }, { value: 4, belief: 11 }],
      },
      until: { enters: 'CLOSED', host: 'B' },
    },
    {
      id: 'crossing',
      kind: 'predict',
      scenario: simultaneousClose,
      from: { sent: 'A.fin' },
      ask: {
        kind: 'state',
        host: 'A',
        at: { arrives: 'B.fin' },
        wrong: [{ value: 'TIME-WAIT' }, { value: 'CLOSE-WAIT' }],
      },
      until: { enters: 'TIME-WAIT', host: 'B' },
    },
    {
      id: 'server-first',
      kind: 'predict',
      scenario: serverFirst,
      from: { arrives: 'B.ack-5' },
      ask: { kind: 'who', state: 'TIME-WAIT', beliefs: { A: 13, both: 13 } },
      until: { enters: 'CLOSED', host: 'A' },
    },
    {
      id: 'never-closes',
      kind: 'predict',
      scenario: neverCloses,
      from: { sent: 'A.fin' },
      ask: {
        kind: 'next',
        after: { arrives: 'B.ack-fin' },
        wrong: [
          { value: { by: 'B', segment: 'FIN,ACK' }, belief: 19 },
          { value: { by: 'A', segment: 'FIN,ACK' } },
          { value: { by: 'A', segment: 'RST' } },
        ],
      },
    },
    {
      id: 'now-you',
      kind: 'task',
      scenario: closeByTheClock,
      goal: 'both-closing',
      budget: 1,
      solution: { fates: [{ segment: 'A.fin', fate: 'delay', by: 100 }] },
      shows: 'A.fin',
    },
  ],
  text: {
    en: async () => (await import('./en')).text,
    'zh-CN': async () => (await import('./zhCN')).text,
  },
}
