import { describe, expect, it } from 'vitest'
import { step } from './engine'
import {
  ABORT,
  arrives,
  CLOSE,
  heard,
  LADDER,
  listening,
  momentOf,
  OPEN_ACTIVE,
  OPEN_PASSIVE,
  said,
  send,
  synReceivedActive,
  timeout,
} from './fixtures'
import type { Event } from './step'
import { STATES, type Tcb } from './tcb'
import machine from './testdata/state-machine.json'

type Drawn = (typeof machine.transitions)[number]

const numbers = { iss: 100, irs: 300 }
/** MAY-2 is for hosts: the engine's TCB does not know of the listener beside it (see `simulation/order.test.ts`). */
const transitions = machine.transitions.filter(({ optional }) => optional !== true)

/** The rung from which a transition begins. */
function tcbBefore({ from, to, event }: Drawn): Tcb {
  if (event === 'SEND') return listening({ remoteKnown: true })
  if (from === 'SYN-RECEIVED' && event === 'receive RST' && to === 'CLOSED') return synReceivedActive()
  return LADDER.find(({ state }) => state === from)!.tcb()
}

const CALLS: Readonly<Record<string, Event>> = {
  'passive OPEN': OPEN_PASSIVE,
  'active OPEN': OPEN_ACTIVE,
  SEND: send(5),
  CLOSE,
  ABORT,
  'user timeout': timeout('user'),
  'timeout 2 MSL': timeout('time-wait'),
}

/** The segment that an event means, for a TCB that has sent up to `nxt` and expects `rcv`. */
function arriving({ from, event }: Drawn): string {
  const { nxt, rcv } = LADDER.find(({ state }) => state === from)!
  switch (event) {
    case 'receive SYN':
      return `SYN ${rcv}`
    case 'receive SYN,ACK':
      return 'SYN,ACK 0 ack 1'
    case 'receive SYN,ACK with FIN':
      return 'SYN,FIN,ACK 0 ack 1'
    case 'receive RST':
      return from === 'SYN-SENT' ? 'RST,ACK 0 ack 1' : `RST ${rcv}`
    case 'receive ACK of SYN':
      return 'ACK 1 ack 1'
    case 'receive ACK of SYN with FIN':
      return 'FIN,ACK 1 ack 1'
    case 'receive ACK of FIN':
      return `ACK ${rcv} ack ${nxt}`
    case 'receive FIN':
      return `FIN,ACK ${rcv} ack ${from === 'FIN-WAIT-1' ? nxt - 1 : nxt}`
    case 'receive FIN and ACK of FIN':
      return `FIN,ACK ${rcv} ack ${nxt}`
    default:
      throw new Error(`the table has the event "${event}"`)
  }
}

/** The flags of what an action sends. */
const SENT: Readonly<Record<string, string>> = {
  'send SYN': 'SYN',
  'send SYN,ACK': 'SYN,ACK',
  'send ACK': 'ACK',
  'send FIN': 'FIN,ACK',
  'send RST': 'RST',
}

describe('the state machine of 3.3.2 and 3.10', () => {
  it('has the states of the engine', () => {
    expect(machine.states.map(({ name }) => name)).toEqual(STATES)
  })

  it.each(transitions)('$from → $to on $event', (drawn) => {
    const event = CALLS[drawn.event] ?? arrives(heard(numbers, arriving(drawn)))
    const after = step(tcbBefore(drawn), event, momentOf(numbers))
    expect(after.transitions[0]?.from).toBe(drawn.from)
    expect(after.tcb.state).toBe(drawn.to)

    const actions = drawn.action.split(/, (?=send|delete|create|tell)/)
    const wanted = actions.flatMap((action) => SENT[action] ?? [])
    expect(said(numbers, after).map((line) => line.split(' ')[0])).toEqual(wanted)
    if (actions.includes('tell the user')) expect(after.signals).toHaveLength(1)
    if (actions.includes('delete TCB')) expect(after.tcb.timers).toEqual(listening().timers)
  })
})
