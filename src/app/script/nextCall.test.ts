import { expect, it } from 'vitest'
import { openClose } from '../../scenarios/openClose'
import type { Call } from '../../simulation/scenario'
import { nextCall } from './nextCall'

it('makes a whole connection out of an empty script', () => {
  const calls: Call[] = []
  while (calls.length < openClose.calls.length) calls.push(nextCall(calls))
  expect(calls).toEqual(openClose.calls)
})

it('keeps to the roles that the script has given', () => {
  const calls: Call[] = [{ at: 0, by: 'A', call: 'OPEN-PASSIVE' }]
  expect(nextCall(calls)).toEqual({ at: 0, by: 'B', call: 'OPEN-ACTIVE' })
})

it('goes on with more to send where nothing is lacking', () => {
  expect(nextCall(openClose.calls)).toMatchObject({ by: 'A', call: 'SEND' })
})
