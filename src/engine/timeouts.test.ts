import { describe, expect, it } from 'vitest'
import { step } from './engine'
import {
  BASES,
  CLOSE,
  closed,
  closeWait,
  closing,
  established,
  finWait1,
  LADDER,
  lastAck,
  listening,
  meet,
  momentOf,
  outcome,
  type Rung,
  said,
  send,
  synReceived,
  synReceivedActive,
  synSent,
  timeout,
  timeWait,
} from './fixtures'
import type { Settings } from './settings'
import type { Tcb } from './tcb'

const RTO = timeout('retransmission')

/** Let the retransmission timer run out, again and again, at its own times. */
function repeat(tcb: Tcb, most = 20) {
  const times: number[] = []
  let last = step(tcb, timeout('time-wait'), momentOf(tcb))
  while (last.tcb.timers.retransmission !== null && times.length < most) {
    const now = last.tcb.timers.retransmission
    times.push(now)
    last = step(last.tcb, RTO, momentOf(tcb, now))
  }
  return { times, last }
}

describe.each(BASES)('the retransmission timeout (3.10.8), $base', (numbers) => {
  const at = (now: number) => momentOf(numbers, now)

  it.each([
    { from: 'SYN-SENT', tcb: synSent, sent: 'SYN 0' },
    { from: 'SYN-RECEIVED', tcb: synReceived, sent: 'SYN,ACK 0 ack 1' },
    { from: 'SYN-RECEIVED', tcb: synReceivedActive, sent: 'SYN,ACK 0 ack 1' },
    { from: 'FIN-WAIT-1', tcb: finWait1, sent: 'FIN,ACK 1 ack 1' },
    { from: 'CLOSING', tcb: closing, sent: 'FIN,ACK 1 ack 2' },
    { from: 'LAST-ACK', tcb: lastAck, sent: 'FIN,ACK 1 ack 2' },
  ])('sends $sent again in $from', ({ from, tcb, sent }) => {
    const after = step(tcb(numbers), RTO, at(1000))
    expect(outcome(numbers, after)).toEqual({
      rule: 'timeout/retransmission',
      state: from,
      sent: [sent],
      signals: [],
    })
    expect(after.send[0]?.again).toBe(true)
    expect(after.tcb.timers.retransmission).toBe(3000)
  })

  it.each(LADDER.filter(({ tcb }) => tcb().timers.retransmission === null))(
    'does nothing in $name, where it is not running',
    ({ tcb }) => {
      const before = tcb(numbers)
      const after = step(before, RTO, at(1000))
      expect(after.tcb).toBe(before)
      expect(after.send).toEqual([])
    },
  )

  it('sends the oldest segment only, with the acknowledgment of today', () => {
    const { tcb } = step(established({ ...numbers, settings: { mss: 5 } }), send(10), at(0))
    const heardText = meet(numbers, tcb, 'ACK 1 ack 1 len 3').tcb
    expect(said(numbers, step(heardText, RTO, at(1000)))).toEqual(['ACK 1 ack 4 len 5'])
  })

  it('sends what is left after part has been acknowledged', () => {
    const { tcb } = step(established({ ...numbers, settings: { mss: 5 } }), send(10), at(0))
    const partly = meet(numbers, tcb, 'ACK 1 ack 6').tcb
    expect(said(numbers, step(partly, RTO, at(1000)))).toEqual(['ACK 6 ack 1 len 5'])
  })

  it('goes on until R2, doubling: a SYN after 255 s, text after 127 s', () => {
    const seconds = (tcb: Tcb) => repeat(tcb).times.map((ms) => ms / 1000)
    expect(seconds(synSent(numbers))).toEqual([1, 3, 7, 15, 31, 63, 127, 255])
    expect(seconds(synReceived(numbers))).toEqual([1, 3, 7, 15, 31, 63, 127, 255])
    expect(seconds(finWait1(numbers))).toEqual([1, 3, 7, 15, 31, 63, 127])
    expect(seconds(lastAck(numbers))).toEqual([1, 3, 7, 15, 31, 63, 127])
    expect(seconds(step(established(numbers), send(5), at(0)).tcb)).toEqual([1, 3, 7, 15, 31, 63, 127])
  })

  it.each([
    { what: 'SYN', tcb: synSent, retries: { syn: 2, synAck: 5, text: 5 } },
    { what: 'SYN,ACK', tcb: synReceived, retries: { syn: 5, synAck: 2, text: 5 } },
    { what: 'SYN,ACK of an active OPEN', tcb: synReceivedActive, retries: { syn: 5, synAck: 2, text: 5 } },
    { what: 'FIN', tcb: finWait1, retries: { syn: 5, synAck: 5, text: 2 } },
  ])('gives up a $what after as many repetitions as it is told', ({ tcb, retries }) => {
    const { times, last } = repeat(tcb({ ...numbers, settings: { retries } }))
    expect(times).toHaveLength(3)
    expect(outcome(numbers, last)).toEqual({
      rule: 'timeout/gave-up',
      state: 'CLOSED',
      sent: [],
      signals: ['timeout'],
    })
  })

  it('gives up at once where no repetition is allowed', () => {
    const none = { retries: { syn: 0, synAck: 0, text: 0 } }
    expect(repeat(synSent({ ...numbers, settings: none })).times).toEqual([1000])
  })

  it('begins to count anew when something is acknowledged', () => {
    const { tcb } = step(established({ ...numbers, settings: { mss: 5 } }), send(10), at(0))
    const late = repeat(tcb, 6).last.tcb
    const partly = meet(numbers, late, 'ACK 1 ack 6', 63_100).tcb
    expect(repeat(partly, 3).last.tcb.state).toBe('ESTABLISHED')
  })

  it('keeps the doubled RTO until something is acknowledged that was sent once (Karn)', () => {
    const first = step(established(numbers), send(5), at(0)).tcb
    const again = step(first, RTO, at(1000)).tcb
    const acked = meet(numbers, again, 'ACK 1 ack 6', 1100).tcb
    const second = step(acked, send(5), at(2000)).tcb
    expect(second.timers.retransmission).toBe(4000)
    const measured = meet(numbers, second, 'ACK 1 ack 11', 2100).tcb
    expect(step(measured, send(5), at(3000)).tcb.timers.retransmission).toBe(4000)
  })
})

