import { describe, expect, it } from 'vitest'
import { decodeLink, encodeLink } from '../share/link'
import { FIRST_LINK } from './firstLink'
import { firstOpening, openingOf } from './opening'

describe('the opening', () => {
  it('has the first link as its link', () => {
    const { scenario, at, compare } = firstOpening()
    expect(encodeLink({ scenario, at, compare })).toBe(FIRST_LINK)
  })

  it.each([
    ['without a link', 'https://example.org/lab/?from=chat'],
    ['with its own link', `https://example.org/lab/?lab=${FIRST_LINK}`],
  ])('is the first one %s', async (_, href) => {
    expect(await openingOf(href, 'en')).toEqual(firstOpening())
  })

  it('is what another link says', async () => {
    const link = '1~syn-lost~drop.B.fin~at.1085'
    const { scenario, at } = await openingOf(`https://example.org/#lab=${link}`, 'en')
    expect({ scenario, at }).toEqual({ scenario: decodeLink(link).lab.scenario, at: 1085 })
  })

  it('is at the beginning where a link names no moment, and says what it could not read', async () => {
    const { at, problems } = await openingOf('?lab=1~refused~sny', 'en')
    expect({ at, problems: problems.length }).toEqual({ at: 0, problems: 1 })
  })
})
