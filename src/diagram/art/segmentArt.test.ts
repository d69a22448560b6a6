import { describe, expect, it } from 'vitest'
import type { Translate } from '../../i18n/messages'
import { lastAckLost } from '../../scenarios/lastAckLost'
import { openClose } from '../../scenarios/openClose'
import type { Ms } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import type { SegmentRecord, Trace } from '../../simulation/trace'
import { layoutOf } from '../layout/layout'
import { words } from '../layout/testWords'
import { escaped } from './markup'
import { progressAt, type SegmentMark, segmentArt } from './segmentArt'

const t = ((key: string) => `<${key}>`) as Translate

/** A segment of a trace as it stands in the page at a moment. */
function artOf(trace: Trace, segment: number, moment: Ms, as: Partial<SegmentMark> = {}): string {
  const { scale, dimensions, segmentPlace } = layoutOf(trace, 836, words)
  const setting = { scale, dimensions, t }
  const record = trace.segments[segment] as SegmentRecord
  const still = { isSelected: false, isActive: false, isLabelled: true }
  const mark = { segment: record, place: segmentPlace(segment), ...still, ...as }
  return segmentArt(mark, setting, progressAt(mark, setting, moment), moment)
}

/** The elements of some markup, by their classes. */
const marksIn = (markup: string) => [...markup.matchAll(/class="([^"]*)"/g)].map(([, name]) => name)

const trace = simulate(openClose)

describe('a segment', () => {
  it('that has arrived is a line, an arrow head and its label', () => {
    expect(marksIn(artOf(trace, 0, 1000))).toEqual([
      'mark-segment',
      'mark-hit',
      'mark-line',
      'mark-arrow',
      'mark-label',
      'is-flags',
      'is-numbers',
    ])
  })

  it('is faint before it is sent', () => {
    const kinds = marksIn(artOf(trace, 2, 0)).filter((name) => name?.endsWith(' is-future'))
    expect(kinds).toEqual(['mark-line is-future', 'mark-arrow is-future'])
  })

  it('is a line up to a dot while it is on its way, and has no arrow head', () => {
    const kinds = marksIn(artOf(trace, 0, (trace.segments[0]?.sentAt ?? 0) + 10))
    expect(kinds).toContain('mark-dot is-moving')
    expect(kinds).not.toContain('mark-arrow')
  })

  it('ends in a cross where it was lost, and not before', () => {
    const lossy = simulate(lastAckLost)
    const lost = lossy.segments.findIndex(({ fate }) => fate === 'drop')
    const { sentAt } = lossy.segments[lost] as SegmentRecord
    expect(marksIn(artOf(lossy, lost, sentAt + 10_000))).toContain('mark-cross')
    expect(marksIn(artOf(lossy, lost, sentAt + 1))).not.toContain('mark-cross')
  })

  it('is lit up while the reader has it in hand', () => {
    expect(marksIn(artOf(trace, 0, 1000, { isActive: true }))).toContain('mark-halo')
  })

  it('is a button with a name', () => {
    expect(artOf(trace, 0, 1000)).toContain(
      'role="button" tabindex="0" aria-label="&#60;segment.arrives&#62;"',
    )
  })
})

it('text is text in markup, whatever it holds', () => {
  expect(escaped('a < b & "c"')).toBe('a &#60; b &#38; &#34;c&#34;')
})
