import { describe, expect, it } from 'vitest'
import { openClose } from '../scenarios/openClose'
import { callsMade } from './callsMade'
import type { Call } from './scenario'
import { simulate } from './simulate'

const timesOf = (calls: readonly Call[]) =>
  callsMade(simulate({ ...openClose, calls })).map((made) => made.map(({ at }) => at))

describe('callsMade', () => {
  it('says when each call of a script was made', () => {
    expect(timesOf(openClose.calls)).toEqual([[0], [0], [200], [400], [550]])
  })

  it('says nothing of a call that waits for what does not happen', () => {
    expect(timesOf([{ by: 'A', call: 'CLOSE', when: { host: 'B', what: 'reset' } }])).toEqual([[]])
  })

  it('counts a crash, and a call that is made again and again', () => {
    expect(
      timesOf([
        { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
        { at: 0, by: 'A', call: 'OPEN-ACTIVE', to: 81 },
        { by: 'A', call: 'OPEN-ACTIVE', to: 81, when: { host: 'A', what: 'refused' }, nth: 1 },
        { by: 'B', call: 'STATUS', when: { host: 'A', what: 'refused' } },
        { at: 900, by: 'B', call: 'CRASH' },
      ]),
    ).toEqual([[0], [0], [100], [100, 200], [900]])
  })
})
