import { describe, expect, it } from 'vitest'
import { CLOSING, OPENING, type Parts, SAYING, scenarioOf } from './fixtures'
import { answeredName, IDENTITY, isOrdinal } from './identity'
import { simulate } from './simulate'

const namesOf = (parts: Parts): string[] => simulate(scenarioOf(parts)).segments.map(({ id }) => id)
const usual = [...OPENING, SAYING, ...CLOSING]

describe('the names of segments', () => {
  it('say what a segment is', () => {
    expect(namesOf({ calls: usual })).toEqual([
      'A.syn',
      'B.syn',
      'A.ack-syn',
      'A.1-5',
      'B.ack-5',
      'A.fin',
      'B.ack-fin',
      'B.fin',
      'A.ack-fin',
    ])
  })

  it.each([
    { lost: 'A.syn', again: 'A.syn#2' },
    { lost: 'B.syn', again: 'B.syn#2' },
    { lost: 'A.1-5', again: 'A.1-5#2' },
    { lost: 'A.fin', again: 'A.fin#2' },
    { lost: 'A.ack-fin', again: 'A.ack-fin#2' },
  ])('count what is sent again: $lost lost, then $again', ({ lost, again }) => {
    expect(namesOf({ calls: usual, fates: [{ segment: lost, fate: 'drop' }] })).toContain(again)
  })

  it('do not change when the past does', () => {
    const names = namesOf({ calls: usual })
    const later = namesOf({ calls: usual, fates: [{ segment: 'A.ack-syn', fate: 'drop' }] })
    expect(names.filter((name) => !later.includes(name))).toEqual([])
  })

  it('count octets from 1 whatever the numbers are', () => {
    const hosts = { A: { iss: [0xffff_fffd] }, B: { iss: [0x7fff_fffe] } }
    expect(namesOf({ calls: usual, hosts })).toEqual(namesOf({ calls: usual }))
  })

  it('cut text as its segments are cut', () => {
    const calls = [...OPENING, { at: 200, by: 'A', call: 'SEND', octets: 1200 }] as const
    const names = namesOf({ calls }).slice(3)
    expect(names).toEqual(['A.1-536', 'A.537-1072', 'A.1073-1200', 'B.ack-536', 'B.ack-1072', 'B.ack-1200'])
  })

  it('have the number of the connection from the second on', () => {
    const calls = [
      { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
      { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
      { at: 300, by: 'A', call: 'OPEN-ACTIVE', port: 40_001 },
    ] as const
    expect(namesOf({ calls }).slice(3)).toEqual(['A2.syn', 'B2.syn', 'A2.ack-syn'])
  })

  it.each([
    { what: 'of one who aborts', calls: [...OPENING, { at: 300, by: 'A', call: 'ABORT' }], name: 'A.rst' },
    { what: 'out of CLOSED', calls: [{ at: 0, by: 'A', call: 'OPEN-ACTIVE' }], name: 'B0.rst-syn' },
    {
      what: 'that answers a later connection',
      calls: [
        { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
        { at: 500, by: 'A', call: 'OPEN-ACTIVE' },
      ],
      name: 'B0.rst-2.syn',
    },
    {
      what: 'of one who finds a half-open connection',
      calls: [...OPENING, { at: 200, by: 'A', call: 'CRASH' }, { at: 300, by: 'A', call: 'OPEN-ACTIVE' }],
      name: 'A2.rst-ack-syn',
    },
  ] as const)('of a reset say what it answers: $what', ({ calls, name }) => {
    expect(namesOf({ calls })).toContain(name)
  })

  it('of a SYN,ACK in a simultaneous open is the second of its SYN', () => {
    const calls = [
      { at: 0, by: 'A', call: 'OPEN-ACTIVE' },
      { at: 0, by: 'B', call: 'OPEN-ACTIVE' },
    ] as const
    expect(namesOf({ calls })).toEqual(['A.syn', 'B.syn', 'B.syn#2', 'A.syn#2'])
  })

  it('of a segment that is text and nothing else count from the ISS, with probes', () => {
    expect(namesOf({ calls: [...OPENING, { at: 200, by: 'B', call: 'SEND', octets: 1 }] }).at(-1)).toBe(
      'A.ack-1',
    )
  })
})

describe('the form of names', () => {
  it.each(['A.syn', 'B2.fin#3', 'A.1-5', 'A12.1073-1200#2', 'B.ack-syn', 'B.ack-5', 'A.ack-fin#12', 'A.rst'])(
    'is that of %s',
    (name) => {
      expect(name).toMatch(IDENTITY)
    },
  )

  it.each(['B0.rst-syn', 'B0.rst-2.syn', 'A2.rst-ack-syn', 'A.rst-1-5', 'A.empty', 'B0.rst-12.ack-fin#2'])(
    'is that of %s',
    (name) => {
      expect(name).toMatch(IDENTITY)
    },
  )

  it.each([
    'C.syn',
    'A',
    'A1.syn',
    'A.syn#1',
    'A.syn#0',
    'A.SYN',
    'a.syn',
    'A.ack',
    'A.rst-',
    'A.syn ',
    '',
    'A3',
  ])('is not that of "%s"', (name) => {
    expect(name).not.toMatch(IDENTITY)
  })

  it.each([
    { name: 'A3', is: true },
    { name: 'B12', is: true },
    { name: 'A0', is: false },
    { name: 'A.syn', is: false },
    { name: 'C1', is: false },
  ])('by the order of sending: $name $is', ({ name, is }) => {
    expect(isOrdinal(name)).toBe(is)
  })

  it.each([
    { id: 'A.syn', answered: 'syn' },
    { id: 'A.syn#2', answered: 'syn' },
    { id: 'A2.1-5#3', answered: '2.1-5' },
    { id: 'B0.rst-2.syn', answered: '0.rst' },
  ])('in the name of an answer: $id is $answered', ({ id, answered }) => {
    expect(answeredName(id)).toBe(answered)
  })
})
