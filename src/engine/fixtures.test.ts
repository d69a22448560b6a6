import { describe, expect, it } from 'vitest'
import { BASES, heard, LADDER, OTHER_STATES, said } from './fixtures'
import { add, distance } from './sequence'

describe.each(BASES)('the ladder, $base', (numbers) => {
  it.each(LADDER)('reaches $name', ({ tcb, state }) => {
    expect(tcb(numbers).state).toBe(state)
  })

  it.each(OTHER_STATES)('has in $name the numbers that it says', ({ tcb, nxt, rcv }) => {
    const { snd, rcv: receive } = tcb(numbers)
    expect(distance(numbers.iss, snd.nxt)).toBe(nxt)
    expect(distance(numbers.irs, receive.nxt)).toBe(rcv)
  })

  it('reads and writes the same notation', () => {
    const seg = heard(numbers, 'FIN,ACK 6 ack 1 len 5')
    expect({ ...seg, text: [] }).toMatchObject({
      seq: add(numbers.irs, 6),
      ack: add(numbers.iss, 1),
      fin: true,
    })
    const mirrored = { iss: numbers.irs, irs: numbers.iss }
    expect(said(mirrored, { send: [{ segment: seg, rule: 'close/fin', again: false }] })).toEqual([
      'FIN,ACK 6 ack 1 len 5',
    ])
  })
})
