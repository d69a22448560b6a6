import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../diagram/layout/layout'
import { diagramWords } from '../../diagram/words'
import { en } from '../../i18n/en'
import { translateWith } from '../../i18n/translate'
import { staleSyn } from '../../scenarios/staleSyn'
import { timelineOf } from '../traceOf'
import { commonScale } from './commonScale'

const { traces, end } = timelineOf({ scenario: staleSyn, compare: 'handshake' })
const t = translateWith(en)
const [a, b] = traces.map((trace) => layoutOf(trace, 700, diagramWords(t, trace.scenario.mechanisms)).scale)

describe('the scale of two worlds', () => {
  const scale = commonScale(a!, b!, end)
  const times = [0, 50, 1000, 1050.5, 4000, 66_050, end]

  it('goes forward in both', () => {
    const heights = times.map(scale.y)
    expect(heights).toEqual([...heights].sort((one, other) => one - other))
    expect(new Set(heights).size).toBe(times.length)
  })

  it.each(times)('finds %d ms again', (time) => {
    expect(scale.timeAt(scale.y(time))).toBeCloseTo(time, 2)
  })

  it('stays within the run', () => {
    expect(scale.timeAt(-1e6)).toBeCloseTo(0, 2)
    expect(scale.timeAt(1e6)).toBeCloseTo(end, 2)
  })
})
