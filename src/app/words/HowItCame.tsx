import { Suspense, useSyncExternalStore } from 'react'
import type { EventIndex, Trace } from '../../simulation/trace'
import { later } from '../../ui/later'

const Disclosure = later(async () => (await import('./Disclosure')).Disclosure)

export interface HowItCameProps {
  readonly trace: Trace
  /** What the passage begins with. */
  readonly root: EventIndex
}

/** Lets the reader ask how it came to a passage. It is no part of the first picture, and is fetched after it. */
export function HowItCame(props: HowItCameProps) {
  const isFirstPicture = useSyncExternalStore(subscribe, no, yes)
  if (isFirstPicture) return null
  return (
    <Suspense fallback={null}>
      <Disclosure {...props} />
    </Suspense>
  )
}

const subscribe = () => () => {}
const no = () => false
const yes = () => true
