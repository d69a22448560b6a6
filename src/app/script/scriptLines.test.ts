import { describe, expect, it } from 'vitest'
import { openClose } from '../../scenarios/openClose'
import { simulate } from '../../simulation/simulate'
import { keptInOrder, scriptLines } from './scriptLines'

const [listen, open, send, close, answer] = openClose.calls
const never = { by: 'A', call: 'ABORT', when: { host: 'A', what: 'reset' } } as const
const calls = [never, answer, close, send, listen, open].flatMap((call) => call ?? [])
const lines = scriptLines(simulate({ ...openClose, calls }))

describe('scriptLines', () => {
  it('has the calls in the order of the run, and last what is not made', () => {
    expect(lines.map(({ call }) => call)).toEqual([listen, open, send, close, answer, never])
    expect(lines.map(({ made }) => made[0]?.at)).toEqual([0, 0, 200, 400, 550, undefined])
  })

  it('knows which line of the script each is', () => {
    expect(lines.map(({ line }) => line)).toEqual([4, 5, 3, 2, 1, 0])
  })
})

describe('keptInOrder', () => {
  it('keeps an order that was, with what is new at the end', () => {
    expect(keptInOrder(lines, [0, 1, 2, 3]).map(({ line }) => line)).toEqual([0, 1, 2, 3, 4, 5])
    expect(keptInOrder(lines, null)).toBe(lines)
  })
})
