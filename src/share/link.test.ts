import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arbitraryCall,
  arbitraryEdited,
  arbitraryScenario,
  arbitraryTime,
} from '../../tools/testing/arbitraryScenario'
import { scenarios } from '../scenarios'
import { firstCloser, withFirstCloser } from '../simulation/closesFirst'
import { type Host, otherHost, type Scenario } from '../simulation/scenario'
import type { Activity } from './activity'
import { LIMITS } from './limits'
import { decodeLink, encodeLink } from './link'
import { withName } from './names'
import { OPEN } from './open'
import { readPart } from './parts'

const arbitraryMechanism = fc.constantFrom(
  ...(Object.keys(OPEN.mechanisms) as (keyof Scenario['mechanisms'])[]),
)

/** One exchange and an orderly close; the peer's answer to the SYN is lost once. */
const exchange: Scenario = {
  ...OPEN,
  id: 'exchange',
  calls: [
    { at: 0, by: 'B', call: 'OPEN-PASSIVE' },
    { at: 10, by: 'A', call: 'OPEN-ACTIVE' },
    { at: 400, by: 'A', call: 'SEND', octets: 5 },
    { at: 900, by: 'A', call: 'CLOSE' },
    { when: { host: 'B', what: 'end-of-stream' }, by: 'B', call: 'CLOSE' },
  ],
  fates: [{ segment: 'B.syn', fate: 'drop' }],
}
const shipped = [{ ...OPEN, id: 'plain', calls: exchange.calls }, exchange]

const open = (value: string) => decodeLink(value, shipped)
const problemsOf = (value: string) =>
  open(value).problems.map(({ part, problem, expected }) => `${part}: ${problem}, ${expected}`)

