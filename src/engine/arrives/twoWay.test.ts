import { describe, expect, it } from 'vitest'
import { step } from '../engine'
import {
  BASES,
  established,
  listening,
  meet,
  momentOf,
  outcome,
  type Rung,
  said,
  send,
  synSent,
  timeout,
} from '../fixtures'
import { textLength } from '../text'

describe.each(BASES)('an opening in two segments, $base', (numbers) => {
  const rung: Rung = { ...numbers, settings: { handshake: 'two-way' } }
  const accepted = () => meet(numbers, listening(rung), 'SYN 0')

  it('makes a listener ESTABLISHED on SYN', () => {
    expect(outcome(numbers, accepted())).toEqual({
      rule: 'listen/syn-two-way',
      state: 'ESTABLISHED',
      sent: ['SYN,ACK 0 ack 1'],
      signals: ['connected'],
    })
  })

  it('never repeats the SYN,ACK by timer', () => {
    const { tcb } = accepted()
    expect(tcb).toMatchObject({ retransmission: [], timers: { retransmission: null } })
    expect(tcb.snd.una).toBe(tcb.snd.nxt)
  })

  it('takes text that comes with the SYN at once', () => {
    const after = meet(numbers, listening(rung), 'SYN 0 len 5')
    expect(textLength(after.taken)).toBe(5)
    expect(said(numbers, after)).toEqual(['SYN,ACK 0 ack 1', 'ACK 1 ack 6'])
  })

  it('takes a FIN that comes with the SYN', () => {
    expect(meet(numbers, listening(rung), 'SYN,FIN 0').tcb.state).toBe('CLOSE-WAIT')
  })

  it('lets the SYN,ACK open the other end, and sends no third segment', () => {
    expect(outcome(numbers, meet(numbers, synSent(rung), 'SYN,ACK 0 ack 1'))).toEqual({
      rule: 'syn-sent/syn-ack-two-way',
      state: 'ESTABLISHED',
      sent: [],
      signals: ['connected'],
    })
  })

  it('sends queued text on SYN,ACK', () => {
    const queued = step(synSent(rung), send(5), momentOf(numbers)).tcb
    expect(said(numbers, meet(numbers, queued, 'SYN,ACK 0 ack 1'))).toEqual(['ACK 1 ack 1 len 5'])
  })

  it('sends the SYN,ACK again when the SYN comes again', () => {
    const after = meet(numbers, accepted().tcb, 'SYN 0')
    expect(outcome(numbers, after)).toEqual({
      rule: 'sequence/syn-again-two-way',
      state: 'ESTABLISHED',
      sent: ['SYN,ACK 0 ack 1'],
      signals: [],
    })
    expect(after.send[0]?.again).toBe(true)
  })

  it.each([
    { arriving: 'SYN 7', rule: 'syn/challenge', sent: ['ACK 1 ack 1'] },
    { arriving: 'SYN,RST 1', rule: 'rst/reset', sent: [] },
    { arriving: 'SYN,ACK 0 ack 1', rule: 'sequence/outside', sent: ['ACK 1 ack 1'] },
    { arriving: 'ACK 1 ack 1', rule: 'ack/old', sent: [] },
  ])('is otherwise true TCP: $arriving → $rule', ({ arriving, rule, sent }) => {
    expect(outcome(numbers, meet(numbers, accepted().tcb, arriving))).toMatchObject({ rule, sent })
  })

  it.each([
    { arriving: 'ACK 0 ack 7', rule: 'listen/ack' },
    { arriving: 'SYN,ACK 0 ack 7', rule: 'listen/ack' },
    { arriving: 'SYN,RST 0', rule: 'listen/rst' },
    { arriving: 'none 0', rule: 'listen/other' },
  ])('keeps the other rules of LISTEN: $arriving → $rule', ({ arriving, rule }) => {
    expect(outcome(numbers, meet(numbers, listening(rung), arriving))).toMatchObject({
      rule,
      state: 'LISTEN',
    })
  })

  it.each([
    { arriving: 'SYN,ACK 0 ack 2', rule: 'syn-sent/bad-ack', state: 'SYN-SENT' },
    { arriving: 'RST,ACK 0 ack 1', rule: 'syn-sent/rst', state: 'CLOSED' },
    { arriving: 'SYN 0', rule: 'syn-sent/syn', state: 'SYN-RECEIVED' },
  ])('keeps the other rules of SYN-SENT: $arriving → $rule', ({ arriving, rule, state }) => {
    expect(outcome(numbers, meet(numbers, synSent(rung), arriving))).toMatchObject({ rule, state })
  })

  it('still repeats a SYN that nobody answers', () => {
    const again = step(synSent(rung), timeout('retransmission'), momentOf(numbers, 1000))
    expect(said(numbers, again)).toEqual(['SYN 0'])
  })

  it('answers the repeated SYN of one who opened actively like true TCP', () => {
    expect(outcome(numbers, meet(numbers, established(rung), 'SYN 0'))).toMatchObject({
      rule: 'sequence/outside',
    })
  })
})
