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
  {
    what: 'a number that is too large, and how large it may be',
    link: '1~open-close~iss.A.5000000000',
    lines: [
      '“iss.A.5000000000”: the number is too large, so the largest possible one stands in for it. Expected was a number from 0 to 4,294,967,295.',
    ],
  },
  {
    what: 'a list that is too long, and how long it may be',
    link: `1~open-close~${Array.from({ length: 65 }, (_, place) => `drop.A.syn_${place + 2}`).join('~')}`,
    lines: [
      '“drop.A.syn_66”: there are too many of these; the last ones are left out. At most 64 are possible.',
    ],
  },
  {
    what: 'a time that is too short, and how long it may be',
    link: '1~open-close~rto.1',
    lines: [
      '“rto.1”: the number is too small, so the smallest possible one stands in for it. Expected was a time from 10 to 600,000\u00a0ms.',
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
