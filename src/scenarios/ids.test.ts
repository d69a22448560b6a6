import { expect, it } from 'vitest'
import { SCENARIO_IDS } from './ids'
import { scenarios } from './index'

it('the names are those of the scenarios, in their order', () => {
  expect(SCENARIO_IDS).toEqual(scenarios.map(({ id }) => id))
})
