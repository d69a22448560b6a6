import { describe, expect, it } from 'vitest'
import { panels } from '../../i18n/panels/panels'
import { words } from '../../i18n/words/words'
import { openClose } from '../../scenarios/openClose'
import type { Call } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { callWords, momentWords, optionWords, resultWords } from './callWords'
import { scriptLines } from './scriptLines'

const t = await panels.load('en')
const tell = await words.load('en')

const resultsOf = (calls: readonly Call[]) =>
  scriptLines(simulate({ ...openClose, calls })).map((line) =>
    resultWords(t, tell, line).map(({ text }) => text),
  )

describe('a call in words', () => {
  it.each([
    { call: openClose.calls[0]!, what: 'B calls OPEN-PASSIVE', when: 'at 0\u00a0ms' },
    {
      call: openClose.calls[2]!,
      what: 'A calls SEND with 5 octets',
      when: '100\u00a0ms after A is connected',
    },
    {
      call: { by: 'A', call: 'CRASH', when: { host: 'B', what: 'connected' } } as const,
      what: 'A crashes and forgets everything',
      when: 'as soon as B is connected',
    },
  ])('$what, $when', ({ call, what, when }) => {
    expect(callWords(t, call)).toBe(what)
    expect(momentWords(t, call)).toBe(when)
  })

  it('names what is unusual', () => {
    expect(optionWords(t, { at: 0, by: 'A', call: 'OPEN-ACTIVE', port: 40_001, to: 81 })).toEqual([
      'local port 40001',
      'remote port 81',
    ])
  })
})

describe('what became of a call', () => {
  it('is told where it waited, failed, or never came about', () => {
    expect(
      resultsOf([
        { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
        { at: 5, by: 'B', call: 'OPEN-PASSIVE' },
        { at: 10, by: 'A', call: 'CLOSE' },
        { at: 20, by: 'A', call: 'OPEN-ACTIVE' },
        { by: 'B', call: 'STATUS', when: { host: 'A', what: 'connected' } },
        { by: 'A', call: 'ABORT', when: { host: 'A', what: 'reset' } },
      ]),
    ).toEqual([
      [],
      ['returns: address in use'],
      ['returns error: connection does not exist'],
      [],
      ['in this run at 120\u00a0ms'],
      ['not made in this run'],
    ])
  })
})
