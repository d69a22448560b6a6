import { describe, expect, it } from 'vitest'
import { scenarios } from '../scenarios'
import { readScenario } from './file'
import golden from './golden-links.json'
import { decodeLink, encodeLink } from './link'

/**
 * Links that have been given out. They open for ever: entries are added, never changed. `links` holds what each link
 * means, in full the first time and without the usual values from then on; `shipped` holds every scenario that was ever shipped, spelled out.
 */
describe('links that have been given out', () => {
  it.each(golden.links)('$link opens as it always did', ({ link, at, scenario, problems, compare }) => {
    const lab = { ...readScenario(JSON.stringify(scenario)), at, compare: compare ?? null }
    expect(decodeLink(link)).toEqual({ lab, problems })
  })

  it.each(Object.entries<string>(golden.shipped))(
    'the scenario %s is what it always was',
    (id, spelledOut) => {
      const { lab, problems } = decodeLink(`1~${id}`)
      expect(problems).toEqual([])
      expect(decodeLink(spelledOut)).toEqual({ lab, problems: [] })
    },
  )

  it('cover every shipped scenario', () => {
    const missing = scenarios.filter(({ id }) => !Object.hasOwn(golden.shipped, id))
    expect(
      Object.fromEntries(
        missing.map((it) => [it.id, encodeLink({ scenario: it, at: null, compare: null }, [])]),
      ),
      'Add these entries to golden-links.json.',
    ).toEqual({})
  })
})
