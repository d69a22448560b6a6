/** For the tests: TCP with a mistake in it. The explorer must find each of these. */
import { add } from '../../engine/sequence'
import { deleteTcb, signal } from '../../engine/step'
import type { Invariant } from '../invariants'
import {
  acknowledgingMore,
  answerWithReset,
  arriving,
  asIfAcking,
  atRest,
  call,
  entered,
  obeys,
  openedAtOnce,
  overlook,
  type React,
  reset,
  revised,
  sending,
  silent,
  standStill,
  timeout,
  wrong,
} from './planting'

/** A mistake, and where the explorer must find it: with so many faults it breaks this invariant. */
export interface PlantedBug {
  readonly bug: string
  readonly scenario: string
  readonly silent?: boolean
  readonly faults: number
  readonly breaks: Invariant
  readonly plant: (real: React) => React
}

const openClose = { scenario: 'open-close' } as const

export const PLANTED_BUGS: readonly PlantedBug[] = [
  {
    bug: 'a SYN is sent once only',
    ...openClose,
    faults: 1,
    breaks: 'bounded-waiting',
    plant: wrong(timeout('SYN-SENT'), standStill),
  },
  {
    bug: 'a SYN,ACK is sent once only',
    ...openClose,
    faults: 1,
    breaks: 'bounded-waiting',
    plant: wrong(timeout('SYN-RECEIVED'), standStill),
  },
  {
    bug: 'text is sent once only',
    ...openClose,
    faults: 1,
    breaks: 'clean-close',
    plant: wrong(timeout('ESTABLISHED', 'FIN-WAIT-1'), standStill),
  },
  {
    bug: "the closer's FIN is sent once only",
    ...openClose,
    faults: 1,
    breaks: 'bounded-waiting',
    plant: wrong(timeout('FIN-WAIT-1'), standStill),
  },
  {
    bug: "the other side's FIN is sent once only",
    ...openClose,
    faults: 1,
    breaks: 'bounded-waiting',
    plant: wrong(timeout('LAST-ACK'), standStill),
  },
  {
    bug: 'TCP gives up when the timer first runs out',
    ...openClose,
    faults: 1,
    breaks: 'clean-close',
    plant: wrong(timeout('ESTABLISHED', 'FIN-WAIT-1', 'LAST-ACK'), ({ step }) =>
      signal(deleteTcb({ ...step, send: [] }, 'timeout/gave-up'), 'timeout'),
    ),
  },
  {
    bug: 'what is repeated has a number that is one too high',
    ...openClose,
    faults: 1,
    breaks: 'clean-close',
    plant: wrong(
      timeout('ESTABLISHED', 'FIN-WAIT-1', 'LAST-ACK'),
      sending((seg) => ({ ...seg, seq: add(seg.seq, 1) })),
    ),
  },
  {
    bug: 'an old ACK stops the timer',
    ...openClose,
    faults: 2,
    breaks: 'bounded-waiting',
    plant: wrong(
      obeys('ack/old'),
      revised(({ timers }) => ({ timers: { ...timers, retransmission: null } })),
    ),
  },
  {
    bug: 'TIME-WAIT never ends',
    ...openClose,
    faults: 0,
    breaks: 'bounded-waiting',
    plant: wrong(
      entered('TIME-WAIT'),
      revised(({ timers }) => ({ timers: { ...timers, timeWait: null } })),
    ),
  },
  {
    bug: 'TIME-WAIT lasts no longer than an instant',
    ...openClose,
    faults: 1,
    breaks: 'clean-close',
    plant: wrong(
      entered('TIME-WAIT'),
      revised(({ timers }, { moment }) => ({ timers: { ...timers, timeWait: moment.now + 1 } })),
    ),
  },
  {
    bug: 'TIME-WAIT does not acknowledge the FIN that comes again',
    ...openClose,
    faults: 1,
    breaks: 'clean-close',
    plant: wrong((it) => it.tcb.state === 'TIME-WAIT' && arriving(it) !== null, silent),
  },
  {
    bug: 'TIME-WAIT answers the FIN that comes again by a reset',
    ...openClose,
    faults: 1,
    breaks: 'clean-close',
    plant: wrong((it) => it.tcb.state === 'TIME-WAIT' && arriving(it)?.fin === true, answerWithReset),
  },
  {
    bug: 'a SYN that comes again resets the connection (as before RFC 5961)',
    ...openClose,
    faults: 1,
    breaks: 'clean-close',
    plant: wrong((it) => it.tcb.state === 'ESTABLISHED' && arriving(it)?.syn === true, reset),
  },
  {
    bug: 'what lies outside the window draws a reset',
    ...openClose,
    faults: 1,
    breaks: 'clean-close',
    plant: wrong(obeys('sequence/outside'), answerWithReset),
  },
  {
    bug: 'any ACK opens a connection in SYN-RECEIVED',
    ...openClose,
    faults: 1,
    breaks: 'no-ghost',
    plant: wrong(
      obeys('ack/opens-not'),
      asIfAcking(({ snd }) => snd.nxt),
    ),
  },
  {
    bug: 'a SYN opens the connection of a listener',
    scenario: 'stale-syn',
    silent: true,
    faults: 1,
    breaks: 'no-ghost',
    plant: wrong(
      (it) => it.tcb.state === 'LISTEN' && it.step.tcb.state === 'SYN-RECEIVED',
      (it) => signal(revised(atRest)({ ...it, step: openedAtOnce(it.step) }), 'connected'),
    ),
  },
  {
    bug: 'a half-made connection that nobody confirms is taken for open',
    scenario: 'stale-syn',
    silent: true,
    faults: 1,
    breaks: 'no-ghost',
    plant: wrong(
      (it) => it.tcb.state === 'SYN-RECEIVED' && obeys('timeout/gave-up')(it),
      ({ tcb, step }) =>
        signal(
          {
            ...step,
            tcb: {
              ...tcb,
              state: 'ESTABLISHED',
              retransmission: [],
              timers: { ...tcb.timers, retransmission: null },
            },
            signals: [],
            transitions: [{ from: 'SYN-RECEIVED', to: 'ESTABLISHED', rule: 'ack/opens' }],
          },
          'connected',
        ),
    ),
  },
  {
    bug: 'a SYN,ACK acknowledges one number too many, and is sent once only',
    ...openClose,
    faults: 0,
    breaks: 'clean-close',
    plant: wrong(
      (it) => it.tcb.state === 'LISTEN',
      (it) => revised(atRest)({ ...it, step: sending(acknowledgingMore)(it) }),
    ),
  },
  {
    bug: 'a listener remembers the wrong IRS',
    ...openClose,
    faults: 0,
    breaks: 'agreement',
    plant: wrong(
      (it) => it.tcb.state === 'LISTEN' && arriving(it) !== null,
      revised(({ irs }) => ({ irs: add(irs, 1) })),
    ),
  },
  {
    bug: 'a listener does not count the SYN',
    ...openClose,
    faults: 0,
    breaks: 'clean-close',
    plant: wrong(
      (it) => it.tcb.state === 'LISTEN' && arriving(it) !== null,
      revised(({ rcv }) => ({ rcv: { ...rcv, nxt: add(rcv.nxt, -1) } })),
    ),
  },
  {
    bug: 'an active OPEN remembers the wrong ISS',
    ...openClose,
    faults: 0,
    breaks: 'agreement',
    plant: wrong(
      entered('ESTABLISHED'),
      revised(({ iss, active }) => ({ iss: active ? add(iss, 1) : iss })),
    ),
  },
  {
    bug: 'the number of a FIN is not counted',
    ...openClose,
    faults: 0,
    breaks: 'clean-close',
    plant: wrong(
      entered('CLOSE-WAIT'),
      revised(({ rcv }) => ({ rcv: { ...rcv, nxt: add(rcv.nxt, -1) } })),
    ),
  },
  {
    bug: 'CLOSE in CLOSE-WAIT sends no FIN',
    ...openClose,
    faults: 0,
    breaks: 'bounded-waiting',
    plant: wrong(call('CLOSE', 'CLOSE-WAIT'), (it) => revised(atRest)({ ...it, step: silent(it) })),
  },
  {
    bug: 'FIN-WAIT-1 overlooks the ACK of its FIN',
    ...openClose,
    faults: 0,
    breaks: 'clean-close',
    plant: wrong((it) => it.tcb.state === 'FIN-WAIT-1' && obeys('ack/fin-wait-2')(it), overlook),
  },
  {
    bug: 'LAST-ACK overlooks the ACK of its FIN',
    ...openClose,
    faults: 0,
    breaks: 'clean-close',
    plant: wrong((it) => it.tcb.state === 'LAST-ACK' && obeys('ack/closed')(it), overlook),
  },
  {
    bug: 'CLOSING overlooks the ACK of its FIN',
    scenario: 'simultaneous-close',
    faults: 0,
    breaks: 'clean-close',
    plant: wrong((it) => it.tcb.state === 'CLOSING' && arriving(it) !== null, overlook),
  },
  {
    bug: 'SYN-SENT overlooks the SYN of a simultaneous open',
    scenario: 'simultaneous-open',
    faults: 0,
    breaks: 'clean-close',
    plant: wrong((it) => it.tcb.state === 'SYN-SENT' && arriving(it)?.ack === null, overlook),
  },
  {
    bug: 'SYN-SENT takes any SYN,ACK for an answer to its SYN',
    scenario: 'reconnect-in-time-wait',
    faults: 2,
    breaks: 'agreement',
    plant: wrong(
      obeys('syn-sent/bad-ack'),
      asIfAcking(({ snd }) => snd.nxt),
    ),
  },
  {
    bug: 'a reset is believed whatever its number',
    scenario: 'reconnect-in-time-wait',
    faults: 1,
    breaks: 'clean-close',
    plant: wrong(
      obeys('sequence/outside-rst', 'rst/challenge', 'syn-sent/rst-no-ack', 'syn-sent/bad-ack-rst'),
      reset,
    ),
  },
]
