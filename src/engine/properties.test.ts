import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../tools/testing/seed'
import { step } from './engine'
import {
  ABORT,
  arrives,
  BASES,
  CLOSE,
  CLOSE_DEAF,
  LADDER,
  type Numbers,
  OPEN_ACTIVE,
  OPEN_PASSIVE,
  open,
  RECEIVE,
  STATUS,
  said,
  send,
  timeout,
} from './fixtures'
import { segment, segmentEnd } from './segment'
import { add, distance, isAtMost, isBefore } from './sequence'
import { type LinuxDepartures, NO_DEPARTURES, type Settings } from './settings'
import type { Event, Step } from './step'
import type { Tcb, Timer, Timers } from './tcb'
import machine from './testdata/state-machine.json'
import { textLength, textOf } from './text'

seeded()

/** A segment as it is drawn: where it lies is counted from what the TCB expects and has sent when it arrives. */
interface Near {
  readonly flags: { readonly syn: boolean; readonly fin: boolean; readonly rst: boolean }
  /** From RCV.NXT. */
  readonly seq: number
  /** From SND.NXT; null: no ACK bit. */
  readonly ack: number | null
  readonly len: number
  readonly wnd: number
}

type Drawn =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'near'; readonly near: Near }
  | { readonly kind: 'later'; readonly ms: number }

const offset = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: -8, max: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom(-70_000, 65_535, 65_534, 2 ** 31 - 1, -(2 ** 31) + 1) },
)
const flag = fc.oneof(
  { weight: 4, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(true) },
)
const near: fc.Arbitrary<Near> = fc.record({
  flags: fc.record({ syn: flag, fin: flag, rst: flag }),
  seq: offset,
  ack: fc.oneof({ weight: 6, arbitrary: offset }, { weight: 1, arbitrary: fc.constant(null) }),
  len: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 })),
  wnd: fc.constantFrom(4000, 4000, 20, 5, 0),
})

const call = fc.constantFrom<Event>(
  OPEN_ACTIVE,
  OPEN_PASSIVE,
  open(false, true),
  open(true, false),
  open(true, true, false),
  send(3),
  send(30),
  RECEIVE,
  CLOSE,
  CLOSE_DEAF,
  ABORT,
  STATUS,
)
const timer = fc.constantFrom<Event>(timeout('retransmission'), timeout('time-wait'), timeout('user'))

const drawn: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 6, arbitrary: near.map((it) => ({ kind: 'near' as const, near: it })) },
  { weight: 2, arbitrary: call.map((event) => ({ kind: 'event' as const, event })) },
  { weight: 1, arbitrary: timer.map((event) => ({ kind: 'event' as const, event })) },
  { weight: 1, arbitrary: fc.nat(3000).map((ms) => ({ kind: 'later' as const, ms })) },
)
const history = fc.array(drawn, { minLength: 1, maxLength: 40 })
const rung = fc.constantFrom(...LADDER)
const base = fc.constantFrom(...BASES)
const settings: fc.Arbitrary<Partial<Settings>> = fc.record({
  mss: fc.constantFrom(536, 4),
  rcvBuf: fc.constantFrom(65_535, 65_535, 12),
  userTimeout: fc.constantFrom(null, null, 5000),
})

/** A segment for this TCB. Before it knows the peer, the ladder's numbers stand for what it will expect. */
function segmentNear(tcb: Tcb, numbers: Numbers, { flags, seq, ack, len, wnd }: Near) {
  const knowsPeer = !['CLOSED', 'LISTEN', 'SYN-SENT'].includes(tcb.state)
  const hasSent = knowsPeer || tcb.state === 'SYN-SENT'
  return segment({
    ...flags,
    seq: add(knowsPeer ? tcb.rcv.nxt : numbers.irs, seq),
    ack: ack === null ? null : add(hasSent ? tcb.snd.nxt : numbers.iss, ack),
    text: textOf(len),
    wnd,
  })
}

const FIELDS: Readonly<Record<Timer, keyof Timers>> = {
  retransmission: 'retransmission',
  'time-wait': 'timeWait',
  user: 'user',
}

/** All steps of a history, each with the TCB before it and the event. A timer runs out at its own time. */
function walk(start: Tcb, numbers: Numbers, events: readonly Drawn[]) {
  const steps: { readonly before: Tcb; readonly event: Event; readonly after: Step; readonly now: number }[] =
    []
  let tcb = start
  let now = 0
  for (const it of events) {
    if (it.kind === 'later') {
      now += it.ms
      continue
    }
    const event = it.kind === 'event' ? it.event : arrives(segmentNear(tcb, numbers, it.near))
    if (event.kind === 'timeout') now = Math.max(now, tcb.timers[FIELDS[event.timer]] ?? now)
    const after = step(tcb, event, { now, iss: numbers.iss })
    steps.push({ before: tcb, event, after, now })
    tcb = after.tcb
  }
  return steps
}

