import { expect, it } from 'vitest'
import { scenarios } from '../scenarios'
import { openClose } from '../scenarios/openClose'
import { isAsShipped, shippedOf } from './shipped'

it.each(scenarios)('$id is as it was shipped, also when it has been read anew', (scenario) => {
  expect(isAsShipped(scenario)).toBe(true)
  expect(isAsShipped(structuredClone(scenario))).toBe(true)
  expect(shippedOf(structuredClone(scenario))).toBe(scenario)
})

it.each([
  { ...openClose, fates: [{ segment: 'A.syn', fate: 'drop' as const }] },
  { ...openClose, timing: { ...openClose.timing, delay: 51 } },
  { ...openClose, calls: openClose.calls.slice(1) },
  { ...openClose, until: 1000 },
])('a change is noticed: %#', (scenario) => {
  expect(isAsShipped(scenario)).toBe(false)
})

it('a scenario of one’s own was never shipped', () => {
  expect(shippedOf({ ...openClose, id: 'mine' })).toBeNull()
  expect(isAsShipped({ ...openClose, id: 'mine' })).toBe(true)
})
