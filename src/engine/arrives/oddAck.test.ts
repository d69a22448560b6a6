import { describe, expect, it } from 'vitest'
import { BASES, established, meet, OTHER_STATES, type Rung, said } from '../fixtures'
import type { Tcb } from '../tcb'

describe.each(BASES)('the ACKs for segments that are dropped (RFC 5961, 7), $base', (numbers) => {
  const rung: Rung = { ...numbers, settings: { oddAcks: { count: 3, per: 5000 } } }

  /** How each of these segments, coming one after the other at these times, is answered. */
  function answers(tcb: Tcb, arriving: readonly (readonly [line: string, at: number])[]): string[] {
    const rules: string[] = []
    let now = tcb
    for (const [line, at] of arriving) {
      const after = meet(numbers, now, line, at)
      rules.push(said(numbers, after).join() || after.rules.join())
      now = after.tcb
    }
    return rules
  }

  it.each([
    { what: 'outside the window', line: 'ACK 0 ack 1' },
    { what: 'of something not yet sent', line: 'ACK 1 ack 9' },
    { what: 'older than any window', line: 'ACK 1 ack -9999' },
    { what: 'with a SYN', line: 'SYN 5' },
    { what: 'with a reset that is not at RCV.NXT', line: 'RST 5' },
  ])('are so many in so long a time: $what', ({ line }) => {
    const times = [0, 100, 4800, 4999, 5000, 5001]
    const again = times.map((at) => [line, at] as const)
    const ack = 'ACK 1 ack 1'
    expect(answers(established(rung), again)).toEqual([ack, ack, ack, 'sequence/limited', ack, ack])
  })

  it('count together, whatever was wrong', () => {
    const arriving = ['ACK 0 ack 1', 'SYN 5', 'RST 5', 'ACK 1 ack 9'].map((line) => [line, 0] as const)
    expect(answers(established(rung), arriving).at(-1)).toBe('sequence/limited')
  })

  it.each(['ACK -4 ack 1 len 5', 'FIN,ACK 0 ack 1', 'ACK 1 ack 9 len 5'])(
    'are not counted for %s, whose sender waits for the answer',
    (line) => {
      const again = Array.from({ length: 9 }, () => [line, 0] as const)
      expect(new Set(answers(established(rung), again))).toEqual(new Set(['ACK 1 ack 1']))
    },
  )

  it.each(OTHER_STATES)('have a limit in $name too', ({ tcb, nxt, rcv }) => {
    const again = Array.from({ length: 4 }, () => [`ACK ${rcv - 1} ack ${nxt}`, 0] as const)
    expect(answers(tcb(rung), again).slice(2)).toEqual([`ACK ${nxt} ack ${rcv}`, 'sequence/limited'])
  })

  it('keep to the limit without forgetting the rest of TCP', () => {
    const tired = established({ ...numbers, settings: { oddAcks: { count: 0, per: 5000 } } })
    expect(answers(tired, [['RST 1', 0]])).toEqual(['rst/reset'])
    expect(answers(tired, [['ACK 1 ack 1 len 5', 0]])).toEqual(['ACK 1 ack 6'])
  })
})
