import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { patiently } from './patiently'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('patiently', () => {
  it('gives the part that comes after any number of failures, and asks no more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(20), async (failures) => {
        let asked = 0
        const part = patiently(async () => {
          asked += 1
          if (asked <= failures) throw new Error('The network cannot be reached.')
          return 'part'
        })
        await vi.runAllTimersAsync()
        expect(await part).toBe('part')
        expect(asked).toBe(failures + 1)
      }),
    )
  })

  it('does not ask again at once', async () => {
    const load = vi.fn(() => Promise.reject(new Error('The network cannot be reached.')))
    void patiently(load)
    await vi.advanceTimersByTimeAsync(2000)
    expect(load).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(2000)
    expect(load).toHaveBeenCalledTimes(2)
  })
})
