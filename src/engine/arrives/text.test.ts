import { describe, expect, it } from 'vitest'
import { acknowledgeNow, react, step } from '../engine'
import {
  arrives,
  BASES,
  CLOSE,
  CLOSE_DEAF,
  closeWait,
  closing,
  established,
  finWait1,
  finWait2,
  heard,
  lastAck,
  meet,
  momentOf,
  OTHER_STATES,
  outcome,
  RECEIVE,
  said,
  send,
  timeWait,
} from '../fixtures'
import { distance } from '../sequence'
import type { Tcb } from '../tcb'
import { type Text, textLength } from '../text'

describe.each(BASES)('3.10.7.4, seventh: the text, $base', (numbers) => {
  const moment = momentOf(numbers)
  const taking = OTHER_STATES.filter(({ state }) =>
    ['ESTABLISHED', 'FIN-WAIT-1', 'FIN-WAIT-2'].includes(state),
  )
  const ignoring = OTHER_STATES.filter(({ state }) =>
    ['CLOSE-WAIT', 'CLOSING', 'LAST-ACK', 'TIME-WAIT'].includes(state),
  )

  /** The marks of all that several segments brought to the user, in order. */
  function read(tcb: Tcb, lines: readonly (readonly [string, string])[]) {
    const taken: Text[] = []
    let now = tcb
    for (const [line, mark] of lines) {
      const after = step(now, arrives(heard(numbers, line, mark)), moment)
      taken.push(after.taken)
      now = after.tcb
    }
    const marks = taken.flat().map(({ mark, len }) => mark.repeat(len))
    return { text: marks.join(''), rcv: distance(numbers.irs, now.rcv.nxt), held: now.held.length }
  }

  it.each(taking)('is taken and acknowledged in $name', ({ state, tcb, nxt }) => {
    const after = meet(numbers, tcb(numbers), `ACK 1 ack ${state === 'FIN-WAIT-1' ? 1 : nxt} len 5`)
    expect(after.tcb.state).toBe(state)
    expect(said(numbers, after)).toEqual([`ACK ${nxt} ack 6`])
    expect([textLength(after.taken), textLength(after.delivered)]).toEqual([5, 5])
    expect(after.tcb.rcv.wnd).toBe(65_535)
  })

  it.each(ignoring)('is ignored in $name: the peer has closed', ({ state, tcb, nxt, rcv }) => {
    const before = tcb(numbers)
    const after = meet(numbers, before, `ACK ${rcv} ack ${nxt - 1} len 5`)
    expect(outcome(numbers, after)).toMatchObject({ state, sent: [], signals: [] })
    expect(after.taken).toEqual([])
    expect(after.tcb.rcv).toEqual(before.rcv)
  })

  it('waits for a user who has not asked, and the window is smaller by as much', () => {
    const after = meet(numbers, established({ ...numbers, unread: true }), 'ACK 1 ack 1 len 5')
    expect([textLength(after.taken), textLength(after.delivered)]).toEqual([5, 0])
    expect(after.tcb.rcv.wnd).toBe(65_530)
    expect(after.send[0]?.segment.wnd).toBe(65_530)
  })

  it('goes to a user who has asked, once', () => {
    const asked = step(established({ ...numbers, unread: true }), RECEIVE, moment)
    expect(asked.result).toBe('queued')
    const first = meet(numbers, asked.tcb, 'ACK 1 ack 1 len 5')
    const second = meet(numbers, first.tcb, 'ACK 6 ack 1 len 5')
    expect([textLength(first.delivered), textLength(second.delivered)]).toEqual([5, 0])
  })

  it.each([
    { what: 'in order', lines: ['ACK 1 ack 1 len 2 a', 'ACK 3 ack 1 len 3 b'], text: 'aabbb', rcv: 6 },
    { what: 'twice', lines: ['ACK 1 ack 1 len 2 a', 'ACK 1 ack 1 len 2 a'], text: 'aa', rcv: 3 },
    {
      what: 'with a part that is old',
      lines: ['ACK 1 ack 1 len 2 a', 'ACK 1 ack 1 len 5 b'],
      text: 'aabbb',
      rcv: 6,
    },
    { what: 'before its turn', lines: ['ACK 3 ack 1 len 3 b'], text: '', rcv: 1 },
    {
      what: 'and the gap filled',
      lines: ['ACK 3 ack 1 len 3 b', 'ACK 1 ack 1 len 2 a'],
      text: 'aabbb',
      rcv: 6,
    },
    { what: 'overlapping', lines: ['ACK 3 ack 1 len 3 b', 'ACK 1 ack 1 len 4 a'], text: 'aaaab', rcv: 6 },
    {
      what: 'covering what waits',
      lines: ['ACK 3 ack 1 len 1 b', 'ACK 1 ack 1 len 4 a'],
      text: 'aaaa',
      rcv: 5,
    },
    {
      what: 'backwards',
      lines: ['ACK 5 ack 1 len 1 c', 'ACK 3 ack 1 len 2 b', 'ACK 1 ack 1 len 2 a'],
      text: 'aabbc',
      rcv: 6,
    },
    {
      what: 'with two gaps, filled one after the other',
      lines: ['ACK 7 ack 1 len 2 d', 'ACK 3 ack 1 len 2 b', 'ACK 1 ack 1 len 2 a', 'ACK 5 ack 1 len 2 c'],
      text: 'aabbccdd',
      rcv: 9,
    },
    { what: 'held twice', lines: ['ACK 3 ack 1 len 3 b', 'ACK 3 ack 1 len 3 b'], text: '', rcv: 1 },
  ])('comes $what', ({ lines, text, rcv }) => {
    const cut = lines.map((line) => [line.slice(0, -2), line.slice(-1)] as const)
    expect(read(established(numbers), cut)).toMatchObject({ text, rcv })
  })

  it('that is held draws an ACK of what is missing', () => {
    const after = meet(numbers, established(numbers), 'ACK 3 ack 1 len 3')
    expect(outcome(numbers, after)).toMatchObject({ rule: 'sequence/held', sent: ['ACK 1 ack 1'] })
  })

  it('that fills a gap is acknowledged with all behind it, once', () => {
    const gap = meet(numbers, established(numbers), 'FIN,ACK 3 ack 1 len 3').tcb
    expect(gap.state).toBe('ESTABLISHED')
    const after = meet(numbers, gap, 'ACK 1 ack 1 len 2')
    expect(said(numbers, after)).toEqual(['ACK 1 ack 7'])
    expect(after.tcb).toMatchObject({ state: 'CLOSE-WAIT', held: [] })
  })

  it('that overflows the window is cut at its edge, and the FIN behind it falls off', () => {
    const narrow = established({ ...numbers, unread: true, settings: { rcvBuf: 8 } })
    const full = meet(numbers, narrow, 'FIN,ACK 1 ack 1 len 8')
    expect(full.tcb).toMatchObject({ state: 'ESTABLISHED', rcv: { wnd: 0 } })
    expect(said(numbers, full)).toEqual(['ACK 1 ack 9'])
    const over = meet(numbers, narrow, 'ACK 1 ack 1 len 20')
    expect([textLength(over.taken), over.tcb.rcv.wnd]).toEqual([8, 0])
  })

  it('held beyond a gap never overfills the buffer', () => {
    const narrow = established({ ...numbers, unread: true, settings: { rcvBuf: 8 } })
    const gap = meet(numbers, narrow, 'ACK 5 ack 1 len 20').tcb
    const after = meet(numbers, gap, 'ACK 1 ack 1 len 4')
    expect([textLength(after.taken), after.tcb.rcv.wnd]).toEqual([8, 0])
  })

  it('is acknowledged by the text that answers it within the instant', () => {
    const event = arrives(heard(numbers, 'ACK 1 ack 1 len 5'))
    const waiting = react(established(numbers), event, moment)
    expect(said(numbers, waiting)).toEqual([])
    expect(said(numbers, acknowledgeNow(waiting.tcb))).toEqual(['ACK 1 ack 6'])
    const answered = react(waiting.tcb, send(3), moment)
    expect(said(numbers, answered)).toEqual(['ACK 1 ack 6 len 3'])
    expect(said(numbers, acknowledgeNow(answered.tcb))).toEqual([])
  })
})

