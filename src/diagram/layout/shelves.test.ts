import { describe, expect, it } from 'vitest'
import { shelvesOf } from './shelves'

describe('shelvesOf', () => {
  it('finds what reaches near a height, once', () => {
    const shelves = shelvesOf<string>(10)
    shelves.put('low', 0, 5)
    shelves.put('high', 2, 95)
    shelves.put('far', 200, 220)
    expect(shelves.near(0, 9)).toEqual(['low', 'high'])
    expect(shelves.near(0, 90)).toEqual(['low', 'high'])
    expect(shelves.near(50, 60)).toEqual(['high'])
    expect(shelves.near(210, 215)).toEqual(['far'])
    expect(shelves.near(1000, 1e9)).toEqual([])
  })

  it('begin at a height of their own', () => {
    const shelves = shelvesOf<string>(10, 1000)
    shelves.put('first', 1001, 1002)
    shelves.put('above', 5, 6)
    expect(shelves.near(1000, 1009)).toEqual(['first', 'above'])
    expect(shelves.near(1010, 1019)).toEqual([])
  })

  it('finds nothing in a crowd', () => {
    const shelves = shelvesOf<number>(10, 0, 2)
    for (const thing of [1, 2, 3]) shelves.put(thing, 0, 5)
    shelves.put(4, 20, 25)
    expect(shelves.near(0, 25)).toEqual([4])
  })
})
