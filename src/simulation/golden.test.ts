import { expect, it } from 'vitest'
import { scenarios } from '../scenarios'
import { formatTrace } from './formatTrace'
import { simulate } from './simulate'

it.each(scenarios)('$id unfolds as recorded', async (scenario) => {
  await expect(formatTrace(simulate(scenario))).toMatchFileSnapshot(`golden/${scenario.id}.trace`)
})
