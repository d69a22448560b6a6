import { describe, expect, it } from 'vitest'
import { challenges } from '../../lessons/challenges'
import { lessons } from '../../lessons/index'
import { lastAckLost } from '../../scenarios/lastAckLost'
import { openClose } from '../../scenarios/openClose'
import { EVERY_NETWORK, explorationIn } from '../../share/activity'
import { decodeLink, encodeLink } from '../../share/link'
import { simulate } from '../../simulation/simulate'
import { worldsOf } from '../../simulation/worlds'
import { createLab } from '../store'
import { lifetimesOf } from './lifetimes'
import { openChallenge } from './openChallenge'
import { openActivityLink } from './openLink'
import { startOf } from './start'
import { decisiveMoment, leave, openStep, stepQuestion } from './steps'

const steps = lessons.flatMap((lesson) =>
  lesson.steps.map((step) => ({ lesson, step, name: `${lesson.id}.${step.id}` })),
)

describe.each(steps)('the step $name', ({ lesson, step, name }) => {
  it('is a short link that opens it as it begins', async () => {
    const opening = await openActivityLink(`1~lesson.${name}`, 'en')
    expect(opening.problems).toEqual([])
    expect(opening).toMatchObject({
      scenario: step.scenario,
      compare: step.compare ?? null,
      activity: { kind: 'lesson', lesson: lesson.id, step: step.id },
    })
    const { scenario, compare, activity } = opening
    if (activity === null) throw new Error('There is no activity.')
    expect(encodeLink({ scenario, at: null, compare, activity }, undefined, startOf)).toBe(`1~lesson.${name}`)
  })

  it('opens before its decisive moment, and stops there', async () => {
    const store = createLab(openClose, 0)
    await openStep(store, lesson.id, step.id)
    const { scenario, compare, playhead, hold, stop } = store.getState()
    const decisive = decisiveMoment(step, { scenario, compare })
    expect(playhead).toBeLessThanOrEqual(decisive ?? Number.POSITIVE_INFINITY)
    if (playhead < (decisive ?? 0)) expect(stop).toBe(decisive)
    expect(hold).toBe(stepQuestion(step, { scenario, compare })?.hold ?? null)
  })
})

describe.each(steps.filter(({ step }) => step.kind === 'predict'))(
  'the question of $name',
  ({ lesson, step, name }) => {
    it('is asked before its answer can be seen, whatever moment a link names', async () => {
      const { scenario, compare, at, activity } = await openActivityLink(`1~lesson.${name}~at.999999`, 'en')
      expect(at).toBe(stepQuestion(step, { scenario, compare })?.hold)
      if (activity === null) throw new Error('There is no activity.')
      expect(encodeLink({ scenario, at: 999_999, compare, activity }, undefined, startOf)).toBe(
        `1~lesson.${name}`,
      )
    })

    it('is where the playhead stands if the step is not to be played', async () => {
      const store = createLab(openClose, 0)
      await openStep(store, lesson.id, step.id, false)
      const { scenario, compare, playhead, isPlaying } = store.getState()
      expect({ playhead, isPlaying }).toEqual({
        playhead: stepQuestion(step, { scenario, compare })?.hold,
        isPlaying: false,
      })
    })
  },
)

describe('undo', () => {
  it('stays within a step, and comes back to what was before the lessons when they are left', async () => {
    const store = createLab(openClose, 0)
    store.getState().change({ ...openClose, fates: [{ segment: 'A.syn', fate: 'drop' }] })
    await openStep(store, 'when-lost', 'no-answer')
    await openStep(store, 'when-lost', 'now-you')
    expect(store.getState().past).toEqual([])
    const { scenario } = store.getState()
    store.getState().change({ ...scenario, fates: [{ segment: 'B.syn', fate: 'drop' }] })
    await openStep(store, 'when-lost', 'now-you', false)
    store.getState().undo()
    expect(store.getState().scenario.fates).toEqual([{ segment: 'B.syn', fate: 'drop' }])
    leave(store)
    while (store.getState().past.length > 0) store.getState().undo()
    expect(store.getState()).toMatchObject({ scenario: openClose, activity: null })
  })
})

