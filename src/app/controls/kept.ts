import { create } from 'zustand'
import type { Mechanisms } from '../../simulation/scenario'

/** What a challenge leaves as it is: the controls of it say why they cannot be used. */
export interface KeptControls {
  readonly mechanisms: readonly (keyof Mechanisms)[]
  /** Why these mechanisms cannot be changed. */
  readonly reason: string | null
  /** Why times and script cannot be changed; null if they can. */
  readonly fixed: string | null
}

const NOTHING: KeptControls = { mechanisms: [], reason: null, fixed: null }

/** What is kept at present. */
export const useKept = create<KeptControls>()(() => NOTHING)

/** Keeps this until the function that is returned is called. */
export function keepControls(kept: KeptControls): () => void {
  useKept.setState(kept)
  return () => useKept.setState(NOTHING)
}