describe('a link', () => {
  const lab = fc.record({
    scenario: fc.oneof(arbitraryScenario, arbitraryEdited(shipped), arbitraryEdited(scenarios)),
    at: fc.option(arbitraryTime(LIMITS.time.max)),
    compare: fc.option(arbitraryMechanism),
  })
  const known = [...shipped, ...scenarios]

  it('opens what was put into it', () => {
    fc.assert(
      fc.property(lab, (it) => {
        expect(decodeLink(encodeLink(it, known), known)).toEqual({ lab: it, problems: [] })
      }),
    )
  })

  it('says in one word that the other host closes first, whatever else of the script is changed', () => {
    const turned = fc
      .record({ before: arbitraryEdited(scenarios), host: fc.constantFrom('A', 'B'), added: arbitraryCall })
      .map(({ before, host, added }) => ({
        ...before,
        calls: [...withFirstCloser(before.calls, host), added],
      }))
    fc.assert(
      fc.property(turned, (scenario) => {
        const it = { scenario, at: null, compare: null }
        expect(decodeLink(encodeLink(it))).toEqual({ lab: it, problems: [] })
      }),
    )
  })

  it('also when it is spelled out without a shipped scenario', () => {
    fc.assert(
      fc.property(lab, (it) => {
        const { replica: _, ...scenario } = it.scenario
        const spelledOut = { ...it, scenario }
        expect(decodeLink(encodeLink(spelledOut, []), known)).toEqual({ lab: spelledOut, problems: [] })
      }),
    )
  })

  it('keeps apart what a challenge begins with and what has been done since', () => {
    const challenge = fc
      .record({
        base: fc.oneof(arbitraryScenario, arbitraryEdited(scenarios)),
        since: arbitraryScenario,
        keep: arbitraryMechanism,
      })
      .map(({ base: { replica: _, ...base }, since: { fates, timing, mechanisms }, keep }) => ({
        scenario: { ...base, fates, timing, mechanisms },
        at: null,
        compare: null,
        activity: { kind: 'own-challenge' as const, goal: 'b-fin-twice', par: 2, keep: [keep], base },
      }))
    fc.assert(
      fc.property(challenge, (it) => {
        expect(decodeLink(encodeLink(it, known), known)).toEqual({ lab: it, problems: [] })
      }),
    )
  })

  it('has unreserved characters only', () => {
    const odd = fc.record({
      scenario: fc.record({ ...idless(), id: fc.string() }),
      at: fc.option(fc.double()),
      compare: fc.option(arbitraryMechanism),
    })
    fc.assert(
      fc.property(fc.oneof(lab, odd), (it) => {
        expect(encodeLink(it, known)).toMatch(/^[A-Za-z0-9\-._~]+$/)
      }),
    )
  })

  it('opens something, whatever it is', () => {
    const words = '1 1 ~ ~ ~ . . . drop delay call A syn when at % %41 iss 9 _ - plain \u00ad'.split(' ')
    const almost = fc.array(fc.constantFrom(...words)).map((it) => it.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), almost), (value) => {
        const { lab: opened } = open(value)
        expect(open(encodeLink(opened, shipped))).toEqual({ lab: opened, problems: [] })
      }),
    )
  })

  it('rounds the moment to a microsecond, and keeps it within its limits', () => {
    const momentIn = (at: number) => encodeLink({ scenario: exchange, at, compare: null }, shipped)
    expect(momentIn(1085.437_521_9)).toBe('1~exchange~at.1085_438')
    expect(momentIn(-0.1)).toBe('1~exchange~at.0')
    expect(momentIn(Number.POSITIVE_INFINITY)).toBe('1~exchange~at.1000000000000000')
    expect(momentIn(Number.NaN)).toBe('1~exchange')
  })

  it.each(['.', '~', '~a', '.1', '%25', '%ff', 'a-', '\ufdfa', '~drop.A.syn'])(
    'opens at once, even with %j all over',
    (it) => {
      const { lab: opened } = open(`1~exchange~iss.a${it.repeat(20_000)}`)
      expect(opened.scenario.id).toBe('exchange')
    },
  )

  it.each([
    ['in any order', '1~at.1085~two-way~exchange~drop.A.ack-syn'],
    ['in capitals', '1~EXCHANGE~DROP.a.ACK-SYN~Two-Way~AT.1085'],
    ['with percent signs', '1%7Eexchange%7edrop%2EA.ack-syn~two-way~at.1085'],
    ['with percent signs twice', '1%257Eexchange~drop.A.ack-syn~two-way~at.1085'],
    ['wrapped over two lines', ' 1~exchange~drop.A.\n  ack-syn~two-way~at.1085\n'],
    ['typed in full width', '１～exchange～drop．A．ack－syn～two-way～at．1085'],
    ['at the end of a sentence', '1~exchange~drop.A.ack-syn~two-way~at.1085.”)'],
    ['with the first attempt named', '1~exchange~drop.A.ack-syn_1~two-way~at.1085'],
    ['with long forms', '1~exchange~drop.A.ack-syn~handshake.two-way~at.1085'],
  ])('may be written %s', (_, value) => {
    expect(open(value)).toEqual(open('1~exchange~drop.A.ack-syn~two-way~at.1085'))
    expect(open(value).problems).toEqual([])
  })

  it.each([
    [
      'an added fate',
      { fates: [...exchange.fates, { segment: 'B.fin#2', fate: 'duplicate', by: 400 }] },
      'dup.B.fin_2.400',
    ],
    ['a fate taken off', { fates: [] }, 'deliver.B.syn'],
    ['a changed fate', { fates: [{ segment: 'B.syn', fate: 'delay', by: 0.5 }] }, 'delay.B.syn.0_5'],
    ['an added call', { calls: [...exchange.calls, { at: 9, by: 'B', call: 'ABORT' }] }, 'call.B.9.abort'],
    [
      'a moved call',
      { calls: exchange.calls.with(3, { at: 950, by: 'A', call: 'CLOSE' }) },
      'no-call.A.900.close~call.A.950.close',
    ],
    ['a call taken off', { calls: exchange.calls.slice(0, 4) }, 'no-call.B.when.end-of-stream.close'],
    ['a mechanism', { mechanisms: { ...OPEN.mechanisms, timeWait: 0 } }, 'no-time-wait'],
    [
      'initial numbers',
      { hosts: { ...OPEN.hosts, A: { iss: [100, 4_294_967_295] } } },
      'iss.A.100.4294967295',
    ],
    [
      'repetitions',
      { timing: { ...OPEN.timing, maxRetransmissions: { syn: 7, synAck: 2, text: 6 } } },
      'retries.syn-ack.2',
    ],
    ['a stop', { until: 5000 }, 'until.5000'],
  ] satisfies [string, Partial<Scenario>, string][])('says the difference: %s', (_, edit, parts) => {
    expect(encodeLink({ scenario: { ...exchange, ...edit }, at: null, compare: null }, shipped)).toBe(
      `1~exchange~${parts}`,
    )
  })

  it.each([
    ['exchange', 'exchange: no-version, version-1'],
    ['2~exchange', '2: newer-version, version-1'],
    ['1~two-way', ': no-scenario, scenario-id'],
    ['1~exchanje', 'exchanje: unknown, scenario-id', ': no-scenario, scenario-id'],
    ['1~exchange~tow-way', 'tow-way: unknown, part'],
    ['1~exchange~lose.A.syn', 'lose.A.syn: unknown, part'],
    ['1~exchange~plain', 'plain: repeated, once'],
    ['1~exchange~drop', 'drop: missing, segment-identity'],
    ['1~exchange~drop.C.syn', 'drop.C.syn: malformed, segment-identity'],
    ['1~exchange~delay.A.syn', 'delay.A.syn: missing, time'],
    ['1~exchange~delay.A.syn.soon', 'delay.A.syn.soon: malformed, time'],
    ['1~exchange~drop.A.syn_0', 'drop.A.syn_0: malformed, segment-identity'],
    ['1~exchange~drop.A3_1', 'drop.A3_1: malformed, segment-identity'],
    ['1~exchange~drop.A.syn_1~drop.A.syn', 'drop.A.syn: repeated, once'],
    ['1~exchange~deliver.B.syn_1~delay.B.1-5_1.5'],
    ['1~exchange~drop.A.syn~delay.A.syn.5', 'delay.A.syn.5: repeated, once'],
    ['1~exchange~deliver.A.fin', 'deliver.A.fin: not-in-scenario, fate-of-scenario'],
    ['1~exchange~no-call.A.5.close', 'no-call.A.5.close: not-in-scenario, call-of-scenario'],
    ['1~exchange~two-way.really', 'two-way.really: unknown, part'],
    ['1~exchange~handshake.one-way', 'handshake.one-way: malformed, two-way-or-three-way'],
    ['1~exchange~at.10.20', 'at.10.20: surplus, end-of-part'],
    ['1~exchange~at.-1', 'at.-1: too-small, moment'],
    ['1~exchange~until.86400001', 'until.86400001: too-large, time'],
    ['1~exchange~rto.1', 'rto.1: too-small, rto'],
    ['1~exchange~rto.1000_0001', 'rto.1000_0001: too-fine, rto'],
    ['1~exchange~retries.syn.31', 'retries.syn.31: too-large, retransmissions'],
    ['1~exchange~compare.hand', 'compare.hand: malformed, mechanism'],
    ['1~exchange~compare', 'compare: missing, mechanism'],
    ['1~exchange~retries.3', 'retries.3: malformed, syn-or-syn-ack-or-text'],
    ['1~exchange~iss.100', 'iss.100: malformed, host-letter'],
    ['1~exchange~iss.A', 'iss.A: missing, sequence-number'],
    ['1~exchange~iss.A.4294967296', 'iss.A.4294967296: too-large, sequence-number'],
    ['1~exchange~closes-first', 'closes-first: missing, host-letter'],
    ['1~exchange~closes-first.both', 'closes-first.both: malformed, host-letter'],
    ['1~exchange~closes-first.A~closes-first.B', 'closes-first.B: repeated, once'],
    ['1~exchange~no-calls~closes-first.B', 'closes-first.B: impossible, answered-close'],
    ['1~exchange~call.A.soon.close', 'call.A.soon.close: malformed, time-or-when'],
    ['1~exchange~call.A.when.tired.close', 'call.A.when.tired.close: malformed, occurrence'],
    ['1~exchange~call.A.5.cloze', 'call.A.5.cloze: malformed, call-name'],
    ['1~exchange~call.A.5.send.100001', 'call.A.5.send.100001: too-large, octets'],
    ['1~exchange~call.A.5.send.5.letter.ab', 'call.A.5.send.5.letter.ab: malformed, letter'],
    ['1~exchange~call.A.5.send.5.loudly', 'call.A.5.send.5.loudly: malformed, call-option'],
  ])('says what it can not read: %s', (value, ...expected) => {
    expect(problemsOf(value)).toEqual(expected)
  })

  it('shows two worlds', () => {
    const { lab: opened, problems } = open('1~exchange~compare.time-wait~at.1085')
    expect(problems).toEqual([])
    expect(opened).toMatchObject({ at: 1085, compare: 'timeWait', scenario: exchange })
    expect(encodeLink(opened, shipped)).toBe('1~exchange~compare.time-wait~at.1085')
  })

  it('opens the rest when a part can not be read', () => {
    const { lab: opened } = open('1~exchange~drop.A.ack-syn~nonsense~rto.1~at.1085')
    expect(opened.at).toBe(1085)
    expect(opened.scenario.timing.rto).toBe(LIMITS.rto.min)
    expect(opened.scenario.fates).toEqual([...exchange.fates, { segment: 'A.ack-syn', fate: 'drop' }])
  })

  it('can not ask for more than the limits', () => {
    const many = (part: (n: number) => string) => Array.from({ length: 80 }, (_, n) => `~${part(n)}`).join('')
    const { lab: opened, problems } = open(
      `1~open${many((n) => `drop.A${n + 1}`)}${many((n) => `call.A.${n}.send.100000`)}`,
    )
    expect(opened.scenario.fates).toHaveLength(64)
    expect(opened.scenario.calls).toHaveLength(10)
    expect(new Set(problems.map(({ expected }) => expected))).toEqual(
      new Set(['fates', 'calls', 'total-octets']),
    )
    expect(problemsOf(`1~exchange~${'x'.repeat(9000)}`)[0]).toBe(': too-long, length')
  })
})

