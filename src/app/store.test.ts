import { describe, expect, it } from 'vitest'
import { openClose } from '../scenarios/openClose'
import { synLost } from '../scenarios/synLost'
import { createLab } from './store'
import { traceOf } from './traceOf'

const lab = (at = 0) => createLab(openClose, at)

describe('the lab', () => {
  it('steps from moment to moment and back', () => {
    const store = lab()
    const seen = [1, 1, 1, -1, -1].map((direction) => {
      store.getState().step(direction as 1 | -1)
      return store.getState().playhead
    })
    expect(seen).toEqual([50, 100, 150, 100, 50])
  })

  it('stays within the run', () => {
    const store = lab()
    store.getState().step(-1)
    expect(store.getState().playhead).toBe(0)
    store.getState().seek(1e9)
    expect(store.getState().playhead).toBe(traceOf(openClose).end)
    store.getState().step(1)
    expect(store.getState().playhead).toBe(traceOf(openClose).end)
  })

  it('plays again from the beginning when it was at the end', () => {
    const store = lab(1e9)
    store.getState().play()
    expect(store.getState()).toMatchObject({ isPlaying: true, playhead: 0 })
  })

  it('loses a segment, and goes back to where that shows', () => {
    const store = lab(60_600)
    store.getState().choose({ segment: 'A.syn', fate: 'drop' })
    const { scenario, playhead } = store.getState()
    expect(scenario.fates).toEqual([{ segment: 'A.syn', fate: 'drop' }])
    expect(playhead).toBe(50)
    expect(traceOf(scenario).segments.map(({ id }) => id)).toContain('A.syn#2')
  })

  it('keeps one fate for a segment, and none once it is delivered', () => {
    const store = lab()
    store.getState().choose({ segment: 'A.syn', fate: 'drop' })
    store.getState().choose({ segment: 'A.syn', fate: 'delay', by: 500 })
    expect(store.getState().scenario.fates).toEqual([{ segment: 'A.syn', fate: 'delay', by: 500 }])
    store.getState().choose({ segment: 'A.syn', fate: 'deliver' })
    expect(store.getState().scenario).toEqual(openClose)
  })

  it('undoes and redoes, moment and all', () => {
    const store = lab(400)
    store.getState().choose({ segment: 'A.syn', fate: 'drop' })
    const edited = store.getState()
    store.getState().undo()
    expect(store.getState()).toMatchObject({ scenario: openClose, playhead: 400 })
    store.getState().redo()
    expect(store.getState().scenario).toBe(edited.scenario)
    expect(store.getState().playhead).toBe(edited.playhead)
    store.getState().redo()
    expect(store.getState().scenario).toBe(edited.scenario)
  })

  it('counts the refinement of a choice as part of it', () => {
    const store = lab()
    store.getState().choose({ segment: 'A.syn', fate: 'delay', by: 1000 })
    store.getState().choose({ segment: 'A.syn', fate: 'delay', by: 1500 }, true)
    store.getState().undo()
    expect(store.getState().scenario).toBe(openClose)
  })

  it('forgets a change that its refinement takes back', () => {
    const store = lab()
    const { change, choose } = store.getState()
    const delayed = (delay: number) => ({ ...openClose, timing: { ...openClose.timing, delay } })
    choose({ segment: 'A.fin', fate: 'delay', by: 1000 })
    choose({ segment: 'A.fin', fate: 'deliver' }, true)
    expect(store.getState()).toMatchObject({ past: [], ghost: null })
    change(delayed(8))
    change(delayed(80), true)
    change(delayed(openClose.timing.delay), true)
    expect(store.getState()).toMatchObject({ past: [], ghost: null })
    change(delayed(9), true)
    store.getState().undo()
    expect(store.getState()).toMatchObject({ scenario: openClose, past: [] })
  })

  it('comes back to the scenario before, with all that was done to it', () => {
    const store = lab()
    store.getState().choose({ segment: 'A.fin', fate: 'drop' })
    const { scenario } = store.getState()
    store.getState().open(synLost, 0)
    store.getState().undo()
    expect(store.getState().scenario).toBe(scenario)
  })

  it('may undo and redo any number of times', () => {
    const store = lab()
    store.getState().choose({ segment: 'A.syn', fate: 'drop' })
    store.getState().choose({ segment: 'A.fin', fate: 'drop' })
    const { scenario } = store.getState()
    const { undo, redo } = store.getState()
    undo()
    undo()
    expect(store.getState().scenario).toBe(openClose)
    redo()
    redo()
    expect(store.getState().scenario).toBe(scenario)
  })

  it('goes back to where a mechanism that is switched first makes a difference', () => {
    const store = lab(60_600)
    const mechanisms = { ...openClose.mechanisms, timeWait: 0 }
    store.getState().change({ ...openClose, mechanisms })
    expect(store.getState().playhead).toBe(600)
    store.getState().undo()
    expect(store.getState()).toMatchObject({ scenario: openClose, playhead: 60_600 })
  })

  it('stays at its moment when a time is changed, as far as there is one', () => {
    const store = lab(60_600)
    const timing = { ...openClose.timing, msl: 1000 }
    store.getState().change({ ...openClose, timing })
    expect(store.getState().playhead).toBe(2600)
    store.getState().change({ ...openClose, timing: { ...timing, delay: 60 } }, true)
    store.getState().undo()
    expect(store.getState().scenario).toBe(openClose)
  })

  it('steps through the moments of both worlds', () => {
    const store = lab(600)
    store.getState().compareBy('timeWait')
    const seen = [1, 1, 1, -1].map((direction) => {
      store.getState().step(direction as 1 | -1)
      return store.getState().playhead
    })
    expect(seen).toEqual([650, 60_600, 60_600, 650])
  })

  it('comes out of a comparison by undo, and into it by redo', () => {
    const store = lab(600)
    store.getState().compareBy('timeWait')
    store.getState().undo()
    expect(store.getState().compare).toBeNull()
    store.getState().redo()
    expect(store.getState().compare).toBe('timeWait')
  })

  it('does not pass a moment that is held', () => {
    const store = lab()
    store.getState().holdAt(60)
    for (const act of [
      () => store.getState().step(1),
      () => store.getState().step(1),
      () => store.getState().seek(500),
    ])
      act()
    expect(store.getState().playhead).toBe(60)
    store.getState().answerWith('A')
    store.getState().step(1)
    expect(store.getState()).toMatchObject({ playhead: 100, answer: 'A', hold: null })
  })

  it('pauses by itself where it is to stop, and not where the reader goes herself', () => {
    const store = lab()
    store.getState().playTo(120)
    store.getState().seek(119)
    expect(store.getState()).toMatchObject({ playhead: 119, isPlaying: true })
    store.getState().seek(150)
    expect(store.getState()).toMatchObject({ playhead: 120, isPlaying: false, stop: null })
    store.getState().playTo(100)
    expect(store.getState().isPlaying).toBe(false)
    store.getState().playTo(300)
    store.getState().pause()
    store.getState().seek(500)
    expect(store.getState().playhead).toBe(500)
  })

  it('comes out of a lesson by undo, and into it by redo', () => {
    const store = lab()
    const activity = { kind: 'lesson', lesson: 'why-third', step: 'silence' } as const
    store.getState().open(synLost, 0, [], null, activity)
    expect(store.getState().activity).toBe(activity)
    store.getState().undo()
    expect(store.getState()).toMatchObject({ activity: null, scenario: openClose })
    store.getState().redo()
    expect(store.getState()).toMatchObject({ activity, scenario: synLost })
  })
})
