import type { Host } from '../../simulation/scenario'

/** A choice between the hosts. */
export const HOST_OPTIONS: readonly { readonly value: Host; readonly text: string }[] = [
  { value: 'A', text: 'A' },
  { value: 'B', text: 'B' },
]