describe('who closes first', () => {
  const link = (scenario: Scenario) => encodeLink({ scenario, at: null, compare: null })
  const turned = (scenario: Scenario, host: Host) => ({
    ...scenario,
    calls: withFirstCloser(scenario.calls, host),
  })

  it.each(scenarios)('is said in one word and read again in $id', (scenario) => {
    const usual = firstCloser(scenario.calls)
    for (const host of ['A', 'B'] as const) {
      const isSaid = usual !== null && usual !== host
      expect(link(turned(scenario, host))).toBe(`1~${scenario.id}${isSaid ? `~closes-first.${host}` : ''}`)
      expect(decodeLink(link(turned(scenario, host))).lab.scenario).toEqual(turned(scenario, host))
      expect(decodeLink(`1~${scenario.id}~closes-first.${host}`).problems).toHaveLength(
        usual === null ? 1 : 0,
      )
    }
  })

  it('is said beside other changes of the script, of which each names the call as it was', () => {
    const host = otherHost(firstCloser(exchange.calls) ?? 'A')
    const moved = {
      ...exchange,
      calls: exchange.calls.with(2, { at: 450, by: 'A', call: 'SEND', octets: 5 }),
    }
    const both = turned(moved, host)
    const value = '1~exchange~no-call.A.400.send.5~call.A.450.send.5~closes-first.B'
    expect(encodeLink({ scenario: both, at: null, compare: null }, shipped)).toBe(value)
    expect(open(value).lab.scenario).toEqual(both)
  })

  it('can be written in any place, and of a script of one’s own', () => {
    const script =
      'call.B.0.open-passive~call.A.0.open-active~call.A.900.close~call.B.when.end-of-stream.close'
    const { lab, problems } = open(`1~closes-first.B~open~${script}`)
    expect(problems).toEqual([])
    expect(lab.scenario.calls.slice(2)).toEqual([
      { by: 'B', call: 'CLOSE', at: 900 },
      { by: 'A', call: 'CLOSE', when: { host: 'A', what: 'end-of-stream' } },
    ])
  })

  it('is spelled out where the word would not say all of it', () => {
    const { calls } = exchange
    const added = {
      ...exchange,
      calls: [...withFirstCloser(calls, 'B'), { at: 5, by: 'A', call: 'CLOSE' }],
    } as const
    const value = encodeLink({ scenario: added, at: null, compare: null }, shipped)
    expect(value).not.toContain('closes-first')
    expect(open(value)).toEqual({ lab: { scenario: added, at: null, compare: null }, problems: [] })
  })
})

