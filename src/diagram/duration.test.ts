import { describe, expect, it } from 'vitest'
import { formatDuration } from './duration'
import { measureText } from './layout/measure'

describe('a duration', () => {
  it.each([
    [0, '0 ms'],
    [999.4, '999 ms'],
    [999.6, '1 s'],
    [1085, '1.085 s'],
    [58_930, '58.93 s'],
    [123_456, '123.5 s'],
    [86_400_000, '86400 s'],
    [-250, '-250 ms'],
  ])('%d ms is "%s", with a space that no line breaks at', (ms, text) => {
    expect(formatDuration(ms)).toBe(text.replace(' ', '\u00a0'))
  })

  it('is measured as if its space were any other', () => {
    const text = formatDuration(58_930)
    for (const face of ['bold', 'mono'] as const) {
      expect(measureText(text, face, 12)).toBe(measureText(text.replace('\u00a0', ' '), face, 12))
    }
  })
})