describe.each(BASES)('a shut window (3.8.6.1), $base', (numbers) => {
  const at = (now: number) => momentOf(numbers, now)
  const shut = (settings: Partial<Settings> = {}): Tcb =>
    step(established({ ...numbers, wnd: 0, settings }), send(5), at(0)).tcb

  it('is probed with one octet after an RTO', () => {
    const before = shut()
    expect(before.timers.retransmission).toBe(1000)
    const after = step(before, RTO, at(1000))
    expect(outcome(numbers, after)).toMatchObject({
      rule: 'timeout/probe',
      state: 'ESTABLISHED',
      sent: ['ACK 1 ack 1 len 1'],
    })
    expect(after.tcb.timers.retransmission).toBe(3000)
  })

  it('is probed for as long as the peer answers (MUST-37), ever more seldom (SHLD-30)', () => {
    let tcb = shut()
    const waits: number[] = []
    for (let probe = 0; probe < 12; probe += 1) {
      const now = tcb.timers.retransmission ?? 0
      const after = step(tcb, RTO, at(now))
      expect(said(numbers, after)).toEqual(['ACK 1 ack 1 len 1'])
      tcb = meet(numbers, after.tcb, 'ACK 1 ack 1 wnd 0', now + 100).tcb
      waits.push((tcb.timers.retransmission ?? 0) - now)
    }
    expect(waits.slice(0, 4)).toEqual([2000, 4000, 8000, 16_000])
    expect(tcb.state).toBe('ESTABLISHED')
  })

  it('is given up where nobody answers', () => {
    const { last } = repeat(shut())
    expect(last.tcb.state).toBe('CLOSED')
    expect(last.signals).toEqual(['timeout'])
  })

  it('is probed by the FIN where no text waits', () => {
    const waiting = step(established({ ...numbers, wnd: 0 }), CLOSE, at(0)).tcb
    expect(waiting).toMatchObject({ state: 'FIN-WAIT-1', fin: null })
    expect(said(numbers, step(waiting, RTO, at(1000)))).toEqual(['FIN,ACK 1 ack 1'])
  })

  it('lets all go once it opens', () => {
    const probed = step(shut(), RTO, at(1000)).tcb
    const open = meet(numbers, probed, 'ACK 1 ack 2 wnd 100', 1100)
    expect(said(numbers, open)).toEqual(['ACK 2 ack 1 len 4'])
  })

  it('is probed in CLOSE-WAIT too', () => {
    const { tcb } = step(closeWait({ ...numbers, wnd: 0 }), send(5), at(0))
    expect(said(numbers, step(tcb, RTO, at(1000)))).toEqual(['ACK 1 ack 2 len 1'])
  })
})

describe.each(BASES)('the other timeouts (3.10.8), $base', (numbers) => {
  it.each(LADDER)('user timeout in $name', ({ state, tcb }) => {
    const after = step(tcb(numbers), timeout('user'), momentOf(numbers))
    expect(after.tcb).toEqual(closed(numbers))
    expect(after.signals).toEqual(state === 'CLOSED' ? [] : ['timeout'])
    expect(after.send).toEqual([])
  })

  it.each(LADDER)('time-wait timeout in $name', ({ state, tcb }) => {
    const before = tcb(numbers)
    const after = step(before, timeout('time-wait'), momentOf(numbers, 240_000))
    if (state !== 'TIME-WAIT') expect(after.tcb).toBe(before)
    else {
      expect(outcome(numbers, after)).toEqual({
        rule: 'timeout/time-wait',
        state: 'CLOSED',
        sent: [],
        signals: [],
      })
    }
  })

  describe('the user timer', () => {
    const rung: Rung = { ...numbers, settings: { userTimeout: 5000 } }
    const at = (now: number) => momentOf(numbers, now)

    it('runs while something is unacknowledged', () => {
      expect(synSent(rung).timers.user).toBe(5000)
      expect(established(rung).timers.user).toBeNull()
      expect(step(established(rung), send(5), at(100)).tcb.timers.user).toBe(5100)
    })

    it('does not run in LISTEN and TIME-WAIT', () => {
      expect(listening(rung).timers.user).toBeNull()
      expect(timeWait(rung).timers.user).toBeNull()
    })

    it('starts afresh with progress, not with repetition', () => {
      const sent = step(established(rung), send(10), at(100)).tcb
      const again = step(sent, RTO, at(1100)).tcb
      expect(again.timers.user).toBe(5100)
      expect(meet(numbers, again, 'ACK 1 ack 1', 1200).tcb.timers.user).toBe(5100)
      expect(meet(numbers, again, 'ACK 1 ack 6', 1200).tcb.timers.user).toBe(6200)
      expect(meet(numbers, again, 'ACK 1 ack 11', 1200).tcb.timers.user).toBeNull()
    })

    it('runs while text waits for a window', () => {
      const waiting = step(established({ ...rung, wnd: 0 }), send(5), at(100)).tcb
      expect(waiting.timers.user).toBe(5100)
    })
  })
})
