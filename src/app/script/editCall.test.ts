import { describe, expect, it } from 'vitest'
import { openClose } from '../../scenarios/openClose'
import { OPEN } from '../../share/open'
import type { Call } from '../../simulation/scenario'
import {
  isFull,
  mostOctets,
  movedTo,
  waitingFor,
  withCall,
  withCallName,
  withMoment,
  withNewCall,
  withOption,
  withoutCall,
} from './editCall'

const send: Call = { at: 300, by: 'A', call: 'SEND', octets: 7, letter: 'x' }
const connected = { host: 'A', what: 'connected' } as const
const later: Call = { when: connected, after: 100, nth: 2, by: 'A', call: 'CLOSE', deaf: true }

describe('withMoment', () => {
  it('has a time or something to wait for, never both', () => {
    expect(withMoment(send, { when: connected, after: 20 })).toEqual({
      by: 'A',
      call: 'SEND',
      octets: 7,
      letter: 'x',
      when: connected,
      after: 20,
    })
    expect(withMoment(later, { at: 50 })).toEqual({ at: 50, by: 'A', call: 'CLOSE', deaf: true })
  })

  it('leaves out what is as usual', () => {
    expect(withMoment(later, { when: connected, after: 0 })).not.toHaveProperty('after')
  })
})

describe('waitingFor', () => {
  it('keeps how much later, and which time', () => {
    expect(waitingFor(later, { host: 'B', what: 'reset' })).toEqual({
      ...later,
      when: { host: 'B', what: 'reset' },
    })
  })

  it('turns a call at a time into one that is made at once', () => {
    expect(waitingFor(send, connected)).toEqual(withMoment(send, { when: connected }))
  })
})

describe('withCallName', () => {
  it('drops what the new call could not say', () => {
    expect(withCallName(send, 'CLOSE')).toEqual({ at: 300, by: 'A', call: 'CLOSE' })
    expect(withCallName(later, 'ABORT')).not.toHaveProperty('deaf')
  })

  it('gives a SEND something to send', () => {
    expect(withCallName(later, 'SEND')).toMatchObject({ octets: 5, when: connected, after: 100, nth: 2 })
  })

  it('keeps the ports from one OPEN to the other', () => {
    const open: Call = { at: 0, by: 'A', call: 'OPEN-ACTIVE', port: 40_001, to: 81 }
    expect(withCallName(open, 'OPEN-PASSIVE')).toEqual({ ...open, call: 'OPEN-PASSIVE' })
    expect(withCallName(open, 'CRASH')).toEqual({ at: 0, by: 'A', call: 'CRASH' })
  })
})

describe('withOption', () => {
  it('sets an option, and takes it away', () => {
    const listen: Call = { at: 0, by: 'B', call: 'OPEN-PASSIVE' }
    expect(withOption(listen, 'port', 81)).toEqual({ ...listen, port: 81 })
    expect(withOption({ ...listen, port: 81 }, 'port', null)).toEqual(listen)
  })
})

describe('movedTo', () => {
  it('changes the time, or how much later', () => {
    expect(movedTo(send, 420)).toEqual({ ...send, at: 420 })
    expect(movedTo(later, 30)).toEqual({ ...later, after: 30 })
  })
})

describe('the calls of a script', () => {
  it('are changed, added and taken away one at a time', () => {
    const { calls } = openClose
    expect(withCall(openClose, 2, send).calls[2]).toBe(send)
    expect(withNewCall(openClose, send).calls).toEqual([...calls, send])
    expect(withoutCall(openClose, 0).calls).toEqual(calls.slice(1))
  })

  it('are calls of their own when they are copied', () => {
    const [first] = openClose.calls
    expect(withNewCall(openClose, first as Call).calls.at(-1)).not.toBe(first)
  })

  it('are at most 64', () => {
    let scenario = OPEN
    while (!isFull(scenario)) scenario = withNewCall(scenario, send)
    expect(scenario.calls).toHaveLength(64)
  })

  it('send no more octets together than a link may hold', () => {
    const calls: readonly Call[] = Array.from({ length: 11 }, () => ({ ...send, octets: 95_000 }))
    expect(mostOctets({ ...OPEN, calls }, 0)).toBe(50_000)
    expect(mostOctets({ ...OPEN, calls: calls.slice(0, 2) }, 0)).toBe(100_000)
  })
})