describe('the names of the shipped scenarios', () => {
  it('mean nothing else in a link', () => {
    for (const { id } of [OPEN, ...scenarios]) {
      expect(readPart(id, () => false).edit, id).toBeNull()
    }
    expect(scenarios.filter(({ id }) => id === OPEN.id)).toEqual([])
  })
})

describe('a typical link', () => {
  it('has 120 characters at most: a shipped scenario, a moment and two edits', () => {
    const links = scenarios.map((scenario) => {
      const fates = [...scenario.fates, { segment: 'A.ack-fin', fate: 'delay', by: 9000 } as const]
      const mechanisms = { ...scenario.mechanisms, handshake: 'two-way' } as const
      return encodeLink({ scenario: { ...scenario, mechanisms, fates }, at: 12_085, compare: null })
    })
    console.log(links.map((link) => `${String(link.length).padStart(4)}  ${link}`).join('\n'))
    expect(links.filter((link) => link.length > 120)).toEqual([])
  })
})

function idless() {
  const { id: _, ...fields } = OPEN
  const entries = Object.entries(fields).map(([key, value]) => [key, fc.constant(value)] as const)
  return Object.fromEntries(entries) as { [K in keyof typeof fields]: fc.Arbitrary<(typeof fields)[K]> }
}

describe('a link to an activity', () => {
  const startOf = (activity: Activity) =>
    activity.kind === 'lesson' && activity.lesson === 'known'
      ? { scenario: exchange, compare: 'timeWait' as const }
      : null
  const read = (value: string) => decodeLink(value, shipped, startOf)

  it('brings the scenario of the activity along', () => {
    expect(read('1~lesson.known.first')).toEqual({
      lab: {
        scenario: exchange,
        at: null,
        compare: 'timeWait',
        activity: { kind: 'lesson', lesson: 'known', step: 'first' },
      },
      problems: [],
    })
  })

  it('says what has been changed, and no more', () => {
    const { lab } = read('1~lesson.known.first~deliver.B.syn~two-way~compare.none~at.70')
    expect(lab.scenario.fates).toEqual([])
    expect(encodeLink(lab, shipped, startOf)).toBe(
      '1~lesson.known.first~deliver.B.syn~two-way~compare.none~at.70',
    )
  })

  it('leaves the moment out where a step asks what comes next', () => {
    const asking = (activity: Activity) => ({
      scenario: exchange,
      compare: null,
      isAsking: activity.kind === 'lesson',
    })
    const activity = { kind: 'lesson', lesson: 'known', step: 'first' } as const
    const lab = { scenario: exchange, at: 99, compare: null, activity }
    expect(encodeLink(lab, shipped, asking)).toBe('1~lesson.known.first')
    expect(encodeLink(lab, shipped, startOf)).toContain('~at.99')
  })

  it('opens a lesson where it begins if there is no such step, and names the step', () => {
    const { lab, problems } = decodeLink('1~lesson.known.nonsense~two-way', shipped, (activity) =>
      activity.kind === 'lesson' && activity.step === null ? startOf(activity) : null,
    )
    expect(problems).toEqual([{ part: 'lesson.known.nonsense', problem: 'unknown', expected: 'lesson-step' }])
    expect(lab.activity).toEqual({ kind: 'lesson', lesson: 'known', step: null })
    expect(lab.scenario.mechanisms.handshake).toBe('two-way')
  })

  it.each([
    { link: '1~lesson.known.first~quiz', left: ['quiz'], kind: 'lesson' },
    { link: '1~lesson.known.first~challenge.ghost', left: ['lesson.known.first'], kind: 'challenge' },
    { link: '1~plain~goal.b-fin-twice~quiz', left: ['quiz'], kind: 'own-challenge' },
  ])('names what it leaves out of two activities: $link', ({ link, left, kind }) => {
    const { lab, problems } = decodeLink(link, shipped, () => ({ scenario: exchange, compare: null }))
    expect(lab.activity?.kind).toBe(kind)
    expect(problems).toEqual(left.map((part) => ({ part, problem: 'conflict', expected: 'one-activity' })))
  })

  it('names a lesson that there is not, and opens the rest', () => {
    const { lab, problems } = read('1~lesson.lost~two-way')
    expect(problems).toEqual([{ part: 'lesson.lost', problem: 'unknown', expected: 'lesson' }])
    expect(lab.scenario.mechanisms.handshake).toBe('two-way')
    expect(lab.activity).toBeUndefined()
  })

  it('gives hosts names in any script', () => {
    for (const name of ['Alice', '客户端', 'a b', 'Ω-1', 'None']) {
      const named = withName(exchange, 'A', name)
      const link = encodeLink({ scenario: named, at: null, compare: null }, shipped)
      expect(link).toMatch(/^[A-Za-z0-9\-._~]+$/)
      expect(decodeLink(link, shipped)).toEqual({
        lab: { scenario: named, at: null, compare: null },
        problems: [],
      })
    }
    expect(open('1~plain~name.A.客户端~at.5').lab.scenario.hosts.A.name).toBe('客户端')
    expect(problemsOf('1~plain~name.A.12345678901234567')).toEqual([
      'name.A.12345678901234567: malformed, host-name',
    ])
  })
})