describe.each(BASES)('3.10.7.4, eighth: the FIN, $base', (numbers) => {
  const moment = momentOf(numbers)

  it.each([
    {
      from: 'ESTABLISHED',
      tcb: established,
      arriving: 'FIN,ACK 1 ack 1',
      path: ['CLOSE-WAIT'],
      sent: 'ACK 1 ack 2',
    },
    {
      from: 'ESTABLISHED',
      tcb: established,
      arriving: 'FIN,ACK 1 ack 1 len 5',
      path: ['CLOSE-WAIT'],
      sent: 'ACK 1 ack 7',
    },
    {
      from: 'FIN-WAIT-1',
      tcb: finWait1,
      arriving: 'FIN,ACK 1 ack 1',
      path: ['CLOSING'],
      sent: 'ACK 2 ack 2',
    },
    {
      from: 'FIN-WAIT-1',
      tcb: finWait1,
      arriving: 'FIN,ACK 1 ack 2',
      path: ['FIN-WAIT-2', 'TIME-WAIT'],
      sent: 'ACK 2 ack 2',
    },
    {
      from: 'FIN-WAIT-2',
      tcb: finWait2,
      arriving: 'FIN,ACK 1 ack 2',
      path: ['TIME-WAIT'],
      sent: 'ACK 2 ack 2',
    },
    {
      from: 'FIN-WAIT-2',
      tcb: finWait2,
      arriving: 'FIN,ACK 1 ack 2 len 5',
      path: ['TIME-WAIT'],
      sent: 'ACK 2 ack 7',
    },
  ])('$from, $arriving → $path', ({ tcb, arriving, path, sent }) => {
    const after = meet(numbers, tcb(numbers), arriving)
    expect(after.transitions.map(({ to }) => to)).toEqual(path)
    expect(said(numbers, after)).toEqual([sent])
    expect(after.signals).toEqual(['closing'])
  })

  it.each([
    { state: 'CLOSE-WAIT', tcb: closeWait, arriving: 'FIN,ACK 2 ack 1', sent: 'ACK 1 ack 3' },
    { state: 'CLOSING', tcb: closing, arriving: 'FIN,ACK 2 ack 1', sent: 'ACK 2 ack 3' },
    { state: 'LAST-ACK', tcb: lastAck, arriving: 'FIN,ACK 2 ack 1', sent: 'ACK 2 ack 3' },
    { state: 'TIME-WAIT', tcb: timeWait, arriving: 'FIN,ACK 2 ack 2', sent: 'ACK 2 ack 3' },
  ])('in $state a further FIN at RCV.NXT changes no state', ({ state, tcb, arriving, sent }) => {
    const after = meet(numbers, tcb(numbers), arriving)
    // CLOSING ignores what does not acknowledge its FIN, so the FIN is not processed (fifth).
    if (state === 'CLOSING') expect(outcome(numbers, after)).toMatchObject({ state, sent: [] })
    else expect(outcome(numbers, after)).toMatchObject({ rule: 'fin/again', state, sent: [sent] })
  })

  it('at RCV.NXT starts the wait afresh in TIME-WAIT', () => {
    expect(meet(numbers, timeWait(numbers), 'FIN,ACK 2 ack 2', 5000).tcb.timers.timeWait).toBe(245_000)
  })

  it('starts the TIME-WAIT timer and turns off the others', () => {
    const { tcb } = meet(numbers, finWait1(numbers), 'FIN,ACK 1 ack 2', 50)
    expect(tcb.timers).toEqual({ retransmission: null, timeWait: 240_050, user: null })
    expect(tcb.retransmission).toEqual([])
  })

  it.each([
    { timeWait: 1, wait: 120_050 },
    { timeWait: 0.5, wait: 60_050 },
  ])('waits $timeWait MSL where told so', ({ timeWait: times, wait }) => {
    const before = finWait2({ ...numbers, settings: { timeWait: times } })
    expect(meet(numbers, before, 'FIN,ACK 1 ack 2', 50).tcb.timers.timeWait).toBe(wait)
  })

  it.each([
    { from: 'FIN-WAIT-2', tcb: finWait2, arriving: 'FIN,ACK 1 ack 2', sent: ['ACK 2 ack 2'] },
    { from: 'FIN-WAIT-1', tcb: finWait1, arriving: 'FIN,ACK 1 ack 2', sent: ['ACK 2 ack 2'] },
    { from: 'CLOSING', tcb: closing, arriving: 'ACK 2 ack 2', sent: [] },
  ])('with no TIME-WAIT, $from goes to CLOSED once the last ACK is out', ({ tcb, arriving, sent }) => {
    const after = meet(numbers, tcb({ ...numbers, settings: { timeWait: 0 } }), arriving)
    expect(outcome(numbers, after)).toMatchObject({ rule: 'fin/no-wait', state: 'CLOSED', sent })
    expect(after.tcb.timers).toEqual({ retransmission: null, timeWait: null, user: null })
    expect(after.transitions.some(({ to }) => to === 'TIME-WAIT')).toBe(false)
  })

  it('travels with the ACK when the user closes within the instant', () => {
    const event = arrives(heard(numbers, 'FIN,ACK 1 ack 1'))
    const told = react(established(numbers), event, moment)
    const closed = react(told.tcb, CLOSE, moment)
    expect(said(numbers, closed)).toEqual(['FIN,ACK 1 ack 2'])
    expect(said(numbers, acknowledgeNow(closed.tcb))).toEqual([])
    expect(closed.tcb.state).toBe('LAST-ACK')
  })

  it('returns a pending RECEIVE', () => {
    const asked = step(established({ ...numbers, unread: true }), RECEIVE, moment).tcb
    expect(meet(numbers, asked, 'FIN,ACK 1 ack 1').tcb.reading).toBe(false)
  })
})

describe.each(BASES)('a user who has closed and does not read (3.6.1, SHLD-3), $base', (numbers) => {
  const deaf = (settings = {}) =>
    step(established({ ...numbers, unread: true, settings }), CLOSE_DEAF, momentOf(numbers)).tcb

  it('has the peer told by a reset that its text is lost', () => {
    expect(outcome(numbers, meet(numbers, deaf(), 'ACK 1 ack 2 len 5'))).toEqual({
      rule: 'text/deaf',
      state: 'CLOSED',
      sent: ['RST 2'],
      signals: [],
    })
  })

  it('still closes in the ordinary way with a peer who says nothing', () => {
    expect(meet(numbers, deaf(), 'FIN,ACK 1 ack 2').tcb.state).toBe('TIME-WAIT')
  })

  it('sends no reset for text that had come before', () => {
    const before = meet(numbers, established(numbers), 'ACK 1 ack 1 len 5').tcb
    const after = step(before, CLOSE_DEAF, momentOf(numbers)).tcb
    expect(said(numbers, meet(numbers, after, 'ACK 1 ack 1 len 5'))).toEqual(['ACK 2 ack 6'])
  })
})
