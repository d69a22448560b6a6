import { describe, expect, it } from 'vitest'
import { step } from './engine'
import {
  ABORT,
  BASES,
  CLOSE,
  CLOSE_DEAF,
  closed,
  closeWait,
  established,
  finWait1,
  finWait2,
  LADDER,
  lastAck,
  listening,
  meet,
  momentOf,
  OPEN_ACTIVE,
  OPEN_PASSIVE,
  open,
  outcome,
  RECEIVE,
  type Rung,
  STATUS,
  said,
  send,
  synReceived,
  synReceivedActive,
  synSent,
  timeWait,
} from './fixtures'
import { add } from './sequence'
import type { CallResult } from './step'
import type { State, Tcb } from './tcb'
import { textLength } from './text'

const EXISTS = 'error: connection already exists'
const NONE = 'error: connection does not exist'
const CLOSING = 'error: connection closing'
const UNSPECIFIED = 'error: remote socket unspecified'

/** What a call does on a rung of the ladder: what it returns, where it leads, what is sent. */
type Row = readonly [name: string, result: CallResult, to: State, sent?: readonly string[]]

describe.each(BASES)('the calls, $base', (numbers) => {
  const moment = momentOf(numbers)

  /** One row for each rung, in the ladder's order. */
  const rows = (list: readonly Row[]) => {
    expect(list.map(([name]) => name)).toEqual(LADDER.map(({ name }) => name))
    return list.map(([name, result, to, sent = []], place) => ({
      name,
      result,
      to,
      sent,
      tcb: LADDER[place]!.tcb,
      signals: [],
    }))
  }

  describe('OPEN, active (3.10.1)', () => {
    it.each(
      rows([
        ['CLOSED', 'ok', 'SYN-SENT', ['SYN 0']],
        ['LISTEN', 'ok', 'SYN-SENT', ['SYN 0']],
        ['SYN-SENT', EXISTS, 'SYN-SENT'],
        ['SYN-RECEIVED (passive)', EXISTS, 'SYN-RECEIVED'],
        ['SYN-RECEIVED (active)', EXISTS, 'SYN-RECEIVED'],
        ['ESTABLISHED', EXISTS, 'ESTABLISHED'],
        ['FIN-WAIT-1', EXISTS, 'FIN-WAIT-1'],
        ['FIN-WAIT-2', EXISTS, 'FIN-WAIT-2'],
        ['CLOSE-WAIT', EXISTS, 'CLOSE-WAIT'],
        ['CLOSING', EXISTS, 'CLOSING'],
        ['LAST-ACK', EXISTS, 'LAST-ACK'],
        ['TIME-WAIT', EXISTS, 'TIME-WAIT'],
      ]),
    )('in $name: $result', ({ tcb, result, to, sent }) => {
      const before = tcb(numbers)
      const after = step(before, OPEN_ACTIVE, moment)
      expect(after.result).toBe(result)
      expect(outcome(numbers, after)).toMatchObject({ state: to, sent, signals: [] })
      if (result !== 'ok') expect(after.tcb).toBe(before)
    })

    it.each([
      { from: 'CLOSED', tcb: closed },
      { from: 'LISTEN', tcb: listening },
    ])('chooses the ISS and starts the timer, in $from', ({ tcb }) => {
      const after = step(tcb(numbers), OPEN_ACTIVE, momentOf(numbers, 70)).tcb
      const { iss } = numbers
      expect(after).toMatchObject({ iss, active: true, remoteKnown: true })
      expect(after.snd).toMatchObject({ una: iss, nxt: add(iss, 1) })
      expect(after.timers.retransmission).toBe(1070)
    })

    it.each([
      { from: 'CLOSED', tcb: closed, to: 'CLOSED' },
      { from: 'LISTEN', tcb: listening, to: 'LISTEN' },
    ])('must name the remote socket in $from', ({ tcb, to }) => {
      const after = step(tcb(numbers), open(true, false), moment)
      expect(after.result).toBe(UNSPECIFIED)
      expect(outcome(numbers, after)).toEqual({ rule: 'open/unspecified', state: to, sent: [], signals: [] })
    })

    it('knows the remote socket from the passive OPEN', () => {
      const after = step(listening({ ...numbers, remoteKnown: true }), open(true, false), moment)
      expect(outcome(numbers, after)).toMatchObject({ rule: 'open/listening', state: 'SYN-SENT' })
    })
  })

  describe('OPEN, passive (3.10.1)', () => {
    it.each(LADDER)('in $name', ({ state, tcb }) => {
      const after = step(tcb(numbers), OPEN_PASSIVE, moment)
      expect(after.result).toBe(state === 'CLOSED' ? 'ok' : EXISTS)
      expect(after.tcb.state).toBe(state === 'CLOSED' ? 'LISTEN' : state)
      expect(said(numbers, after)).toEqual([])
    })

    it('starts no timer', () => {
      expect(listening(numbers).timers).toEqual({ retransmission: null, timeWait: null, user: null })
    })
  })

  describe('SEND (3.10.2)', () => {
    it.each(
      rows([
        ['CLOSED', NONE, 'CLOSED'],
        ['LISTEN', UNSPECIFIED, 'LISTEN'],
        ['SYN-SENT', 'queued', 'SYN-SENT'],
        ['SYN-RECEIVED (passive)', 'queued', 'SYN-RECEIVED'],
        ['SYN-RECEIVED (active)', 'queued', 'SYN-RECEIVED'],
        ['ESTABLISHED', 'ok', 'ESTABLISHED', ['ACK 1 ack 1 len 5']],
        ['FIN-WAIT-1', CLOSING, 'FIN-WAIT-1'],
        ['FIN-WAIT-2', CLOSING, 'FIN-WAIT-2'],
        ['CLOSE-WAIT', 'ok', 'CLOSE-WAIT', ['ACK 1 ack 2 len 5']],
        ['CLOSING', CLOSING, 'CLOSING'],
        ['LAST-ACK', CLOSING, 'LAST-ACK'],
        ['TIME-WAIT', CLOSING, 'TIME-WAIT'],
      ]),
    )('in $name: $result', ({ tcb, result, to, sent }) => {
      const after = step(tcb(numbers), send(5), moment)
      expect(after.result).toBe(result)
      expect(outcome(numbers, after)).toMatchObject({ state: to, sent, signals: [] })
    })

    it('makes a passive connection with a known peer active, and its text follows the handshake', () => {
      const after = step(listening({ ...numbers, remoteKnown: true }), send(5), moment)
      expect(after.result).toBe('queued')
      expect(outcome(numbers, after)).toMatchObject({
        rule: 'send/listening',
        state: 'SYN-SENT',
        sent: ['SYN 0'],
      })
      expect(after.tcb.active).toBe(true)
      expect(said(numbers, meet(numbers, after.tcb, 'SYN,ACK 0 ack 1'))).toEqual(['ACK 1 ack 1 len 5'])
    })

    it.each([
      {
        octets: 1200,
        mss: 536,
        wnd: 4000,
        sent: ['ACK 1 ack 1 len 536', 'ACK 537 ack 1 len 536', 'ACK 1073 ack 1 len 128'],
      },
      {
        octets: 10,
        mss: 4,
        wnd: 4000,
        sent: ['ACK 1 ack 1 len 4', 'ACK 5 ack 1 len 4', 'ACK 9 ack 1 len 2'],
      },
      { octets: 10, mss: 4, wnd: 6, sent: ['ACK 1 ack 1 len 4', 'ACK 5 ack 1 len 2'] },
      { octets: 10, mss: 4, wnd: 0, sent: [] },
      { octets: 0, mss: 4, wnd: 6, sent: [] },
    ])('of $octets with an MSS of $mss and a window of $wnd', ({ octets, mss, wnd, sent }) => {
      const after = step(established({ ...numbers, wnd, settings: { mss } }), send(octets), moment)
      expect(said(numbers, after)).toEqual(sent)
      expect(textLength(after.tcb.unsent)).toBe(
        octets - after.send.reduce((sum, it) => sum + it.segment.len, 0),
      )
    })

    it('sends the rest as the window moves on', () => {
      const full = step(established({ ...numbers, wnd: 6 }), send(10), moment)
      expect(said(numbers, full)).toEqual(['ACK 1 ack 1 len 6'])
      expect(said(numbers, meet(numbers, full.tcb, 'ACK 1 ack 5 wnd 6'))).toEqual(['ACK 7 ack 1 len 4'])
    })

    it('is refused once CLOSE is queued', () => {
      const queued = step(step(synReceived(numbers), send(5), moment).tcb, CLOSE, moment)
      const after = step(queued.tcb, send(5), moment)
      expect(after.result).toBe(CLOSING)
      expect(textLength(after.tcb.unsent)).toBe(5)
    })
  })

  describe('RECEIVE (3.10.3)', () => {
    it.each(
      rows([
        ['CLOSED', NONE, 'CLOSED'],
        ['LISTEN', 'queued', 'LISTEN'],
        ['SYN-SENT', 'queued', 'SYN-SENT'],
        ['SYN-RECEIVED (passive)', 'queued', 'SYN-RECEIVED'],
        ['SYN-RECEIVED (active)', 'queued', 'SYN-RECEIVED'],
        ['ESTABLISHED', 'queued', 'ESTABLISHED'],
        ['FIN-WAIT-1', 'queued', 'FIN-WAIT-1'],
        ['FIN-WAIT-2', 'queued', 'FIN-WAIT-2'],
        ['CLOSE-WAIT', CLOSING, 'CLOSE-WAIT'],
        ['CLOSING', CLOSING, 'CLOSING'],
        ['LAST-ACK', CLOSING, 'LAST-ACK'],
        ['TIME-WAIT', CLOSING, 'TIME-WAIT'],
      ]),
    )('in $name: $result', ({ tcb, result, to, sent }) => {
      const after = step(tcb({ ...numbers, unread: true }), RECEIVE, moment)
      expect(after.result).toBe(result)
      expect(outcome(numbers, after)).toMatchObject({ state: to, sent, signals: [] })
    })

    const withText = (tcb: (rung: Rung) => Tcb, line: string, settings = {}) =>
      meet(numbers, tcb({ ...numbers, unread: true, settings }), line).tcb

    it.each([
      { state: 'ESTABLISHED', tcb: established, line: 'ACK 1 ack 1 len 5' },
      { state: 'FIN-WAIT-1', tcb: finWait1, line: 'ACK 1 ack 1 len 5' },
      { state: 'FIN-WAIT-2', tcb: finWait2, line: 'ACK 1 ack 2 len 5' },
      { state: 'CLOSE-WAIT', tcb: established, line: 'FIN,ACK 1 ack 1 len 5' },
    ])('hands over what is there, in $state', ({ state, tcb, line }) => {
      const before = withText(tcb, line)
      expect(before.state).toBe(state)
      const after = step(before, RECEIVE, moment)
      expect(after.result).toBe('ok')
      expect(textLength(after.delivered)).toBe(5)
      expect(after.tcb.unread).toEqual([])
      expect(said(numbers, after)).toEqual([])
    })

    it('finds nothing more in CLOSE-WAIT once the rest is read', () => {
      const read = step(withText(established, 'FIN,ACK 1 ack 1 len 5'), RECEIVE, moment).tcb
      expect(step(read, RECEIVE, moment).result).toBe(CLOSING)
    })

    it.each([
      { rcvBuf: 1000, octets: 499, sent: 0 },
      { rcvBuf: 1000, octets: 500, sent: 1 },
      { rcvBuf: 4000, octets: 535, sent: 0 },
      { rcvBuf: 4000, octets: 536, sent: 1 },
    ])('tells the peer of $octets octets of new room in $rcvBuf: $sent ACK', ({ rcvBuf, octets, sent }) => {
      const before = withText(established, `ACK 1 ack 1 len ${octets}`, { rcvBuf })
      const after = step(before, RECEIVE, moment)
      expect(after.send).toHaveLength(sent)
      if (sent === 1) expect(after.send[0]?.segment.wnd).toBe(rcvBuf)
    })
  })

  describe('CLOSE (3.10.4)', () => {
    it.each(
      rows([
        ['CLOSED', NONE, 'CLOSED'],
        ['LISTEN', 'ok', 'CLOSED'],
        ['SYN-SENT', 'ok', 'CLOSED'],
        ['SYN-RECEIVED (passive)', 'ok', 'FIN-WAIT-1', ['FIN,ACK 1 ack 1']],
        ['SYN-RECEIVED (active)', 'ok', 'FIN-WAIT-1', ['FIN,ACK 1 ack 1']],
        ['ESTABLISHED', 'ok', 'FIN-WAIT-1', ['FIN,ACK 1 ack 1']],
        ['FIN-WAIT-1', CLOSING, 'FIN-WAIT-1'],
        ['FIN-WAIT-2', CLOSING, 'FIN-WAIT-2'],
        ['CLOSE-WAIT', 'ok', 'LAST-ACK', ['FIN,ACK 1 ack 2']],
        ['CLOSING', CLOSING, 'CLOSING'],
        ['LAST-ACK', CLOSING, 'LAST-ACK'],
        ['TIME-WAIT', CLOSING, 'TIME-WAIT'],
      ]),
    )('in $name: $result', ({ tcb, result, to, sent }) => {
      const after = step(tcb(numbers), CLOSE, moment)
      expect(after.result).toBe(result)
      expect(outcome(numbers, after)).toMatchObject({ state: to, sent, signals: [] })
    })

    it('sends all text before the FIN, however long the window keeps it', () => {
      const full = step(established({ ...numbers, wnd: 6 }), send(10), moment).tcb
      const closing = step(full, CLOSE, moment)
      expect(closing.tcb.state).toBe('FIN-WAIT-1')
      expect(said(numbers, closing)).toEqual([])
      const moved = meet(numbers, closing.tcb, 'ACK 1 ack 7 wnd 6')
      expect(said(numbers, moved)).toEqual(['ACK 7 ack 1 len 4', 'FIN,ACK 11 ack 1'])
    })

    it('stays in CLOSE-WAIT until the text before the FIN has gone', () => {
      const full = step(closeWait({ ...numbers, wnd: 6 }), send(10), moment).tcb
      const queued = step(full, CLOSE, moment).tcb
      expect(queued.state).toBe('CLOSE-WAIT')
      const moved = meet(numbers, queued, 'ACK 2 ack 7 wnd 6')
      expect(said(numbers, moved)).toEqual(['ACK 7 ack 2 len 4', 'FIN,ACK 11 ack 2'])
      expect(moved.tcb.state).toBe('LAST-ACK')
    })

    it('a second time, while the first is queued, is an error', () => {
      const full = step(closeWait({ ...numbers, wnd: 6 }), send(10), moment).tcb
      expect(step(step(full, CLOSE, moment).tcb, CLOSE, moment).result).toBe(CLOSING)
    })

    it('sends no second FIN', () => {
      for (const tcb of [finWait1, finWait2, lastAck, timeWait]) {
        expect(step(tcb(numbers), CLOSE, moment).send).toEqual([])
      }
    })

    it.each([
      { from: 'ESTABLISHED', tcb: established, line: 'ACK 1 ack 1 len 5', sent: ['RST 1'] },
      { from: 'CLOSE-WAIT', tcb: established, line: 'FIN,ACK 1 ack 1 len 5', sent: ['RST 1'] },
      { from: 'FIN-WAIT-1', tcb: finWait1, line: 'ACK 1 ack 1 len 5', sent: ['RST 2'] },
      { from: 'FIN-WAIT-2', tcb: finWait2, line: 'ACK 1 ack 2 len 5', sent: ['RST 2'] },
    ])('by a user who will not read what waits, in $from, is a reset (SHLD-3)', ({ tcb, line, sent }) => {
      const before = meet(numbers, tcb({ ...numbers, unread: true }), line).tcb
      const after = step(before, CLOSE_DEAF, moment)
      expect(outcome(numbers, after)).toEqual({ rule: 'close/unread', state: 'CLOSED', sent, signals: [] })
    })
  })

  describe('ABORT (3.10.5)', () => {
    it.each(
      rows([
        ['CLOSED', NONE, 'CLOSED'],
        ['LISTEN', 'ok', 'CLOSED'],
        ['SYN-SENT', 'ok', 'CLOSED'],
        ['SYN-RECEIVED (passive)', 'ok', 'CLOSED', ['RST 1']],
        ['SYN-RECEIVED (active)', 'ok', 'CLOSED', ['RST 1']],
        ['ESTABLISHED', 'ok', 'CLOSED', ['RST 1']],
        ['FIN-WAIT-1', 'ok', 'CLOSED', ['RST 2']],
        ['FIN-WAIT-2', 'ok', 'CLOSED', ['RST 2']],
        ['CLOSE-WAIT', 'ok', 'CLOSED', ['RST 1']],
        ['CLOSING', 'ok', 'CLOSED'],
        ['LAST-ACK', 'ok', 'CLOSED'],
        ['TIME-WAIT', 'ok', 'CLOSED'],
      ]),
    )('in $name: $result', ({ tcb, result, to, sent }) => {
      const after = step(tcb(numbers), ABORT, moment)
      expect(after.result).toBe(result)
      expect(outcome(numbers, after)).toMatchObject({ state: to, sent, signals: [] })
      expect(after.tcb).toEqual(closed(numbers))
    })

    it('carries SND.NXT, with text under way and text that waits', () => {
      const full = step(established({ ...numbers, wnd: 6 }), send(10), moment).tcb
      expect(said(numbers, step(full, ABORT, moment))).toEqual(['RST 7'])
    })
  })

  describe('STATUS (3.10.6)', () => {
    it.each(LADDER)('in $name', ({ state, tcb }) => {
      const before = tcb(numbers)
      const after = step(before, STATUS, moment)
      expect(after.result).toBe(state === 'CLOSED' ? NONE : 'ok')
      expect(after.tcb).toBe(before)
      expect(after.send).toEqual([])
    })
  })

  it.each([
    { what: 'SYN-SENT', tcb: synSent },
    { what: 'SYN-RECEIVED, passive', tcb: synReceived },
    { what: 'SYN-RECEIVED, active', tcb: synReceivedActive },
  ])('SENDs before the opening go out in their order, from $what', ({ what, tcb }) => {
    const first = step(tcb(numbers), send(2, 'a'), moment).tcb
    const second = step(first, send(3, 'b'), moment).tcb
    const opened = meet(numbers, second, what === 'SYN-SENT' ? 'SYN,ACK 0 ack 1' : 'ACK 1 ack 1')
    expect(opened.send.map(({ segment: { text } }) => text)).toEqual([
      [
        { len: 2, mark: 'a' },
        { len: 3, mark: 'b' },
      ],
    ])
  })
})
