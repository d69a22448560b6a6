import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from './address'

const value = '1~open~at.1085'

describe('the address of a lab', () => {
  it.each([
    ['alone', '?lab=1~open'],
    ['on a page', 'https://example.org/lab/?lab=1~open'],
    ['in a file', 'file:///home/me/lab.html?lab=1~open'],
    ['before foreign parameters', 'https://example.org/?lab=1~open&from=singlemessage&isappinstalled=0'],
    ['after foreign parameters', 'https://example.org/?utm_source=x&lab=1~open#top'],
    ['after an escaped ampersand', 'https://example.org/?utm_source=x&amp;lab=1~open'],
    ['in capitals', 'HTTPS://EXAMPLE.ORG/?LAB=1~open'],
    ['behind the hash', 'https://example.org/#lab=1~open'],
    ['behind the hash, with a foreign query', 'https://example.org/?from=timeline#lab=1~open'],
    ['behind the hash, followed by a foreign query', 'https://example.org/#lab=1~open?from=timeline'],
    ['in the query, with an older copy behind the hash', 'https://example.org/?lab=1~open#lab=1~old'],
  ])('is read when it stands %s', (_, href) => {
    expect(readAddress(href)).toBe('1~open')
  })

  it.each(['', 'https://example.org/', 'https://example.org/?collab=1~open', 'https://lab=1~open.example/'])(
    'is not found in %j',
    (href) => {
      expect(readAddress(href)).toBeNull()
    },
  )

  it.each([
    ['https://example.org/', `https://example.org/?lab=${value}`],
    ['https://example.org/?', `https://example.org/?lab=${value}`],
    ['https://example.org/?lang=zh-CN', `https://example.org/?lang=zh-CN&lab=${value}`],
    ['https://example.org/?lab=1~old&lang=zh-CN#top', `https://example.org/?lab=${value}&lang=zh-CN#top`],
    ['https://example.org/#lab=1~old', `https://example.org/?lab=${value}`],
    ['https://example.org/?from=a#lab=1~old&b=2', `https://example.org/?from=a&lab=${value}#b=2`],
    ['https://example.org/#top&lab=1~old', `https://example.org/?lab=${value}#top`],
    ['https://example.org/?lab=1~a#lab=1~old&lab=2', `https://example.org/?lab=${value}`],
    ['https://example.org/?lab=1~a#collab=1', `https://example.org/?lab=${value}#collab=1`],
    ['lab.html#top', `lab.html?lab=${value}#top`],
  ])('is written into %s', (href, expected) => {
    expect(writeAddress(href, value)).toBe(expected)
  })

  it('is read again from any address into which it was written', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()),
        (href) => {
          expect(readAddress(writeAddress(href, value))).toBe(value)
        },
      ),
    )
  })
})
