import { describe, expect, it } from 'vitest'
import { lastAckLost } from '../../scenarios/lastAckLost'
import { openClose } from '../../scenarios/openClose'
import { simulate } from '../../simulation/simulate'
import { layoutOf } from '../layout/layout'
import { words } from '../layout/testWords'
import { escaped } from './markup'
import { labelArt, stillFlights } from './segmentArt'

const layout = layoutOf(simulate(openClose), 836, words)
const place = layout.segmentPlace(0)
const art = (phase: 'future' | 'past') =>
  stillFlights(place, phase, layout.dimensions) + labelArt(place, phase === 'future', layout.dimensions)
/** The elements of some markup, by their classes. */
const marksIn = (markup: string) => [...markup.matchAll(/class="([^"]*)"/g)].map(([, name]) => name)

describe('a segment that stands still', () => {
  it('is a line, an arrow head and its label', () => {
    expect(marksIn(art('past'))).toEqual(['mark-line', 'mark-arrow', 'mark-label', 'is-flags', 'is-numbers'])
  })

  it('is faint before it is sent', () => {
    expect(marksIn(art('future')).filter((name) => name?.endsWith(' is-future'))).toEqual([
      'mark-line is-future',
      'mark-arrow is-future',
      'mark-label is-future',
    ])
  })

  it('ends in a cross where it was lost', () => {
    const trace = simulate(lastAckLost)
    const lossy = layoutOf(trace, 836, words)
    const lost = trace.segments.findIndex(({ fate }) => fate === 'drop')
    expect(marksIn(stillFlights(lossy.segmentPlace(lost), 'past', lossy.dimensions))).toContain('mark-cross')
  })
})

it('text is text in markup, whatever it holds', () => {
  expect(escaped('a < b & "c"')).toBe('a &#60; b &#38; &#34;c&#34;')
})
