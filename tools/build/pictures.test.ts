import { describe, expect, it } from 'vitest'
import { PICTURES, pictureStyles } from './pictures'

describe('the styles of the first picture', () => {
  it('show every window one picture', () => {
    const styles = pictureStyles(PICTURES, [])
    for (const window of [320, 390, 940, 941, 1440, 1680, 1681, 2560]) {
      const hidden = [...styles.matchAll(/\((max|min)-width:(\d+)px\)\{\[data-width="(\d+)"\]/g)]
        .filter(([, bound, width]) => (bound === 'max' ? window <= Number(width) : window >= Number(width)))
        .map(([, , , picture]) => picture)
      expect({ window, shown: PICTURES.length - new Set(hidden).size }).toEqual({ window, shown: 1 })
    }
  })

  it('say what the markup may not say itself', () => {
    expect(pictureStyles(PICTURES, ['inset-inline-start:53px'])).toContain(
      '[data-style="inset-inline-start:53px"]{inset-inline-start:53px}',
    )
  })
})
