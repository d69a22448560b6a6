import { openClose } from '../../scenarios/openClose'
import type { Lesson } from '../lesson'

/** S1 to S3: what each of the three segments tells the other end, and when each side is ESTABLISHED. */
export const threeSegments: Lesson = {
  id: 'three-segments',
  title: { en: 'Three segments to open', 'zh-CN': '三次握手' },
  about: {
    en: 'What each of the three segments tells the other end, and when each end is ESTABLISHED.',
    'zh-CN': '三个报文段各告诉对方什么，双方各在何时进入 ESTABLISHED。',
  },
  minutes: 3,
  claims: ['S1', 'S2', 'S3'],
  steps: [
    { id: 'two-hosts', kind: 'watch', scenario: openClose, until: { time: 30 } },
    {
      id: 'syn-arrives',
      kind: 'predict',
      scenario: openClose,
      from: { sent: 'A.syn' },
      ask: {
        kind: 'state',
        host: 'B',
        at: { arrives: 'A.syn' },
        wrong: [{ value: 'ESTABLISHED', belief: 4 }, { value: 'SYN-SENT' }],
      },
    },
    {
      id: 'plus-one',
      kind: 'predict',
      scenario: openClose,
      from: { sent: 'A.syn' },
      ask: { kind: 'ack', of: 'B.syn' },
      until: { arrives: 'B.syn' },
    },
    {
      id: 'half-a-trip',
      kind: 'predict',
      scenario: openClose,
      from: { sent: 'B.syn' },
      ask: {
        kind: 'state',
        host: 'B',
        at: { arrives: 'B.syn' },
        wrong: [{ value: 'ESTABLISHED', belief: 8 }, { value: 'LISTEN' }],
      },
    },
    {
      id: 'third',
      kind: 'watch',
      scenario: openClose,
      from: { arrives: 'B.syn' },
      until: { enters: 'ESTABLISHED', host: 'B' },
    },
    {
      id: 'no-number',
      kind: 'predict',
      scenario: openClose,
      from: { enters: 'ESTABLISHED', host: 'B' },
      ask: { kind: 'seq', of: 'A.1-5' },
    },
    {
      id: 'next-octet',
      kind: 'predict',
      scenario: openClose,
      from: { sent: 'A.1-5' },
      ask: { kind: 'ack', of: 'B.ack-5' },
    },
    {
      id: 'now-you',
      kind: 'task',
      scenario: openClose,
      from: { enters: 'ESTABLISHED', host: 'B' },
      goal: 'text-opens-b',
      budget: 1,
      solution: { fates: [{ segment: 'A.ack-syn', fate: 'drop' }] },
      shows: 'A.ack-syn',
    },
  ],
  text: {
    en: async () => (await import('./en')).text,
    'zh-CN': async () => (await import('./zhCN')).text,
  },
}
