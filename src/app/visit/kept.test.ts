import { describe, expect, it } from 'vitest'
import { type Kept, MOST_KEPT, readKept } from './kept'

const LINK = '1~refused~at.50'

const kept: Kept = {
  address: LINK,
  before: ['1~refused~at.0'],
  present: LINK,
  past: ['1~open-close~at.150'],
  future: [],
  speed: 4,
  details: ['events 0'],
}

describe('what a tab has kept of a visit', () => {
  it('is read as it was written', () => {
    expect(readKept(JSON.stringify(kept), LINK, false)).toEqual(kept)
  })

  it('is read by a reload that began before the address was written, and by nothing else', () => {
    expect(readKept(JSON.stringify(kept), '1~refused~at.0', true)).toEqual(kept)
    expect(readKept(JSON.stringify(kept), '1~refused~at.0', false)).toBeNull()
  })

  it.each([
    ['another address is open', JSON.stringify(kept), '1~refused~at.60'],
    ['no link is open', JSON.stringify(kept), null],
    ['nothing was kept', null, LINK],
    ['it is no JSON', '{', LINK],
    ['it is a list', '[]', LINK],
    ['it is a number', '7', LINK],
    ['it does not say what stood there before', JSON.stringify({ ...kept, before: LINK }), LINK],
    ['it says no present', JSON.stringify({ ...kept, present: null }), LINK],
    ['its past is no list', JSON.stringify({ ...kept, past: LINK }), LINK],
    ['its future holds no links', JSON.stringify({ ...kept, future: [1] }), LINK],
    [
      'its past is longer than any that is kept',
      JSON.stringify({ ...kept, past: Array(MOST_KEPT + 1).fill(LINK) }),
      LINK,
    ],
    ['nothing plays so fast', JSON.stringify({ ...kept, speed: 1e9 }), LINK],
    ['it does not say what was open', JSON.stringify({ ...kept, details: undefined }), LINK],
  ])('is nothing if %s', (_, text, link) => {
    expect(readKept(text, link, true)).toBeNull()
  })
})
