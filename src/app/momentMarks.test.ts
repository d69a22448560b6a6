import { describe, expect, it } from 'vitest'
import type { TimeScale } from '../diagram/layout/timeScale'
import { openClose } from '../scenarios/openClose'
import { momentMarks } from './momentMarks'
import { timelineOf, traceOf } from './traceOf'

const same = (value: number) => value
const scale: TimeScale = { y: same, timeAt: same, momentAt: same, top: 0, bottom: 1000, folds: [] }
const marks = (end: number) => momentMarks([traceOf(openClose)], scale, 0, end)

describe('the marks on the slider', () => {
  it('stand where something happens, each in the colour of what tells most', () => {
    const [first, second, third] = marks(1000)
    expect(first).toEqual({ part: 0, tone: 'open' })
    expect(second).toEqual({ part: 0.05, tone: 'open' })
    expect(third).toEqual({ part: 0.1, tone: 'live' })
  })

  it('are never more than can be told apart', () => {
    expect(marks(1_000_000).length).toBeLessThan(marks(1000).length)
    expect(new Set(marks(1_000_000).map(({ part }) => Math.round(part * 240))).size).toBe(
      marks(1_000_000).length,
    )
  })

  it('are those of both worlds', () => {
    const { traces } = timelineOf({ scenario: openClose, compare: 'handshake' })
    expect(momentMarks(traces, scale, 0, 1000).length).toBe(marks(1000).length)
  })
})
