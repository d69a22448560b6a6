import { describe, expect, it } from 'vitest'
import { openClose } from '../scenarios/openClose'
import { createLab } from './store'

/** A lab in which the first SYN has just been lost. */
function edited() {
  const lab = createLab(openClose, 150)
  lab.getState().choose({ segment: 'A.syn', fate: 'drop' })
  return lab
}

describe('the future that was', () => {
  it('stays after an edit', () => {
    expect(edited().getState().ghost).toBe(openClose)
  })

  it('is that before the last edit', () => {
    const lab = edited()
    const { scenario } = lab.getState()
    lab.getState().choose({ segment: 'B.syn', fate: 'drop' })
    expect(lab.getState().ghost).toBe(scenario)
  })

  it('is that before the whole of a choice which is refined', () => {
    const lab = createLab(openClose, 150)
    lab.getState().choose({ segment: 'A.syn', fate: 'delay', by: 100 })
    lab.getState().choose({ segment: 'A.syn', fate: 'delay', by: 200 }, true)
    expect(lab.getState().ghost).toBe(openClose)
  })

  it.each([
    ['a step', (lab: ReturnType<typeof createLab>) => lab.getState().step(1)],
    ['playing', (lab: ReturnType<typeof createLab>) => lab.getState().play()],
    ['going elsewhere', (lab: ReturnType<typeof createLab>) => lab.getState().seek(10)],
    ['undoing', (lab: ReturnType<typeof createLab>) => lab.getState().undo()],
    ['opening another', (lab: ReturnType<typeof createLab>) => lab.getState().open(openClose, 0)],
  ])('goes with %s', (_, act) => {
    const lab = edited()
    act(lab)
    expect(lab.getState().ghost).toBeNull()
  })
})
