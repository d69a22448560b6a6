import { expect, it } from 'vitest'
import { step } from './engine'
import { closed, established, momentOf, OPEN_PASSIVE } from './fixtures'
import { amend, copyOfStep, revise, reviseSend, reviseTimers } from './revise'

const tcb = established()
const made = step(closed(), OPEN_PASSIVE, momentOf({ iss: 100 }))

it.each([
  { what: 'a TCB', copy: revise(tcb, {}), original: tcb },
  { what: 'a send sequence space', copy: reviseSend(tcb.snd, {}), original: tcb.snd },
  { what: 'the timers', copy: reviseTimers(tcb.timers, {}), original: tcb.timers },
  { what: 'a step', copy: amend(made, {}), original: made },
  { what: 'a step to be changed', copy: copyOfStep(made), original: made },
])('$what is copied whole', ({ copy, original }) => {
  expect(copy).toEqual(original)
  expect(Object.keys(copy).sort()).toEqual(Object.keys(original).sort())
  expect(copy).not.toBe(original)
})

it('a change leaves the original as it was', () => {
  const before = structuredClone(tcb)
  expect(revise(tcb, { state: 'CLOSED' }).state).toBe('CLOSED')
  expect(reviseSend(tcb.snd, { wnd: 7 }).wnd).toBe(7)
  expect(reviseTimers(tcb.timers, { user: 7 }).user).toBe(7)
  expect(tcb).toEqual(before)
})
