import { describe, expect, it } from 'vitest'
import { PICTURES, pictureStyles, stageRoom } from './pictures'

const shownIn = (window: number) =>
  PICTURES.filter(({ hiddenIn }) => hiddenIn.every(([from, to]) => window < from || window > to))

describe('the first picture', () => {
  it('is one in every window', () => {
    for (let window = 320; window <= 2600; window += 1) {
      expect({ window, pictures: shownIn(window).length }).toEqual({ window, pictures: 1 })
    }
  })

  it('is the widest that the stage has room for', () => {
    for (let window = 360; window <= 2600; window += 1) {
      const room = stageRoom(window)
      const widest = Math.max(...PICTURES.map(({ width }) => width).filter((width) => width <= room))
      expect({ window, width: shownIn(window)[0]?.width }).toEqual({ window, width: widest })
    }
  })
})

describe('the styles of the first picture', () => {
  it('hide it where another is shown', () => {
    expect(
      pictureStyles(
        [
          {
            width: 480,
            hiddenIn: [
              [0, 479],
              [848, Number.POSITIVE_INFINITY],
            ],
          },
        ],
        [],
      ),
    ).toContain(
      '@media (min-width:0px) and (max-width:479.98px),(min-width:848px){[data-width="480"]{display:none}}',
    )
  })

  it('say what the markup may not say itself', () => {
    expect(pictureStyles(PICTURES, ['inset-inline-start:53px'])).toContain(
      '[data-style="inset-inline-start:53px"]{inset-inline-start:53px}',
    )
  })
})