const walks = fc
  .record({ rung, numbers: base, settings, history })
  .map(({ rung: { tcb }, numbers, settings: own, history: events }) =>
    walk(tcb({ ...numbers, settings: own }), numbers, events),
  )

/** Checks each step of many histories. */
function always(holds: (it: ReturnType<typeof walk>[number]) => void, numRuns = 300): void {
  fc.assert(
    fc.property(walks, (steps) => {
      for (const it of steps) holds(it)
    }),
    { numRuns },
  )
}

/** Does the connection go on, with the numbers that it had? */
const goesOn = ({ before, after }: { before: Tcb; after: Step }): boolean =>
  before.state !== 'CLOSED' &&
  before.state !== 'LISTEN' &&
  after.transitions.every(({ to }) => to !== 'CLOSED' && to !== 'LISTEN')

const arrow = ({ from, to }: { from: string; to: string }): string => `${from} → ${to}`
const ARROWS = new Set(machine.transitions.map(arrow))

describe('in any history', () => {
  it('the state changes only as the RFC allows', () => {
    always(({ before, after }) => {
      const states = [before.state, ...after.transitions.map(({ to }) => to)]
      expect(after.transitions.map(({ from }) => from)).toEqual(states.slice(0, -1))
      expect(states.at(-1)).toBe(after.tcb.state)
      expect(after.transitions.map(arrow).filter((it) => !ARROWS.has(it))).toEqual([])
    })
  })

  it('SND.UNA never goes back, and never passes SND.NXT', () => {
    always(({ before, after }) => {
      expect(isAtMost(after.tcb.snd.una, after.tcb.snd.nxt)).toBe(true)
      if (!goesOn({ before, after })) return
      expect(isAtMost(before.snd.una, after.tcb.snd.una)).toBe(true)
      expect(isAtMost(before.snd.nxt, after.tcb.snd.nxt)).toBe(true)
    })
  })

  it('RCV.NXT never goes back, nor does the right edge of the window (SHLD-14)', () => {
    always(({ before, after }) => {
      if (before.state === 'SYN-SENT' || !goesOn({ before, after })) return
      const { rcv } = after.tcb
      expect(isAtMost(before.rcv.nxt, rcv.nxt)).toBe(true)
      expect(isAtMost(add(before.rcv.nxt, before.rcv.wnd), add(rcv.nxt, rcv.wnd))).toBe(true)
    })
  })

  it('the retransmission queue holds all from SND.UNA to SND.NXT, and the timer runs while it does', () => {
    always(({ after: { tcb } }) => {
      const [first] = tcb.retransmission
      const last = tcb.retransmission.at(-1)
      const waits = tcb.unsent.length > 0 || (tcb.closing && tcb.fin === null)
      if (first === undefined || last === undefined) {
        expect(tcb.snd.una).toBe(tcb.snd.nxt)
        if (tcb.timers.retransmission !== null) expect(waits).toBe(true)
        return
      }
      expect(isAtMost(first.segment.seq, tcb.snd.una)).toBe(true)
      expect(isBefore(tcb.snd.una, segmentEnd(first.segment))).toBe(true)
      expect(segmentEnd(last.segment)).toBe(tcb.snd.nxt)
      expect(tcb.timers.retransmission).not.toBeNull()
    })
  })

  it('new text goes no further than the window, but for a probe', () => {
    always(({ after }) => {
      for (const { segment: seg, rule, again } of after.send) {
        if (again || seg.len === 0 || rule === 'timeout/probe') continue
        expect(distance(after.tcb.snd.una, segmentEnd(seg))).toBeLessThanOrEqual(after.tcb.snd.wnd)
        expect(seg.len).toBeLessThanOrEqual(after.tcb.settings.mss)
      }
    })
  })

  it('what is sent carries the acknowledgment of the moment (3.8)', () => {
    always(({ after }) => {
      for (const { segment: seg } of after.send) {
        if (seg.rst || after.tcb.state === 'SYN-SENT') continue
        expect(seg.ack).toBe(after.tcb.rcv.nxt)
      }
    })
  })

  it('no reset answers a reset, and none leaves a synchronized connection but by ABORT and deaf users', () => {
    always(({ before, event, after }) => {
      const resets = after.send.filter(({ segment: { rst } }) => rst)
      if (event.kind === 'arrives' && event.segment.rst) expect(resets).toEqual([])
      const isOpen = !['CLOSED', 'LISTEN', 'SYN-SENT', 'SYN-RECEIVED'].includes(before.state)
      if (!isOpen) return
      const reasons = ['abort/reset', 'close/unread', 'text/deaf']
      expect(resets.map(({ rule }) => rule).filter((rule) => !reasons.includes(rule))).toEqual([])
    })
  })

  it('an ACK that is expected draws no ACK: acknowledgments do not answer each other', () => {
    always(({ before, event, after }) => {
      if (event.kind !== 'arrives') return
      const { segment: seg } = event
      const isPure = seg.len === 0 && !seg.syn && !seg.fin && !seg.rst && seg.seq === before.rcv.nxt
      const fits = seg.ack !== null && isAtMost(before.snd.una, seg.ack) && isAtMost(seg.ack, before.snd.nxt)
      const isOpen = !['CLOSED', 'LISTEN', 'SYN-SENT', 'SYN-RECEIVED'].includes(before.state)
      if (!isPure || !fits || !isOpen) return
      expect(after.send.filter(({ segment: { len, fin } }) => len === 0 && !fin)).toEqual([])
    })
  })

  it('nothing is taken twice: what is taken is as long as RCV.NXT went on, less the FIN', () => {
    always(({ before, after }) => {
      if (before.state === 'SYN-SENT' || !goesOn({ before, after })) return
      const octets = distance(before.rcv.nxt, after.tcb.rcv.nxt)
      const fins = after.signals.filter((signal) => signal === 'closing').length
      expect(textLength(after.taken)).toBe(octets - fins)
    })
  })

  it('a deleted TCB is as good as none', () => {
    always(({ after: { tcb } }) => {
      if (tcb.state !== 'CLOSED') return
      expect(tcb).toMatchObject({ retransmission: [], held: [], unsent: [], unread: [], ackDue: null })
      expect(tcb.timers).toEqual({ retransmission: null, timeWait: null, user: null })
    })
  })

  it('an event changes nothing of the TCB before it', () => {
    fc.assert(
      fc.property(walks, (steps) => {
        const copies = steps.map(({ before }) => structuredClone(before))
        expect(steps.map(({ before }) => before)).toEqual(copies)
      }),
      { numRuns: 20 },
    )
  })

  it('the same happens wherever the numbers begin', () => {
    const anywhere = fc.integer({ min: 0, max: 0xffff_ffff })
    const told = (numbers: Numbers, steps: ReturnType<typeof walk>) =>
      steps.map(({ after, now }) => ({
        now,
        rules: after.rules,
        transitions: after.transitions,
        sent: said(numbers, after),
        signals: after.signals,
        result: after.result,
        taken: textLength(after.taken),
        timers: after.tcb.timers,
      }))
    fc.assert(
      fc.property(rung, history, settings, anywhere, anywhere, ({ tcb }, events, own, iss, irs) => {
        const here = { iss: 100_000, irs: 300_000 }
        const there = { iss, irs }
        const one = walk(tcb({ ...here, settings: own }), here, events)
        const other = walk(tcb({ ...there, settings: own }), there, events)
        expect(told(there, other)).toEqual(told(here, one))
      }),
      { numRuns: 200 },
    )
  })
})

