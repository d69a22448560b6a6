import type { Found, Progress } from './explore'
import type { Question } from './question'
import type { Report } from './verdict'

/** What the worker is told. A new question takes the place of the one before; `run` comes back with every answer. */
export type Order =
  | {
      readonly kind: 'explore'
      readonly run: number
      readonly question: Question
      /** Give up after so long, with the bound `time`; null: never. */
      readonly seconds: number | null
    }
  | { readonly kind: 'stop' }

/** What the worker says: how far it has come, some ten times a second; what it finds, at once; and at last the report. */
export type News =
  | { readonly kind: 'progress'; readonly run: number; readonly progress: Progress; readonly ms: number }
  | { readonly kind: 'found'; readonly run: number; readonly found: Found; readonly ms: number }
  | { readonly kind: 'done'; readonly run: number; readonly report: Report; readonly ms: number }
