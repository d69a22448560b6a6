import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openClose } from '../../scenarios/openClose'
import type { Call } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { type CallPlace, callPlaces, ownTimeAt, ownTimeMoved } from './callPlaces'
import { layoutOf } from './layout'
import { words } from './testWords'

function placesOf(calls: readonly Call[]) {
  const trace = simulate({ ...openClose, calls })
  const layout = layoutOf(trace, 836, words)
  return { layout, places: callPlaces(trace, layout) }
}

const { layout, places } = placesOf(openClose.calls)
const send = places[2] as CallPlace
const { delay } = openClose.timing

describe('callPlaces', () => {
  it('puts each call on the lane of its host, at the moment at which it is made', () => {
    expect(places.map(({ host, at }) => `${host} ${at}`)).toEqual(['B 0', 'A 0', 'A 200', 'A 400', 'B 550'])
    expect(send.x).toBe(layout.dimensions.lane.A)
    expect(send.y).toBe(layout.scale.y(200))
  })

  it('knows since when a call waits', () => {
    expect(places.map(({ since }) => since)).toEqual([0, 0, 100, 100, 450])
  })

  it('leaves out what is not made, and keeps the order of the script', () => {
    const never = { by: 'A', call: 'ABORT', when: { host: 'A', what: 'reset' } } as const
    expect(placesOf([never, ...openClose.calls]).places.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5])
  })

  it('keeps handles apart that fall together', () => {
    const calls = [0, 0, 0].map((at): Call => ({ at, by: 'A', call: 'STATUS' }))
    const { places: together } = placesOf([...openClose.calls, ...calls])
    const heights = together.filter(({ host, at }) => host === 'A' && at === 0).map(({ handleY }) => handleY)
    const gaps = heights.slice(1).map((height, place) => height - (heights[place] as number))
    expect(gaps).toEqual([26, 26, 26])
  })
})

describe('ownTimeAt', () => {
  it('is the time that it has where its handle stands', () => {
    for (const place of places) {
      expect(ownTimeAt(place, place.handleY, layout, delay)).toBe(place.at - place.since)
    }
  })

  it('never comes before what the call waits for', () => {
    expect(ownTimeAt(send, layout.scale.y(90), layout, delay)).toBe(0)
    expect(ownTimeAt(places[1] as CallPlace, -500, layout, delay)).toBe(0)
  })

  it('comes to rest at tens, and grows downward, also below the picture', () => {
    fc.assert(
      fc.property(fc.nat(layout.height + 2000), fc.nat(500), (y, further) => {
        const time = ownTimeAt(send, y, layout, delay)
        expect(time % 10).toBe(0)
        expect(ownTimeAt(send, y + further, layout, delay)).toBeGreaterThanOrEqual(time)
      }),
    )
    const { bottom } = layout.scale
    expect(ownTimeAt(send, bottom + 900, layout, delay)).toBeGreaterThan(
      ownTimeAt(send, bottom, layout, delay),
    )
  })
})

describe('ownTimeMoved', () => {
  it.each([
    { at: 200, steps: 1, time: 110 },
    { at: 200, steps: -1, time: 90 },
    { at: 205, steps: 1, time: 110 },
    { at: 205, steps: -1, time: 100 },
    { at: 200, steps: -50, time: 0 },
  ])('moves $at by $steps steps to $time', ({ at, steps, time }) => {
    expect(ownTimeMoved({ ...send, at }, steps)).toBe(time)
  })
})
