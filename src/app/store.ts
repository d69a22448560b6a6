import { create } from 'zustand'
import type { Activity } from '../share/activity'
import type { Problem } from '../share/problem'
import { isSame } from '../simulation/same'
import type { Mechanisms, Ms, Scenario } from '../simulation/scenario'
import { type Choice, fateIn, withFate } from './fates'
import { simulator } from './simulator'
import { nextShown, type Shown, timelineOf } from './traceOf'

/** What undo goes back to: a scenario, alone or compared, what for, and the moment at which it was left. */
export interface Snapshot extends Shown {
  readonly playhead: Ms
  /** The step of a lesson, the challenge or the quiz that the reader is about; null if she looks around freely. */
  readonly activity: Activity | null
}

/** All that is remembered. Everything else on the screen is computed from it. */
export interface LabState extends Snapshot {
  readonly isPlaying: boolean
  /** 1 is the ordinary speed of the playhead over the screen. */
  readonly speed: number
  /** The id of the segment whose fate is being chosen. */
  readonly selected: string | null
  /** What was shown before the last edit, as long as nothing else has been done since. */
  readonly ghost: Scenario | null
  /** The playhead may not pass this moment until the reader has said what she expects. */
  readonly hold: Ms | null
  /** Hides what comes after the playhead; `all`: also how it will end. */
  readonly veil: 'future' | 'all' | null
  /** The panel that is open over the page. */
  readonly panel: 'help' | 'course' | 'explorer' | null
  /** Where the playback pauses by itself. */
  readonly stop: Ms | null
  /** Her answer to the question of this step: the id of a choice, `skipped`, or null as long as it is open. */
  readonly answer: string | null
  readonly past: readonly Snapshot[]
  readonly future: readonly Snapshot[]
  /** The script is being edited: its calls can be drawn along the lanes. */
  readonly isScripting: boolean
  /** The page is on its way to paper: pictures are drawn as a whole. */
  readonly isPrinted: boolean
  /** What could not be read of the link that was opened. */
  readonly problems: readonly Problem[]
}

