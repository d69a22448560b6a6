import type { Found, Progress } from './explore'
import type { Question } from './question'
import type { Report } from './verdict'

/** What the explorer's worker is told. */
export type Order = { readonly kind: 'explore'; readonly question: Question } | { readonly kind: 'stop' }

/** What it tells. `ms`: how long it has been at work. */
export type News =
  | { readonly kind: 'found'; readonly found: Found; readonly ms: number }
  | { readonly kind: 'progress'; readonly progress: Progress; readonly ms: number }
  | {
      readonly kind: 'done'
      readonly report: Report
      readonly ms: number
      readonly isStopped: boolean
    }
