import { describe, expect, it } from 'vitest'
import { layoutOf } from '../diagram/layout/layout'
import { words as drawn } from '../diagram/layout/testWords'
import { words } from '../i18n/words/words'
import { scenarios } from '../scenarios'
import { openClose } from '../scenarios/openClose'
import { LIMITS } from '../share/limits'
import type { Scenario } from '../simulation/scenario'
import { type Choice, fateIn, MOST_FATES } from './fates'
import { createLab } from './store'
import { traceOf } from './traceOf'
import { storyAt } from './words/story'

const t = await words.load('en')

/** The longest of them is folded on the screen, and longer than MSL. */
const choicesFor = (segment: string): readonly Choice[] => [
  { segment, fate: 'drop' },
  { segment, fate: 'delay', by: 200 },
  { segment, fate: 'delay', by: 25_000 },
  { segment, fate: 'delay', by: 66_000 },
  { segment, fate: 'duplicate', by: 50 },
  { segment, fate: 'duplicate', by: 20_000 },
  { segment, fate: 'deliver' },
]

/** Is a segment of this name under way at the playhead, or just at its end, well below where it was sent? */
function isSeen(scenario: Scenario, id: string, playhead: number): boolean {
  const trace = traceOf(scenario)
  const sent = trace.segments.find((segment) => segment.id === id)
  if (sent === undefined) return false
  const { scale } = layoutOf(trace, 800, drawn)
  const end = Math.max(...sent.flights.map(({ at }) => at))
  return playhead <= end && scale.y(playhead) - scale.y(sent.sentAt) >= 20
}

const toldAt = (scenario: Scenario, at: number) =>
  storyAt(t, traceOf(scenario), at)?.passages.map(({ key: _, ...passage }) => passage) ?? []

describe.each(scenarios)('an edit of $id', (scenario) => {
  const { segments, end } = traceOf(scenario)
  it.each(segments.map(({ id }) => id))('shows at once what follows for %s', (id) => {
    for (const choice of choicesFor(id)) {
      for (const from of [0, end]) {
        const lab = createLab(scenario, from)
        lab.getState().choose(choice)
        const { scenario: changed, playhead, past } = lab.getState()
        if (changed === scenario) {
          expect({ choice, playhead, past }).toEqual({ choice, playhead: from, past: [] })
          continue
        }
        const isTold =
          JSON.stringify(toldAt(changed, playhead)) !== JSON.stringify(toldAt(scenario, playhead)) &&
          traceOf(changed).events.some(({ at }) => at === playhead)
        expect({ choice, from, playhead, shows: isTold || isSeen(changed, id, playhead) }).toMatchObject({
          shows: true,
        })
      }
    }
  })
})

describe('an edit', () => {
  it.each([
    { what: 'a loss', choice: { segment: 'A.syn', fate: 'drop' }, title: 'SYN from A is lost' },
    {
      what: 'a delay longer than the RTO',
      choice: { segment: 'A.syn', fate: 'delay', by: 66_000 },
      title: 'No acknowledgment of SYN for 1\u00a0s: A sends it again',
    },
    {
      what: 'a short delay',
      choice: { segment: 'A.syn', fate: 'delay', by: 200 },
      title: 'SYN from A reaches B: B goes to SYN-RECEIVED',
    },
    {
      what: 'a copy',
      choice: { segment: 'A.syn', fate: 'duplicate', by: 300 },
      title: 'SYN from A reaches B again',
    },
  ] as const)('is told by what comes of it: $what', ({ choice, title }) => {
    const lab = createLab(openClose, 150)
    lab.getState().choose(choice)
    const { scenario, playhead } = lab.getState()
    expect(toldAt(scenario, playhead).map((passage) => passage.title)).toContain(title)
  })

  it.each([
    { what: 'delivers what arrives', choice: { segment: 'A.syn', fate: 'deliver' } },
    { what: 'loses what is lost', choice: { segment: 'A.fin', fate: 'drop' } },
    { what: 'delays by the same time', choice: { segment: 'B.syn', fate: 'delay', by: 500 } },
  ] as const)('that changes nothing leaves everything as it is: it $what', ({ choice }) => {
    const fates = [
      { segment: 'A.fin', fate: 'drop' },
      { segment: 'B.syn', fate: 'delay', by: 500 },
    ] as const
    const lab = createLab({ ...openClose, fates }, 650)
    const before = lab.getState()
    before.choose(choice)
    expect(lab.getState()).toBe(before)
  })

  it('gives no more segments a fate than a link holds, and lets those that have one meet another', () => {
    expect(MOST_FATES).toBe(LIMITS.fates.max)
    const fates = Array.from({ length: MOST_FATES - 1 }, (_, place) => ({
      segment: `A.rst_${place + 2}`,
      fate: 'drop' as const,
    }))
    const { getState } = createLab({ ...openClose, fates: [{ segment: 'A.syn', fate: 'drop' }, ...fates] }, 0)
    const before = getState()
    before.choose({ segment: 'B.syn', fate: 'drop' })
    expect(getState()).toBe(before)
    before.choose({ segment: 'A.syn', fate: 'delay', by: 400 })
    expect(fateIn(getState().scenario, 'A.syn')?.fate).toBe('delay')
    getState().choose({ segment: 'A.syn', fate: 'deliver' })
    getState().choose({ segment: 'B.syn', fate: 'drop' })
    expect(fateIn(getState().scenario, 'B.syn')?.fate).toBe('drop')
  })

  it('to an equal scenario leaves everything as it is', () => {
    const lab = createLab(openClose, 650)
    const before = lab.getState()
    before.change({ ...openClose, mechanisms: { ...openClose.mechanisms } })
    expect(lab.getState()).toBe(before)
  })

  it('that goes on after something else is undone by itself', () => {
    const lab = createLab({ ...openClose, fates: [{ segment: 'A.syn', fate: 'delay', by: 500 }] }, 0)
    const { scenario } = lab.getState()
    lab.getState().choose({ segment: 'A.syn', fate: 'delay', by: 600 }, true)
    lab.getState().choose({ segment: 'A.syn', fate: 'delay', by: 700 }, true)
    lab.getState().undo()
    expect(lab.getState().scenario).toBe(scenario)
    expect(lab.getState().past).toEqual([])
  })

  it('does not go beyond a moment that is held', () => {
    const lab = createLab(openClose, 0)
    lab.getState().holdAt(20)
    lab.getState().choose({ segment: 'A.fin', fate: 'drop' })
    expect(lab.getState().playhead).toBe(20)
  })

  it('of two worlds shows where it first makes a difference in either', () => {
    const lab = createLab(openClose, 0, [], 'timeWait')
    lab.getState().choose({ segment: 'A.ack-fin', fate: 'drop' })
    const { scenario, playhead } = lab.getState()
    expect(traceOf(scenario).events.find(({ kind }) => kind === 'lost')?.at).toBe(playhead)
  })
})
