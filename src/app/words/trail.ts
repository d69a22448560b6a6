import { create } from 'zustand'
import type { Ms } from '../../simulation/scenario'
import type { EventIndex, Trace } from '../../simulation/trace'

interface Place {
  readonly trace: Trace
  /** What the passage begins with. */
  readonly root: EventIndex
}

interface Trail {
  /** The passage whose chain is open: one at a time, and none of another run. */
  readonly asked: Place | null
  /** Where the reader first asked, if she has gone along the chain since. */
  readonly from: (Place & { readonly at: Ms }) | null
  /** The reader is on her way along the chain: the focus shall follow her. */
  readonly isUnderWay: boolean
  readonly ask: (asked: Place | null) => void
  /** Goes along a chain: the passage there is open when it comes. */
  readonly follow: (to: Place, from: Place & { readonly at: Ms }) => void
  /** Goes back to where the reader first asked. */
  readonly comeBack: () => void
  readonly arrive: () => void
}

/** What the reader has asked “How it came to this” about. It outlives the passage, which changes with the playhead. */
export const useTrail = create<Trail>()((set) => ({
  asked: null,
  from: null,
  isUnderWay: false,
  ask: (asked) => set({ asked, from: null }),
  follow: (asked, from) =>
    set((trail) => ({
      asked,
      from: trail.from?.trace === asked.trace ? trail.from : from,
      isUnderWay: true,
    })),
  comeBack: () => set(({ from }) => ({ asked: from, from: null, isUnderWay: true })),
  arrive: () => set({ isUnderWay: false }),
}))
