import { useMemo } from 'react'
import type { Clock } from '../diagram/clock'
import { type LabStore, useLabStore } from './labContext'

/** The clock of the lab: its playhead. */
export function useClock(): Clock {
  const store = useLabStore()
  return useMemo(() => clockOf(store), [store])
}

const clockOf = (store: LabStore): Clock => ({
  now: () => store.getState().playhead,
  subscribe: (listener) =>
    store.subscribe(({ playhead }, before) => {
      if (playhead !== before.playhead) listener()
    }),
})