describe('with any mechanism changed', () => {
  const LINUX: LinuxDepartures = {
    ...NO_DEPARTURES,
    synAckAgain: true,
    simultaneousOpenAck: true,
    resetWithAck: true,
    floorUnderVariance: true,
    nagle: true,
    finOnText: true,
    synAfterReset: 8,
    probeOldOctet: true,
    giveUpByTime: true,
    retriesAfterClose: 8,
    finWait2: 60_000,
  }
  const changed: fc.Arbitrary<Partial<Settings>> = fc.record({
    handshake: fc.constantFrom('three-way', 'two-way'),
    timeWait: fc.constantFrom(2, 1, 0),
    linux: fc.constantFrom(NO_DEPARTURES, LINUX),
    mss: fc.constantFrom(536, 4),
    rcvBuf: fc.constantFrom(65_535, 12),
  })

  it('no event in any state is too much for the engine', () => {
    fc.assert(
      fc.property(rung, base, changed, history, ({ tcb }, numbers, own, events) => {
        for (const { after } of walk(tcb({ ...numbers, settings: own }), numbers, events)) {
          const { snd, timers } = after.tcb
          expect(isAtMost(snd.una, snd.nxt)).toBe(true)
          for (const deadline of Object.values(timers)) expect(Number.isNaN(deadline)).toBe(false)
          for (const { segment: seg } of after.send) {
            expect([seg.seq, seg.ack ?? 0].every((it) => it >= 0 && it <= 0xffff_ffff)).toBe(true)
            expect(seg.len).toBe(textLength(seg.text))
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
