import { create } from 'zustand'
import type { Problem } from '../share/problem'
import { momentsOf } from '../simulation/frame'
import type { Ms, Scenario } from '../simulation/scenario'
import { type Choice, withFate } from './fates'
import { traceOf } from './traceOf'

/** What undo goes back to: a scenario, and the moment at which it was left. */
export interface Snapshot {
  readonly scenario: Scenario
  readonly playhead: Ms
}

/** All that is remembered. Everything else on the screen is computed from it. */
export interface LabState extends Snapshot {
  readonly isPlaying: boolean
  /** 1 is the ordinary speed of the playhead over the screen. */
  readonly speed: number
  /** The id of the segment whose fate is being chosen. */
  readonly selected: string | null
  readonly past: readonly Snapshot[]
  readonly future: readonly Snapshot[]
  /** What could not be read of the link that was opened. */
  readonly problems: readonly Problem[]
}

/** What a reader can do. */
export interface LabActions {
  readonly open: (scenario: Scenario, at: Ms, problems?: readonly Problem[]) => void
  readonly seek: (time: Ms) => void
  readonly step: (direction: 1 | -1) => void
  readonly play: () => void
  readonly pause: () => void
  readonly setSpeed: (speed: number) => void
  readonly select: (segment: string | null) => void
  /** Gives a segment a fate. `isRefined`: it only changes the number in the choice made just before. */
  readonly choose: (choice: Choice, isRefined?: boolean) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly dismissProblems: () => void
}

/** The lab as it is now. */
export type Lab = LabState & LabActions

/** A store that begins with this scenario at this moment. */
export const createLab = (scenario: Scenario, at: Ms, problems: readonly Problem[] = []) =>
  create<Lab>()((set, get) => ({
    scenario,
    playhead: within(scenario, at),
    isPlaying: false,
    speed: 1,
    selected: null,
    past: [],
    future: [],
    problems,

    open: (opened, time, found = []) =>
      set((lab) => ({
        ...afresh,
        scenario: opened,
        playhead: within(opened, time),
        past: [...lab.past, snapshot(lab)],
        problems: found,
      })),

    seek: (time) => set((lab) => ({ playhead: within(lab.scenario, time) })),

    step: (direction) =>
      set(({ scenario: shown, playhead }) => {
        const moments = momentsOf(traceOf(shown))
        const next =
          direction === 1
            ? moments.find((time) => time > playhead)
            : moments.findLast((time) => time < playhead)
        return { playhead: next ?? playhead, isPlaying: false }
      }),

    play: () =>
      set(({ scenario: shown, playhead }) => {
        const isOver = playhead >= traceOf(shown).end
        return { isPlaying: true, selected: null, playhead: isOver ? 0 : playhead }
      }),
    pause: () => set({ isPlaying: false }),
    setSpeed: (speed) => set({ speed }),
    select: (selected) => set({ selected, isPlaying: false }),

    choose: (choice, isRefined = false) =>
      set((lab) => {
        const changed = withFate(lab.scenario, choice)
        const sent = traceOf(changed).segments.find(({ id }) => id === choice.segment)
        // What follows from the choice lies ahead: the playhead goes back to where it shows.
        const shows = sent === undefined ? lab.playhead : sent.sentAt + changed.timing.delay
        return {
          scenario: changed,
          playhead: within(changed, Math.min(lab.playhead, shows)),
          isPlaying: false,
          past: isRefined ? lab.past : [...lab.past, snapshot(lab)],
          future: [],
        }
      }),

    undo: () => {
      const { past, future } = get()
      const before = past.at(-1)
      if (before === undefined) return
      set({ ...afresh, ...before, past: past.slice(0, -1), future: [snapshot(get()), ...future] })
    },
    redo: () => {
      const { past, future } = get()
      const [after, ...rest] = future
      if (after === undefined) return
      set({ ...afresh, ...after, past: [...past, snapshot(get())], future: rest })
    },

    dismissProblems: () => set({ problems: [] }),
  }))

const afresh = { isPlaying: false, selected: null, future: [] } as const

const snapshot = ({ scenario, playhead }: Snapshot): Snapshot => ({ scenario, playhead })

const within = (scenario: Scenario, time: Ms): Ms => Math.min(Math.max(time, 0), traceOf(scenario).end)
