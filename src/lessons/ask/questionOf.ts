import type { Trace } from '../../simulation/trace'
import type { Ask, Question } from './ask'
import { count } from './count'
import { next } from './next'
import { number } from './number'
import { repeats } from './repeats'
import { sees } from './sees'
import { state } from './state'
import { wait } from './wait'
import { who } from './who'
import { worlds } from './worlds'

/**
 * The question that an `Ask` makes of these runs: of one, or of two that are compared. Null where the runs do not have
 * the moment that it asks about, as can happen when the reader has changed them.
 */
export function questionOf(traces: readonly Trace[], ask: Ask): Question | null {
  switch (ask.kind) {
    case 'state':
      return state(traces, ask)
    case 'seq':
    case 'ack':
      return number(traces, ask)
    case 'next':
      return next(traces, ask)
    case 'repeats':
      return repeats(traces, ask)
    case 'wait':
      return wait(traces, ask)
    case 'sees':
      return sees(traces, ask)
    case 'worlds':
      return worlds(traces, ask)
    case 'count':
      return count(traces, ask)
    case 'who':
      return who(traces, ask)
    default:
      return ask satisfies never
  }
}
