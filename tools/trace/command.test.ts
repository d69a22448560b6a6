import { describe, expect, it } from 'vitest'
import { scenarios } from '../../src/scenarios'
import { encodeLink } from '../../src/share/link'
import { EXPECTATIONS, PROBLEM_KINDS } from '../../src/share/problem'
import { formatTrace } from '../../src/simulation/formatTrace'
import type { Scenario } from '../../src/simulation/scenario'
import { simulate } from '../../src/simulation/simulate'
import { traceCommand } from './command'
import { sentence } from './sentences'

const scenario = scenarios[0] as Scenario
const link = encodeLink({ scenario, at: 1085, compare: null })

const FILES: Readonly<Record<string, string>> = {
  'mine.json': '{"calls": [{"at": 0, "by": "A", "call": "OPEN-ACTIVE"}]}',
  'wrong.json': '{"timing": {"rto": 1}}',
}
const run = (...args: readonly string[]) => traceCommand(args, (path) => FILES[path] ?? null)

describe('the command trace', () => {
  it.each([scenario.id, link, `?lab=${link}`, `https://example.org/lab/?lab=${link}&from=chat`])(
    'opens %s',
    (argument) => {
      expect(run(argument)).toEqual({ out: formatTrace(simulate(scenario)), err: '', code: 0 })
    },
  )

  it('opens a file', () => {
    expect(run('mine.json').code).toBe(0)
    expect(run('mine.json').out).toContain('OPEN-ACTIVE')
  })

  it('prints the trace as JSON', () => {
    expect(JSON.parse(run('--json', link).out)).toEqual(JSON.parse(JSON.stringify(simulate(scenario))))
  })

  it('says what it could not read, and goes on with the rest', () => {
    const { out, err, code } = run(`${link}~drop.A.sny`)
    expect(code).toBe(0)
    expect(out).toBe(formatTrace(simulate(scenario)))
    expect(err).toBe('"drop.A.sny" can\'t be read; expected was a segment, such as A.syn or B.fin_2.\n')
  })

  it.each([
    ['nothing.json', '"nothing.json" is neither a scenario, nor a link, nor a file.\n'],
    ['wrong.json', '"timing.rto" is too small; allowed is rto from 10 to 600,000.\n'],
    ['1~two-way', 'It lacks the name of a scenario, such as third-ack-lost.\n'],
  ])('has nothing to show for %s', (argument, err) => {
    expect(run(argument)).toEqual({ out: '', err, code: 1 })
  })

  it.each([[], ['--colour', link], [link, link]])('is wrongly called with %j', (...args) => {
    const { out, err, code } = run(...args)
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err.split('\n')).toHaveLength(2)
  })
})

describe('the sentence for a problem', () => {
  it('is one whole sentence, whatever the problem', () => {
    for (const problem of PROBLEM_KINDS) {
      for (const expected of EXPECTATIONS) {
        expect(sentence({ part: 'x', problem, expected })).toMatch(/^"x" .+[^.]\.$/)
      }
    }
  })
})