describe.each(lessons.filter(({ explores }) => explores !== undefined))(
  'every network in $id',
  ({ id, steps: own, explores }) => {
    it('has a link of its own, and the way back stays when a run that was found is opened', async () => {
      expect(own.map((step) => step.id)).not.toContain(EVERY_NETWORK)
      if (explores === undefined) return
      const { scenario, mechanism } = explores
      const opening = await openActivityLink(`1~lesson.${id}.${EVERY_NETWORK}`, 'en')
      expect(opening).toMatchObject({ problems: [], compare: null, at: 0 })
      expect(opening.scenario).toEqual(mechanism === null ? scenario : worldsOf(scenario, mechanism)[0])
      expect(explorationIn(opening.activity)).toBe(opening.activity)
      expect(explorationIn({ kind: 'lesson', lesson: id, step: own[0]?.id ?? null })).toBeNull()
    })
  },
)

describe('a lesson in a link', () => {
  it('begins with its first step', async () => {
    const { activity, scenario } = await openActivityLink('1~lesson.why-third', 'en')
    expect(activity).toMatchObject({ lesson: 'why-third', step: null })
    expect(scenario).toEqual(lessons.find(({ id }) => id === 'why-third')?.steps[0]?.scenario)
  })

  it('that does not exist is said', async () => {
    const { activity, problems } = await openActivityLink('1~lesson.why-fourth', 'en')
    expect(activity).toBeNull()
    expect(problems).toEqual([{ part: 'lesson.why-fourth', problem: 'unknown', expected: 'lesson' }])
  })

  it('says a step, a challenge and a goal that do not exist', async () => {
    const { activity: first, problems: unknown } = await openActivityLink('1~lesson.why-third.nope', 'en')
    expect(first).toEqual({ kind: 'lesson', lesson: 'why-third', step: null })
    expect(unknown).toEqual([{ part: 'lesson.why-third.nope', problem: 'unknown', expected: 'lesson-step' }])
    expect((await openActivityLink('1~challenge.nonsense', 'en')).problems).toHaveLength(1)
    const { activity, problems } = await openActivityLink('1~open-close~goal.nonsense~par.2', 'en')
    expect(activity).toBeNull()
    expect(problems).toEqual([{ part: 'goal.nonsense', problem: 'unknown', expected: 'goal' }])
  })
})

describe('a challenge', () => {
  it.each(challenges)('opens unsolved: $id', async ({ id, scenario }) => {
    const store = createLab(openClose, 0)
    await openChallenge(store, id)
    expect(store.getState()).toMatchObject({ scenario, playhead: 0, activity: { challenge: id } })
  })

  it('of one’s own keeps its beginning while it is being solved', () => {
    const base = openClose
    const scenario = { ...base, fates: [{ segment: 'B.fin', fate: 'drop' as const }] }
    const activity = {
      kind: 'own-challenge',
      goal: 'b-fin-three-times',
      par: 2,
      keep: ['timeWait'],
      base,
    } as const
    const link = encodeLink({ scenario, at: 0, compare: null, activity })
    expect(link).toBe('1~open-close~goal.b-fin-three-times~par.2~keep.time-wait~then~drop.B.fin~at.0')
    expect(decodeLink(link).lab.activity).toEqual(activity)
  })
})

describe('the lifetimes that TIME-WAIT must cover', () => {
  it('are one of the last ACK and one of a FIN sent just before it comes', () => {
    const lifetimes = lifetimesOf(simulate(lastAckLost))
    expect(lifetimes).toMatchObject({
      isCovered: true,
      bars: [
        { name: 'bar', start: 600, end: 60_600 },
        { name: 'ack', start: 600, end: 30_600 },
        { name: 'fin', start: 30_600, end: 60_600 },
        { name: 'sent', id: 'B FIN,ACK#2', start: 1550, end: 31_550, arrives: 1600, isMet: true },
      ],
    })
  })

  it('are not covered by less than two MSL', () => {
    const mechanisms = { ...lastAckLost.mechanisms, timeWait: 1.75 }
    expect(lifetimesOf(simulate({ ...lastAckLost, mechanisms }))?.isCovered).toBe(false)
    const none = { ...lastAckLost, mechanisms: { ...mechanisms, timeWait: 0 } }
    expect(lifetimesOf(simulate(none))?.bars.at(-1)).toMatchObject({ id: 'B FIN,ACK#2', isMet: false })
  })
})