/** What a reader can do. */
export interface LabActions {
  readonly open: (
    scenario: Scenario,
    at: Ms,
    problems?: readonly Problem[],
    compare?: keyof Mechanisms | null,
    activity?: Activity | null,
  ) => void
  /** Keeps the playhead from passing this moment; null lets it. */
  readonly holdAt: (hold: Ms | null) => void
  readonly show: (panel: LabState['panel']) => void
  readonly drawVeil: (veil: LabState['veil']) => void
  /** Plays on to this moment and pauses there. */
  readonly playTo: (stop: Ms) => void
  /** Says what comes next; then it may be seen. */
  readonly answerWith: (answer: string) => void
  /** Goes on to another step of the activity, or leaves it, with the run as it is. */
  readonly pursue: (activity: Activity | null) => void
  /** Shows the scenario with and without a mechanism; null goes back to one world. */
  readonly compareBy: (mechanism: keyof Mechanisms | null) => void
  /** Goes on with a changed scenario. `isRefined`: it only takes the change made just before further. */
  readonly change: (scenario: Scenario, isRefined?: boolean) => void
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
export const createLab = (
  scenario: Scenario,
  at: Ms,
  problems: readonly Problem[] = [],
  compare: keyof Mechanisms | null = null,
  activity: Activity | null = null,
) =>
  create<Lab>()((set, get) => ({
    scenario,
    compare,
    playhead: within({ scenario, compare }, at),
    isPlaying: false,
    speed: 1,
    selected: null,
    ghost: null,
    activity,
    hold: null,
    veil: null,
    panel: null,
    stop: null,
    answer: null,
    past: [],
    future: [],
    isScripting: scenario.id === 'open',
    isPrinted: false,
    problems,

    open: (opened, time, found = [], compared = null, pursued = null) =>
      set((lab) => ({
        ...afresh,
        activity: pursued,
        answer: null,
        scenario: opened,
        compare: compared,
        playhead: within({ scenario: opened, compare: compared }, time),
        past: [...lab.past, snapshot(lab)],
        problems: found,
      })),

    compareBy: (mechanism) =>
      set((lab) =>
        mechanism === lab.compare
          ? {}
          : {
              ...afresh,
              compare: mechanism,
              playhead: within({ scenario: lab.scenario, compare: mechanism }, lab.playhead),
              past: [...lab.past, snapshot(lab)],
            },
      ),

    holdAt: (hold) => set({ hold }),
    show: (panel) => set({ panel }),
    drawVeil: (veil) => set({ veil }),
    playTo: (stop) =>
      set(({ playhead }) => (playhead < stop ? { stop, isPlaying: true, selected: null, ghost: null } : {})),
    answerWith: (answer) => set({ answer, hold: null }),
    pursue: (activity) =>
      set((lab) =>
        lab.activity === activity
          ? {}
          : { ...afresh, activity, answer: null, hold: null, past: [...lab.past, snapshot(lab)] },
      ),

    change: (changed, isRefined = false) =>
      set((lab) => {
        if (isSame(changed, lab.scenario)) return lab
        // A mechanism that is switched shows where it first makes a difference; another time moves all a little.
        const isSwitched = changed.timing === lab.scenario.timing
        const shows = isSwitched ? whereItShows(lab, changed) : null
        return edit(lab, changed, Math.min(lab.playhead, shows ?? lab.playhead), isRefined)
      }),

    seek: (time) =>
      set((lab) => {
        const playhead = Math.min(within(lab, time), lab.hold ?? Number.POSITIVE_INFINITY)
        const isStopped = lab.stop !== null && lab.isPlaying && playhead >= lab.stop
        return isStopped
          ? { playhead: lab.stop, stop: null, isPlaying: false, ghost: null }
          : { playhead, ghost: null, isPlaying: lab.isPlaying && playhead !== lab.hold }
      }),

    step: (direction) =>
      set((lab) => ({
        playhead: Math.min(
          nextShown(lab, lab.playhead, direction) ?? lab.playhead,
          lab.hold ?? Number.POSITIVE_INFINITY,
        ),
        isPlaying: false,
        stop: null,
        ghost: null,
      })),

    play: () =>
      set((lab) => {
        const isOver = lab.playhead >= timelineOf(lab).end
        return {
          isPlaying: true,
          stop: null,
          selected: null,
          ghost: null,
          playhead: isOver ? 0 : lab.playhead,
        }
      }),
    pause: () => set((lab) => (lab.isPlaying ? { isPlaying: false, stop: null } : lab)),
    setSpeed: (speed) => set({ speed }),
    select: (selected) => set({ selected, isPlaying: false }),

    choose: (choice, isRefined = false) =>
      set((lab) => {
        const changed = withFate(lab.scenario, choice)
        if (changed === lab.scenario) return lab
        const { segment } = choice
        const isSameOne = lab.ghost !== null && fateIn(lab.ghost, segment) !== fateIn(lab.scenario, segment)
        const shows = Math.min(whereItShows(lab, changed, segment) ?? lab.playhead, lab.hold ?? Infinity)
        return { ...edit(lab, changed, shows, isRefined && isSameOne), selected: lab.selected }
      }),

    undo: () => {
      const { past, future } = get()
      const before = past.at(-1)
      if (before === undefined) return
      set({
        ...afresh,
        ...back(get(), before),
        past: past.slice(0, -1),
        future: [snapshot(get()), ...future],
      })
    },
    redo: () => {
      const { past, future } = get()
      const [after, ...rest] = future
      if (after === undefined) return
      set({ ...afresh, ...back(get(), after), past: [...past, snapshot(get())], future: rest })
    },

    dismissProblems: () => set({ problems: [] }),
  }))

const afresh = { isPlaying: false, stop: null, selected: null, ghost: null, future: [] } as const

const snapshot = ({ scenario, compare, playhead, activity }: Snapshot): Snapshot => ({
  scenario,
  compare,
  playhead,
  activity,
})

const within = (shown: Shown, time: Ms): Ms => Math.min(Math.max(time, 0), timelineOf(shown).end)

/** A snapshot that becomes the present. The question of another step has not been answered. */
const back = (lab: Lab, to: Snapshot) => ({
  ...to,
  playhead: within(to, to.playhead),
  hold: null,
  answer: to.activity === lab.activity ? lab.answer : null,
})

/** Goes on with a changed scenario. What only takes the last edit further is undone together with it, or takes it back. */
function edit(lab: Lab, scenario: Scenario, at: Ms, isRefined: boolean) {
  const before = isRefined ? lab.ghost : null
  const isTakenBack = before !== null && isSame(scenario, before)
  return {
    ...afresh,
    scenario,
    playhead: within({ scenario, compare: lab.compare }, at),
    ghost: isTakenBack ? null : (before ?? lab.scenario),
    past: isTakenBack ? lab.past.slice(0, -1) : before ? lab.past : [...lab.past, snapshot(lab)],
  }
}

const whereItShows = ({ scenario, compare }: Shown, changed: Scenario, segment?: string): Ms | null =>
  simulator().whereItShows(
    timelineOf({ scenario, compare }).traces,
    timelineOf({ scenario: changed, compare }).traces,
    segment,
  )
