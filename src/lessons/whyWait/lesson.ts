import { lastAckLost } from '../../scenarios/lastAckLost'
import { openClose } from '../../scenarios/openClose'
import type { Scenario } from '../../simulation/scenario'
import type { Lesson } from '../lesson'

/** A has no TIME-WAIT and does not answer segments for which it has no connection. */
const gone: Scenario = {
  ...lastAckLost,
  mechanisms: { ...openClose.mechanisms, timeWait: 0, closedPort: 'silent' },
}

/** Two MSL of 2 s fit into one picture, with two repetitions of the FIN. */
const shortLives: Scenario = { ...openClose, timing: { ...openClose.timing, msl: 2000 } }

/** The last ACK lives for one MSL and comes to nothing; the FIN sent meanwhile lives for nearly as long. */
const twoLives: Scenario = {
  ...shortLives,
  fates: [
    { segment: 'A.ack-fin', fate: 'delay', by: 2000 },
    { segment: 'B.fin#2', fate: 'delay', by: 1900 },
  ],
}

const oneLifeOnly = { ...openClose.mechanisms, timeWait: 1 }

/** S9, S10, S12, S14: the last ACK may be lost, and why the wait for that is two segment lifetimes. */
export const whyWait: Lesson = {
  id: 'why-wait',
  title: { en: 'Why wait 2MSL', 'zh-CN': '为什么等 2MSL' },
  about: {
    en: 'What happens when the last ACK is lost, and why the wait for it is two segment lifetimes and not one.',
    'zh-CN': '最后一个 ACK 丢了会怎样，为它等的为什么是两个报文段寿命，而不是一个。',
  },
  minutes: 4,
  claims: ['S9', 'S10', 'S12', 'S14'],
  explores: { scenario: openClose, mechanism: 'timeWait' },
  steps: [
    {
      id: 'finished-first',
      kind: 'predict',
      scenario: openClose,
      from: { sent: 'B.fin' },
      ask: {
        kind: 'state',
        host: 'B',
        at: { arrives: 'A.ack-fin' },
        wrong: [{ value: 'TIME-WAIT', belief: 14 }],
      },
    },
    {
      id: 'last-ack',
      kind: 'predict',
      scenario: lastAckLost,
      from: { sent: 'A.ack-fin' },
      ask: { kind: 'repeats', lost: 'A.ack-fin', beliefs: { A: 7, nobody: 15 } },
    },
    {
      id: 'afresh',
      kind: 'predict',
      scenario: lastAckLost,
      from: { sent: 'B.fin#2' },
      ask: {
        kind: 'wait',
        timer: 'time-wait',
        host: 'A',
        nth: 2,
        wrong: [{ value: 59_000, belief: 18 }, { value: 30_000, belief: 16 }, { value: 1000 }],
      },
    },
    {
      id: 'without',
      kind: 'predict',
      scenario: lastAckLost,
      compare: 'timeWait',
      from: { lost: 'A.ack-fin' },
      ask: {
        kind: 'next',
        after: { arrives: 'B.fin#2' },
        wrong: [{ value: { by: 'A', segment: 'ACK' }, belief: 15 }],
      },
      until: { enters: 'CLOSED', host: 'B' },
    },
    {
      id: 'silence',
      kind: 'predict',
      scenario: gone,
      from: { sent: 'B.fin#2' },
      ask: {
        kind: 'sees',
        host: 'B',
        at: { told: 'timed-out', host: 'B' },
        wrong: [{ value: 'nothing', belief: 21 }, { value: 'closed', belief: 15 }, { value: 'reset' }],
      },
    },
    {
      id: 'two-lives',
      kind: 'watch',
      scenario: twoLives,
      from: { sent: 'B.fin' },
      until: { arrives: 'B.fin#2' },
      figure: 'lifetimes',
    },
    {
      id: 'one-life',
      kind: 'predict',
      scenario: { ...twoLives, mechanisms: oneLifeOnly },
      from: { sent: 'B.fin#2' },
      ask: {
        kind: 'next',
        after: { arrives: 'B.fin#2' },
        wrong: [
          { value: { by: 'A', segment: 'ACK' }, belief: 16 },
          { value: null, belief: 16 },
        ],
      },
      until: { enters: 'CLOSED', host: 'B' },
    },
    {
      id: 'now-you',
      kind: 'task',
      scenario: { ...shortLives, mechanisms: oneLifeOnly },
      from: { sent: 'A.ack-fin' },
      goal: 'last-ack-reset',
      budget: 2,
      solution: {
        fates: [
          { segment: 'A.ack-fin', fate: 'drop' },
          { segment: 'B.fin#2', fate: 'drop' },
        ],
      },
      shows: 'A.ack-fin',
    },
  ],
  text: {
    en: async () => (await import('./en')).text,
    'zh-CN': async () => (await import('./zhCN')).text,
  },
}
