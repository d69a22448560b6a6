import { describe, expect, it } from 'vitest'
import { searchPart } from '../../src/explorer/frontier'
import { addLevels, emptyLevel } from '../../src/explorer/level'
import { limitsOf, spaceOf } from '../../src/explorer/question'
import { Memory } from '../../src/explorer/search'
import { decodeLink } from '../../src/share/link'
import { simulate } from '../../src/simulation/simulate'
import { exploreCommand } from './command'
import type { SearchParts } from './pool'

/** All parts on this one core. */
const search: SearchParts = async ({ question, faults, prefixes }) => {
  const memory = new Memory()
  const { states } = limitsOf(question)
  return prefixes
    .map((prefix) =>
      searchPart(spaceOf(question, faults), prefix, memory, (known) => (known > states ? 'states' : null)),
    )
    .reduce(addLevels, emptyLevel(faults))
}

const FILES: Record<string, string> = { 'other.json': '{"calls": []}', 'broken.json': 'calls' }
const run = (...args: readonly string[]) => exploreCommand(args, (path) => FILES[path] ?? null, search)

describe('the command explore', () => {
  it('says that all holds, and ends with 0', async () => {
    const { out, err, code } = await run('open-close', '--faults', '1')
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).toContain('open-close: every network with at most 1 fault (drop, delay, duplicate)')
    expect(out).toContain('clean-close       holds with at most 1 fault')
    expect(out).toMatch(/^ {5}1 +135 /m)
  })

  it('ends with 1 and gives a link to the smallest counterexample where something is broken', async () => {
    const { out, code } = await run('1~open-close~no-time-wait', '--faults=1')
    expect(code).toBe(1)
    expect(out).toContain('clean-close       broken with 1 fault and 11 segments, the smallest')
    const link = /1~\S+/.exec(out)?.[0] ?? ''
    expect(decodeLink(link).problems).toEqual([])
    expect(simulate(decodeLink(link).lab.scenario).segments).toHaveLength(11)
  })

  it('goes no further than it must', async () => {
    const { out } = await run(
      '1~open-close~no-time-wait',
      '--invariants',
      'clean-close',
      '--faults',
      '4',
      '--json',
    )
    expect(JSON.parse(out)).toMatchObject({ levels: [{ faults: 0 }, { faults: 1 }] })
    expect(JSON.parse(out).levels).toHaveLength(2)
  })

  it('tries only the kinds of fault that were asked for', async () => {
    const { out } = await run('open-close', '--kinds', 'drop', '--faults', '1')
    expect(out).toMatch(/^ {5}1 +10 /m)
  })

  it('ends with 3 where a bound is reached, which is no answer', async () => {
    const { out, code } = await run('open-close', '--states', '50')
    expect(code).toBe(3)
    expect(out).toContain('no-ghost          not known: bound reached (states); holds with at most 1 fault')
  })

  it.each([
    [[], 'Which link, file or scenario is missing.'],
    [['open-close', 'open-close'], 'One link or file is enough; "open-close" is one too many.'],
    [['open-close', '--faults', 'many'], 'How many faults: a number from 0 to 9.'],
    [['open-close', '--kinds', 'drop,eat'], 'There is no "eat"; there are drop, delay, duplicate.'],
    [['open-close', '--invariants', 'peace'], 'There is no "peace"; there are no-ghost,'],
    [['open-close', '--share', '3/2'], 'A share is one of several, such as 2/8.'],
    [['open-close', '--threads', '0'], '--threads takes a number above 0.'],
    [['open-close', '--colour'], 'There is no option --colour.'],
    [['nothing.json'], '"nothing.json" is neither a scenario, nor a link, nor a file.'],
    [['--add'], 'Which files to add up is missing.'],
    [['--add', 'other.json'], '"other.json" is not what a share has found.'],
    [['--add', 'broken.json'], '"broken.json" is not what a share has found.'],
  ])('is wrongly called with %j', async (args, complaint) => {
    const { out, err, code } = await run(...args)
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toContain(complaint)
  })
})

describe.each([
  ['open-close', 2],
  ['1~stale-syn~two-way~silent', 2],
  ['1~old-text~no-time-wait', 1],
])('the shares of %s', (argument, faults) => {
  it.each([2, 5])('add up to the whole where there are %i', async (n) => {
    const whole = JSON.parse((await run(argument, '--faults', `${faults}`, '--json')).out)
    const names: string[] = []
    for (let i = 1; i <= n; i += 1) {
      const name = `share-${argument}-${i}-${n}.json`
      FILES[name] = (await run(argument, '--faults', `${faults}`, '--share', `${i}/${n}`, '--json')).out
      names.push(name)
    }
    const sum = JSON.parse((await run('--add', '--json', ...names.toReversed())).out)
    for (const [place, level] of whole.levels.entries()) {
      expect(sum.levels[place].tally).toEqual(level.tally)
      expect(sum.levels[place].reached).toEqual(level.reached)
    }
    expect(sum.findings.map(answerOf)).toEqual(whole.findings.map(answerOf))

    const incomplete = await run('--add', ...names.slice(1))
    expect(incomplete).toEqual({ out: '', err: `Missing are the shares 1/${n}.\n`, code: 2 })
  })
})

/** Among counterexamples of one size any may be named. */
const answerOf = ({ answer }: { answer: { kind: string; counterexample?: Record<string, unknown> } }) => {
  const { counterexample, ...others } = answer
  return { ...others, size: [counterexample?.faults, counterexample?.segments, counterexample?.isSmallest] }
}
