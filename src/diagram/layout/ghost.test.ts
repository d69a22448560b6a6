import { describe, expect, it } from 'vitest'
import { openClose } from '../../scenarios/openClose'
import type { Fate } from '../../simulation/scenario'
import { simulate } from '../../simulation/simulate'
import { ghostOf } from './ghost'
import { layoutOf } from './layout'
import { words } from './testWords'

const before = simulate(openClose)
const after = (fate: Fate) => simulate({ ...openClose, fates: [fate] })

describe('the future that was', () => {
  it('is nothing where nothing has changed', () => {
    expect(ghostOf(before, simulate({ ...openClose }), 836)).toBeNull()
  })

  it('is what the edit has taken away, where it was drawn before', () => {
    const ghost = ghostOf(before, after({ segment: 'A.fin', fate: 'drop' }), 836)
    const shown = layoutOf(before, 836, words)
    const fin = before.segments.find(({ id }) => id === 'A.fin')
    expect(ghost?.from).toBe(fin?.flights[0]?.at)
    const ids = new Set(ghost?.lines.map(({ segment }) => before.segments[segment]?.id))
    expect(ids).toContain('A.fin')
    expect(ids).not.toContain('A.syn')
    for (const line of ghost?.lines ?? []) {
      expect(shown.lines.find((it) => it.segment === line.segment)).toEqual(line)
    }
    expect(ghost?.bands.every(({ start }) => start >= (ghost?.from ?? 0))).toBe(true)
    expect(ghost?.bands.map(({ state }) => state)).toContain('CLOSE-WAIT')
  })
})
