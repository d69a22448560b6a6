import { openClose } from '../../scenarios/openClose'
import { synAckLost } from '../../scenarios/synAckLost'
import { synLost } from '../../scenarios/synLost'
import { thirdAckLost } from '../../scenarios/thirdAckLost'
import { thirdAckLostData } from '../../scenarios/thirdAckLostData'
import type { Scenario } from '../../simulation/scenario'
import type { Lesson } from '../lesson'

const threeSynsLost: Scenario = {
  ...synLost,
  fates: [
    { segment: 'A.syn', fate: 'drop' },
    { segment: 'A.syn#2', fate: 'drop' },
    { segment: 'A.syn#3', fate: 'drop' },
  ],
}

/** S4: whichever segment of the opening is lost, whoever has sent something that takes up a number repeats it. */
export const whenLost: Lesson = {
  id: 'when-lost',
  title: { en: 'When a segment is lost', 'zh-CN': '报文段丢了怎么办' },
  about: {
    en: 'Who repeats which segment, with which number and after how long; and which segment nobody repeats.',
    'zh-CN': '谁重传哪个报文段，用什么序号，隔多久；又有哪种报文段谁也不重传。',
  },
  minutes: 3,
  claims: ['S4'],
  steps: [
    { id: 'no-answer', kind: 'watch', scenario: synLost, until: { lost: 'A.syn' } },
    {
      id: 'same-number',
      kind: 'predict',
      scenario: synLost,
      from: { lost: 'A.syn' },
      ask: { kind: 'seq', of: 'A.syn#2' },
      until: { enters: 'ESTABLISHED', host: 'B' },
    },
    {
      id: 'how-long',
      kind: 'predict',
      scenario: threeSynsLost,
      from: { lost: 'A.syn' },
      ask: {
        kind: 'wait',
        timer: 'retransmission',
        host: 'A',
        nth: 2,
        wrong: [{ value: 500 }, { value: 1000 }, { value: 3000 }],
      },
      until: { enters: 'ESTABLISHED', host: 'B' },
    },
    {
      id: 'answer-lost',
      kind: 'predict',
      scenario: synAckLost,
      from: { arrives: 'A.syn' },
      ask: { kind: 'repeats', lost: 'B.syn' },
      until: { enters: 'ESTABLISHED', host: 'B' },
    },
    {
      id: 'third-lost',
      kind: 'predict',
      scenario: thirdAckLost,
      from: { arrives: 'B.syn' },
      ask: { kind: 'repeats', lost: 'A.ack-syn', beliefs: { A: 7, both: 7 } },
      until: { enters: 'ESTABLISHED', host: 'B' },
    },
    {
      id: 'text-at-once',
      kind: 'predict',
      scenario: thirdAckLostData,
      from: { lost: 'A.ack-syn' },
      ask: {
        kind: 'next',
        after: { arrives: 'A.1-5' },
        wrong: [
          { value: { by: 'B', segment: 'RST' }, belief: 6 },
          { value: { by: 'B', segment: 'SYN,ACK' } },
        ],
      },
      until: { arrives: 'B.ack-5' },
    },
    {
      id: 'now-you',
      kind: 'task',
      scenario: openClose,
      goal: 'b-repeats-syn-ack',
      budget: 1,
      solution: { fates: [{ segment: 'B.syn', fate: 'drop' }] },
      shows: 'B.syn',
    },
  ],
  text: {
    en: async () => (await import('./en')).text,
    'zh-CN': async () => (await import('./zhCN')).text,
  },
}
