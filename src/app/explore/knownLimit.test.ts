import { describe, expect, it } from 'vitest'
import { explore } from '../../explorer/explore'
import type { Answer } from '../../explorer/verdict'
import { oldText } from '../../scenarios/oldText'
import { openClose } from '../../scenarios/openClose'
import type { Scenario } from '../../simulation/scenario'
import { TRUE_TCP } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { isLimitTold, knownRun } from './knownLimit'

const cleanClose = (scenario: Scenario, faults: number): Answer => {
  const [finding] = explore({ scenario, faults, invariants: ['clean-close'] }).findings
  if (finding === undefined) throw new Error('no answer')
  return finding.answer
}

const twoWay: Scenario = { ...openClose, mechanisms: { ...openClose.mechanisms, handshake: 'two-way' } }

describe('that full TCP can promise no clean close', () => {
  it('is told where the close has held so far', () => {
    expect(isLimitTold(cleanClose(openClose, 1), openClose)).toBe(true)
    expect(isLimitTold({ kind: 'bound-reached', bound: 'stopped', faults: 0 }, twoWay)).toBe(true)
  })

  it('is told beside a counterexample of full TCP', () => {
    const answer = cleanClose(oldText, 2)
    expect(answer.kind).toBe('broken')
    expect(isLimitTold(answer, oldText)).toBe(true)
  })

  it('is no excuse for a mechanism that is changed', () => {
    const answer = cleanClose(twoWay, 1)
    expect(answer.kind).toBe('broken')
    expect(isLimitTold(answer, twoWay)).toBe(false)
  })

  it('waits for the answer', () => {
    expect(isLimitTold(null, openClose)).toBe(false)
  })

  it('is shown by a run of full TCP', () => {
    const run = knownRun()
    expect(run.id).toBe('open-close')
    expect(run.mechanisms).toEqual(TRUE_TCP)
    expect(simulate(run).segments.some(({ rst }) => rst)).toBe(true)
  })
})
