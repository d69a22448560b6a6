import { describe, expect, it } from 'vitest'
import type { Answer, Counterexample } from '../../explorer/verdict'
import { explorerWords } from '../../i18n/explore/explore'
import { openClose } from '../../scenarios/openClose'
import { wordsOfBroken, wordsOfUnbroken } from './answerWords'

const en = await explorerWords.load('en')
const zh = await explorerWords.load('zh-CN')

const broken = (faults: number, segments: number | null, isSmallest = segments !== null): Counterexample => ({
  scenario: openClose,
  faults,
  segments,
  isSmallest,
})

describe('what is said of an invariant that nothing has broken', () => {
  const bound = (reached: 'stopped' | 'states' | 'events' | 'time', faults: number): Answer => ({
    kind: 'bound-reached',
    bound: reached,
    faults,
  })
  it.each([
    [null, ['Not broken so far.'], ['到目前为止还没有被打破。']],
    [
      { kind: 'holds', faults: 1 },
      ['Holds: every network with at most one fault has been tried.'],
      ['成立：故障不超过 1 次的网络都试过了。'],
    ],
    [
      { kind: 'holds', faults: 2 },
      ['Holds: every network with at most 2 faults has been tried.'],
      ['成立：故障不超过 2 次的网络都试过了。'],
    ],
    [
      bound('stopped', -1),
      ['Not known: the search was stopped before everything had been tried.'],
      ['尚无定论：还没试完就停止了。'],
    ],
    [
      bound('states', 3),
      ['Not known: there are more situations than can be remembered.', 'With at most 3 faults it holds.'],
      ['尚无定论：局面太多，记不下了。', '故障不超过 3 次时成立。'],
    ],
    [
      bound('events', 0),
      ['Not known: there are runs without an end.', 'Without a fault it holds.'],
      ['尚无定论：有的运行没有尽头。', '没有故障时成立。'],
    ],
    [
      bound('time', 1),
      ['Not known: the time was up before everything had been tried.', 'With at most one fault it holds.'],
      ['尚无定论：时间已到，还没有试完。', '故障不超过 1 次时成立。'],
    ],
  ] as const)('%j', (answer, english, chinese) => {
    const given = answer as Parameters<typeof wordsOfUnbroken>[1]
    expect(wordsOfUnbroken(en, given)).toEqual(english)
    expect(wordsOfUnbroken(zh, given)).toEqual(chinese)
  })
})

describe('what is said of a counterexample', () => {
  it('counts its faults and segments, and says why none is smaller', () => {
    expect(wordsOfBroken(en, broken(1, 10), false)).toBe(
      'Broken: one fault is enough, in a run of 10 segments. None is smaller: without a fault it holds, and every shorter run with one has been tried.',
    )
    expect(wordsOfBroken(zh, broken(1, 10), false)).toContain('1 次故障就够，那次运行共 10 个报文段。')
    expect(wordsOfBroken(en, broken(2, 11), false)).toContain('2 faults are enough')
    expect(wordsOfBroken(en, broken(0, 9), false)).toBe(
      'Broken even without a fault, in a run of 9 segments.',
    )
  })

  it('looks for the smallest only while the search goes on', () => {
    expect(wordsOfBroken(en, broken(2, null), true)).toContain('Looking for the shortest run …')
    expect(wordsOfBroken(en, broken(2, null), false)).toContain('There may be a shorter run')
  })

  it('calls none the smallest where some runs were cut off', () => {
    expect(wordsOfBroken(en, broken(1, 10, false), false)).toContain('There may be a shorter run')
  })
})
