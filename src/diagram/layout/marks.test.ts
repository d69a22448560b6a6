import { describe, expect, it } from 'vitest'
import { openClose } from '../../scenarios/openClose'
import type { Fate, Scenario } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { isStraight, pointAt, uAtHeight } from './flights'
import { layoutOf } from './layout'
import { words } from './testWords'

/** The picture when the first SYN meets this fate, and what is drawn of a segment in it. */
function drawn(fates: readonly Fate[], change: Partial<Scenario> = {}) {
  const trace = simulate({ ...openClose, ...change, fates })
  const layout = layoutOf(trace, 836, words)
  const place = (id: string) => layout.segmentPlace(trace.segments.findIndex((segment) => segment.id === id))
  const said = (id: string) => place(id).labels.map((label) => label?.parts.map(({ text }) => text).join(' '))
  return { trace, layout, place, said }
}

describe('a segment', () => {
  it('on its way is at the height of the playhead, further along the later it is', () => {
    const { layout, place } = drawn([])
    const [line] = place('A.syn').lines
    const points = [10, 25, 40].map((time) => pointAt(line!, uAtHeight(line!, layout.scale.y(time))))
    expect(points.map(({ y }) => y)).toEqual([10, 25, 40].map((time) => expect.closeTo(layout.scale.y(time))))
    expect(points[0]!.x < points[1]!.x && points[1]!.x < points[2]!.x).toBe(true)
  })

  it('that is lost breaks off between the lanes', () => {
    const [line] = drawn([{ segment: 'A.syn', fate: 'drop' }]).place('A.syn').lines
    expect([line?.end, line?.reaches]).toEqual(['lost', 0.55])
  })

  it('that is late wanders, and says so', () => {
    const { place, said } = drawn([{ segment: 'A.syn', fate: 'delay', by: 400 }])
    expect(isStraight(place('A.syn').lines[0]!)).toBe(false)
    expect(said('A.syn')).toEqual(['SYN seq=100 late'])
  })

  it('that grows older than MSL never reaches the other lane', () => {
    const { layout, place } = drawn([{ segment: 'A.syn', fate: 'delay', by: 60_000 }])
    const [line] = place('A.syn').lines
    expect(line?.end).toBe('expired')
    expect(line!.finish.x).toBeLessThan(layout.dimensions.lane.B - 100)
  })

  it('that is duplicated has a second flight, marked as such', () => {
    const { place, said } = drawn([{ segment: 'A.syn', fate: 'duplicate', by: 30 }])
    expect(place('A.syn').lines.map(({ isCopy }) => isCopy)).toEqual([false, true])
    expect(said('A.syn')).toEqual(['SYN seq=100', 'SYN seq=100 copy'])
  })

  it('that is sent again says so', () => {
    expect(drawn([{ segment: 'A.syn', fate: 'drop' }]).said('A.syn#2')).toEqual(['SYN seq=100 again'])
  })

  it('of a burst goes straight, however much leaves and arrives at its instant', () => {
    const calls = openClose.calls.map((call) => (call.call === 'SEND' ? { ...call, octets: 12_000 } : call))
    const { layout, trace } = drawn([], { calls })
    expect(trace.segments.length).toBeGreaterThan(30)
    expect(layout.lines.every(isStraight)).toBe(true)
  })
})
