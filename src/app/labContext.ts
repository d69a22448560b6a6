import { createContext, useContext } from 'react'
import type { StoreApi, UseBoundStore } from 'zustand'
import type { Lab } from './store'

/** The store of the lab, as a hook. */
export type LabStore = UseBoundStore<StoreApi<Lab>>

export const LabContext = createContext<LabStore | null>(null)

/** The store itself, for what listens to it outside of rendering. */
export function useLabStore(): LabStore {
  const store = useContext(LabContext)
  if (store === null) throw new Error('There is no lab around this component.')
  return store
}

/** A part of the lab's state; the component is drawn anew when it changes. */
export const useLab = <Part>(part: (lab: Lab) => Part): Part => useLabStore()(part)
