import type { RuleId } from '../../engine/rules'
import type { TranslateWords } from '../../i18n/words/words'
import { countUpTo } from '../../simulation/frame'
import type { Ms } from '../../simulation/scenario'
import type { Trace, TraceEvent } from '../../simulation/trace'
import { beginsLink } from './chain'
import { eventSentence } from './eventSentence'
import { familyOf } from './facts'
import { headline } from './headline'
import { whyOf } from './why'

/** What came from outside at a moment, and all that followed from it at once. */
export interface Passage {
  readonly key: number
  readonly title: string
  /** Two or three sentences on why it happened; null where only the rule can be told. */
  readonly why: string | null
  /** All that followed from it at once. */
  readonly sentences: readonly string[]
  readonly rule: RuleId
  /** How many events it tells of. */
  readonly events: number
}

/** The last moment at which anything happened, told in words. */
export interface Story {
  readonly at: Ms
  readonly passages: readonly Passage[]
}

/** Tells what happened last; null before the first event. */
export function storyAt(t: TranslateWords, trace: Trace, playhead: Ms): Story | null {
  const happened = countUpTo(trace.events, playhead)
  const last = trace.events[happened - 1]
  if (last === undefined) return null
  let first = happened - 1
  while (trace.events[first - 1]?.at === last.at) first -= 1
  const events = trace.events.slice(first, happened)
  const isCausedNow = ({ cause }: TraceEvent) => cause !== null && trace.events[cause]?.at === last.at
  const roots = events.filter((event) => !isCausedNow(event) || beginsLink(event))
  const told = roots.map((root) => passage(t, trace, root, familyOf(trace, root)))
  // On a way of 0 ms one thing leads to the next.
  if (roots.some(isCausedNow)) return { at: last.at, passages: told }
  // What changes a state is told first; what happens to both hosts stays in the order of the trace.
  return { at: last.at, passages: told.sort((a, b) => b.weight - a.weight || a.key - b.key) }
}

function passage(t: TranslateWords, trace: Trace, root: TraceEvent, following: readonly TraceEvent[]) {
  const sentences = [root, ...following].map((event) => eventSentence(t, trace, event))
  return {
    key: root.index,
    title: headline(t, trace, root, following),
    why: whyOf(t, trace, root, following),
    // A title that is a sentence of the body already would only be said twice.
    sentences: sentences.slice(root.kind === 'arrived' || root.kind === 'call' ? 1 : 0),
    rule: root.rule,
    events: sentences.length,
    weight: following.some(({ kind }) => kind === 'state') ? 1 : 0,
  }
}
