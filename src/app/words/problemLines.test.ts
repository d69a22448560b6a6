import { expect, it } from 'vitest'
import { panels } from '../../i18n/panels/panels'
import { decodeLink } from '../../share/link'
import { problemLines } from './problemLines'

const t = await panels.load('en')
const linesFor = (link: string) => problemLines(t, decodeLink(link).problems)

it.each([
  {
    what: 'a part that says nothing',
    link: '1~open-close~drop.A.sny',
    lines: [
      '“drop.A.sny”: it is not written as it should be. Expected was a segment, such as “A.syn” or “B.fin_2”.',
    ],
  },
  {
    what: 'a scenario that there is not, once',
    link: '1~no-such-scenario',
    lines: [
      '“no-such-scenario”: it names no scenario that there is, so the first one is open. Expected was the name of a scenario, such as “open-close”.',
    ],
  },
  {
    what: 'no scenario at all',
    link: '1~at.50',
    lines: [
      'The link: it names no scenario that there is, so the first one is open. Expected was the name of a scenario, such as “open-close”.',
    ],
  },
])('says of $what', ({ link, lines }) => {
  expect(linesFor(link)).toEqual(lines)
})

it('says once what is wrong a thousand times', () => {
  const lines = linesFor(`1~open-close${'~drop.A.syn'.repeat(1001)}`)
  expect(lines.filter((line) => line.includes('drop.A.syn'))).toHaveLength(1)
  expect(lines).toContainEqual(expect.stringMatching(/^“drop\.A\.syn”: it was said before.* \(\d+ times\)$/))
  expect(new Set(lines).size).toBe(lines.length)
})
