import { describe, expect, it } from 'vitest'
import { type Shelves, shelvesOf } from './shelves'

/** What is asked about between these heights. */
function near(shelves: Shelves<string>, from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>()
  shelves.some(from, to, (thing) => {
    found.add(thing)
    return false
  })
  return found
}

describe('shelvesOf', () => {
  it('finds what reaches near a height', () => {
    const shelves = shelvesOf<string>(10)
    shelves.put('low', 0, 5)
    shelves.put('high', 2, 95)
    shelves.put('far', 200, 220)
    expect(near(shelves, 0, 9)).toEqual(new Set(['low', 'high']))
    expect(near(shelves, 0, 90)).toEqual(new Set(['low', 'high']))
    expect(near(shelves, 50, 60)).toEqual(new Set(['high']))
    expect(near(shelves, 210, 215)).toEqual(new Set(['far']))
    expect(near(shelves, 1000, 1e9)).toEqual(new Set())
  })

  it('tells whether there is such a thing', () => {
    const shelves = shelvesOf<string>(10)
    shelves.put('low', 0, 5)
    expect(shelves.some(0, 9, (thing) => thing === 'low')).toBe(true)
    expect(shelves.some(0, 9, (thing) => thing === 'high')).toBe(false)
  })

  it('begin at a height of their own', () => {
    const shelves = shelvesOf<string>(10, 1000)
    shelves.put('first', 1001, 1002)
    shelves.put('above', 5, 6)
    expect(near(shelves, 1000, 1009)).toEqual(new Set(['first', 'above']))
    expect(near(shelves, 1010, 1019)).toEqual(new Set())
  })

  it('has any thing in a crowd', () => {
    const shelves = shelvesOf<number>(10, 0, 2)
    const isFive = (thing: number) => thing === 5
    for (const thing of [1, 2]) shelves.put(thing, 0, 5)
    expect(shelves.some(0, 5, isFive)).toBe(false)
    shelves.put(3, 0, 5)
    expect(shelves.some(0, 5, isFive)).toBe(true)
    expect(shelves.some(20, 25, isFive)).toBe(false)
  })
})
