import { describe, expect, it } from 'vitest'
import { panels } from '../i18n/panels/panels'
import { scenarios } from '../scenarios'
import { LIMITS } from '../share/limits'
import { decodeLink, encodeLink } from '../share/link'
import { LONGEST_NAME, withName } from '../share/names'
import { OPEN } from '../share/open'
import { withFirstCloser } from '../simulation/closesFirst'
import type { Call, Fate, Scenario } from '../simulation/scenario'
import { simulate } from '../simulation/simulate'
import { mechanismChoices, withMechanism } from './controls/mechanismChoices'
import { type Choice, withFate } from './fates'
import { TIMES } from './words/editWords'

const t = await panels.load('en')

/** The longest that a link may be after one change, as `docs/links.md` promises. */
const LONGEST = 120

const withMechanisms = (scenario: Scenario): readonly Scenario[] =>
  mechanismChoices(t, scenario.mechanisms).flatMap(({ mechanism, options }) =>
    options.map(({ value }) => ({
      ...scenario,
      mechanisms: withMechanism(scenario.mechanisms, mechanism, value),
    })),
  )

/** The shortest and the longest of each time, and one with as many digits as there can be: presets are among these. */
const withTimes = (scenario: Scenario): readonly Scenario[] =>
  TIMES.flatMap((time) =>
    [LIMITS[time].min, LIMITS[time].max, LIMITS[time].max - 0.001].map((value) => ({
      ...scenario,
      timing: { ...scenario.timing, [time]: value },
    })),
  )

const withClosers = (scenario: Scenario): readonly Scenario[] =>
  (['A', 'B'] as const).map((host) => ({ ...scenario, calls: withFirstCloser(scenario.calls, host) }))

/** Each segment of the run meets each fate, late by as much as can be. */
const withFates = (scenario: Scenario): readonly Scenario[] =>
  simulate(scenario).segments.flatMap(({ id }) => {
    const by = LIMITS.time.max - 0.001
    const choices: readonly Choice[] = [
      { segment: id, fate: 'drop' },
      { segment: id, fate: 'delay', by },
      { segment: id, fate: 'duplicate', by },
      { segment: id, fate: 'deliver' },
    ]
    return choices.map((choice) => withFate(scenario, choice))
  })

describe('a link after one change of the controls, at the end of the run', () => {
  it.each(scenarios)(`has ${LONGEST} characters at most in $id`, (scenario) => {
    const changed = [withMechanisms, withTimes, withClosers, withFates].flatMap((change) => change(scenario))
    const labs = changed.map((it) => ({ scenario: it, at: Math.round(simulate(it).end), compare: null }))
    const links = labs.map((lab) => encodeLink(lab))
    expect(links.filter((link) => link.length > LONGEST)).toEqual([])
    expect(links.map((link) => decodeLink(link))).toEqual(labs.map((lab) => ({ lab, problems: [] })))
  })
})

describe('the link to a full script in which every segment meets a fate', () => {
  const host = (place: number) => (place % 2 === 0 ? 'A' : 'B')
  const when = (place: number) => ({ host: host(place >> 1), what: 'end-of-stream' }) as const
  const full = <T>(limit: 'calls' | 'fates', entry: (place: number) => T): readonly T[] =>
    Array.from({ length: LIMITS[limit].max }, (_, place) => entry(place))
  const fates = full('fates', (n): Fate => {
    const segment = `A2.${1000 * n + 1}-${1000 * n + 1000}#2`
    return { segment, fate: 'duplicate', by: 12_345 }
  })

  it.each<{ what: string; call: (place: number) => Call }>([
    {
      what: 'texts',
      call: (n) => ({ by: host(n), call: 'SEND', octets: 1000, when: when(n), after: 12_345, nth: 12 }),
    },
    {
      what: 'openings with all that can be said of them',
      call: (n) => ({
        ...{ by: host(n), call: 'OPEN-PASSIVE', port: 40_001, to: 40_002, unread: true },
        ...{ when: when(n), after: 12_345, nth: 12 },
      }),
    },
  ])('is read to its end: $what', ({ call }) => {
    const named = withName(withName(OPEN, 'A', '客'.repeat(LONGEST_NAME)), 'B', '服'.repeat(LONGEST_NAME))
    const lab = { scenario: { ...named, calls: full('calls', call), fates }, at: 12_345, compare: null }
    expect(decodeLink(encodeLink(lab))).toEqual({ lab, problems: [] })
  })
})
