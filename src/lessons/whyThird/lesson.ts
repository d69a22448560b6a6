import { openClose } from '../../scenarios/openClose'
import { simultaneousOpen } from '../../scenarios/simultaneousOpen'
import { staleSyn } from '../../scenarios/staleSyn'
import type { Scenario } from '../../simulation/scenario'
import type { Lesson } from '../lesson'

const silent: Scenario = { ...staleSyn, mechanisms: { ...staleSyn.mechanisms, closedPort: 'silent' } }

const resetLost: Scenario = {
  ...staleSyn,
  fates: [...staleSyn.fates, { segment: 'A0.rst-2.syn', fate: 'drop' }],
}

/** What belongs to the old SYN comes after it: a second copy of A's octets. */
const oldTextFollows: Scenario = {
  ...silent,
  fates: [...silent.fates, { segment: 'A.1-5', fate: 'duplicate', by: 66_000 }],
}

const twoWay: Scenario = { ...openClose, mechanisms: { ...openClose.mechanisms, handshake: 'two-way' } }

/** S5 and S6: what happens without the third segment when a SYN is old; the principle comes after the comparison. */
export const whyThird: Lesson = {
  id: 'why-third',
  title: { en: 'Why a third handshake', 'zh-CN': '为什么要第三次握手' },
  about: {
    en: 'What the third segment keeps out, and why the usual explanation misses it.',
    'zh-CN': '第三次握手挡住了什么，通行的解释又错在哪里。',
  },
  minutes: 5,
  claims: ['S5', 'S6'],
  explores: { scenario: staleSyn, mechanism: 'handshake' },
  steps: [
    {
      id: 'perfect-network',
      kind: 'predict',
      scenario: openClose,
      compare: 'handshake',
      ask: { kind: 'worlds', beliefs: { with: 5 } },
    },
    {
      id: 'held-up',
      kind: 'watch',
      scenario: silent,
      compare: 'handshake',
      until: { enters: 'CLOSED', host: 'A' },
    },
    {
      id: 'silence',
      kind: 'predict',
      scenario: silent,
      compare: 'handshake',
      from: { enters: 'CLOSED', host: 'A' },
      ask: { kind: 'worlds', at: { arrives: 'A.syn' }, beliefs: { both: 4 } },
    },
    {
      id: 'reset',
      kind: 'predict',
      scenario: staleSyn,
      compare: 'handshake',
      from: { enters: 'CLOSED', host: 'A' },
      ask: {
        kind: 'sees',
        host: 'B',
        at: { arrives: 'A0.rst-2.syn' },
        world: 0,
        wrong: [{ value: 'refused' }, { value: 'closed' }],
      },
    },
    {
      id: 'reset-lost',
      kind: 'predict',
      scenario: resetLost,
      compare: 'handshake',
      from: { sent: 'A0.rst-2.syn' },
      ask: {
        kind: 'next',
        after: { lost: 'A0.rst-2.syn' },
        world: 0,
        wrong: [{ value: { by: 'A', segment: 'RST' } }, { value: { by: 'B', segment: 'SYN,ACK' } }],
      },
      until: 'end',
    },
    {
      id: 'old-text',
      kind: 'predict',
      scenario: oldTextFollows,
      compare: 'handshake',
      from: { arrives: 'A.syn' },
      ask: {
        kind: 'sees',
        host: 'B',
        at: { arrives: 'A.1-5', copy: true },
        world: 0,
        wrong: [{ value: 'reset' }, { value: 'end-of-stream' }],
      },
      until: { arrives: 'B2.rst-1-5' },
    },
    {
      id: 'both-call',
      kind: 'predict',
      scenario: simultaneousOpen,
      ask: {
        kind: 'next',
        after: { arrives: 'A.syn' },
        wrong: [
          { value: { by: 'B', segment: 'RST,ACK' }, belief: 9 },
          { value: { by: 'B', segment: 'ACK' } },
          { value: null, belief: 9 },
        ],
      },
      until: { enters: 'ESTABLISHED', host: 'B' },
    },
    {
      id: 'now-you',
      kind: 'task',
      scenario: twoWay,
      goal: 'ghost-at-b',
      budget: 1,
      solution: { fates: [{ segment: 'A.syn', fate: 'delay', by: 2000 }] },
      shows: 'A.syn',
    },
    {
      id: 'old-text-read',
      kind: 'task',
      scenario: twoWay,
      goal: 'ghost-reads',
      budget: 2,
      solution: {
        fates: [
          { segment: 'A.syn', fate: 'delay', by: 2000 },
          { segment: 'A.1-5', fate: 'duplicate', by: 2000 },
        ],
      },
      shows: 'A.1-5',
    },
  ],
  text: {
    en: async () => (await import('./en')).text,
    'zh-CN': async () => (await import('./zhCN')).text,
  },
}
