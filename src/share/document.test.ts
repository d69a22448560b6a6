import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { scenarios } from '../scenarios'
import { LONGEST_FILE } from './file'
import { LIMITS } from './limits'
import { decodeLink } from './link'
import { OPEN } from './open'
import { readPart } from './parts'
import { LONGEST_LINK } from './tidy'

const text = readFileSync(`${import.meta.dirname}/../../docs/links.md`, 'utf8')
const isScenario = (name: string) => [OPEN, ...scenarios].some(({ id }) => id === name)

describe('docs/links.md', () => {
  it.each(text.match(/\b1~[\w.~-]+/g) ?? [])('gives an example that opens: %s', (link) => {
    expect(decodeLink(link).problems).toEqual([])
  })

  const rows = text.slice(text.indexOf('| part |'), text.indexOf('A *segment*')).split('\n')
  const parts = rows.flatMap((row) => row.split('|')[1]?.match(/(?<=`)[^` ]+(?=`)/g) ?? [])
  it.each(parts.filter((part) => part !== 'then'))('gives a part that can be read: %s', (part) => {
    const { edit, problems } = readPart(part, isScenario)
    expect(problems).toEqual([])
    expect(edit).not.toBeNull()
  })

  it('gives the limits as they are', () => {
    const numbers = [
      LIMITS.fates.max,
      LIMITS.octets.max,
      LIMITS['total-octets'].max,
      LIMITS['sequence-number'].max,
      LIMITS['initial-numbers'].max,
      LIMITS.retransmissions.max,
      LIMITS.port.max,
      LIMITS.connection.max,
      LIMITS.ordinal.max,
      LONGEST_LINK,
      LONGEST_FILE,
    ]
    expect(numbers.filter((number) => !text.includes(number.toLocaleString('en')))).toEqual([])
  })
})
