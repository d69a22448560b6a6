import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../tools/testing/seed'
import { joinText, NO_TEXT, sliceText, type Text, textLength, textOf } from './text'

seeded()

const letter = fc.constantFrom('a', 'b', 'c')
const text = fc
  .array(fc.record({ len: fc.integer({ min: 1, max: 5 }), mark: letter }), { maxLength: 6 })
  .map((runs) => runs.reduce<Text>((joined, run) => joinText(joined, [run]), NO_TEXT))

/** The octets one by one. */
const octetsOf = (runs: Text): string => runs.map(({ len, mark }) => mark.repeat(len)).join('')

describe('text', () => {
  it('has no empty run', () => {
    expect(textOf(0, 'a')).toEqual([])
    expect(textOf(3, 'a')).toEqual([{ len: 3, mark: 'a' }])
  })

  it('is as long as its octets', () => {
    fc.assert(fc.property(text, (it) => textLength(it) === octetsOf(it).length))
  })

  it('is cut like its octets', () => {
    fc.assert(
      fc.property(text, fc.nat(35), fc.nat(35), (it, from, to) => {
        expect(octetsOf(sliceText(it, from, to))).toBe(octetsOf(it).slice(from, Math.max(from, to)))
      }),
    )
  })

  it('is joined like its octets, with neighbours of one mark in one run', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const joined = joinText(a, b)
        expect(octetsOf(joined)).toBe(octetsOf(a) + octetsOf(b))
        expect(joined.every(({ mark }, place) => mark !== joined[place + 1]?.mark)).toBe(true)
        expect(joined.every(({ len }) => len > 0)).toBe(true)
      }),
    )
  })

  it('is whole again after it was cut', () => {
    fc.assert(
      fc.property(text, fc.nat(35), (it, at) => {
        const whole = joinText(sliceText(it, 0, at), sliceText(it, at, textLength(it)))
        expect(whole).toEqual(it)
      }),
    )
  })
})
