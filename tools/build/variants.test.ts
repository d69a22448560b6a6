import { describe, expect, it } from 'vitest'
import { oneOfMany, withoutStyleAttributes } from './variants'

const page = (stage: string, track = 'track', header = 'header') =>
  `<header>${header}</header><main id="stage">${stage}</main><section class="transport">${track}</section>`

describe('a page of several widths', () => {
  it('has each part that differs once for each width, and everything else once', () => {
    expect(oneOfMany([390, 832], [page('narrow'), page('wide')])).toBe(
      '<header>header</header>' +
        '<main data-width="390" id="stage">narrow</main><main data-width="832" id="stage">wide</main>' +
        '<section class="transport">track</section>',
    )
  })

  it('has several parts that differ', () => {
    expect(oneOfMany([390, 832], [page('narrow', 'short'), page('wide', 'long')])).toContain(
      '<section data-width="390" class="transport">short</section>' +
        '<section data-width="832" class="transport">long</section>',
    )
  })

  it('is refused if anything else differs', () => {
    expect(() => oneOfMany([390, 832], [page('', '', 'a'), page('', '', 'b')])).toThrow('nobody expects')
  })
})

describe('style attributes', () => {
  it('become data, and words that look like them stay', () => {
    expect(withoutStyleAttributes('<b class="x" style="left:1px">a style="b"</b>')).toBe(
      '<b class="x" data-style="left:1px">a style="b"</b>',
    )
  })
})
