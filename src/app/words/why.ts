import type { RuleId } from '../../engine/rules'
import type { TranslateWords } from '../../i18n/words/words'
import type { Trace, TraceEvent } from '../../simulation/trace'
import { type Facts, factsOf } from './facts'
import type { Unawaited } from './unawaited'

/** Rules that are told in more than one way, by what came of them. */
type Variant =
  | 'send/text.waits'
  | 'text/taken.opens'
  | 'fin/close-wait.at-once'
  | 'close/fin.last'
  | 'close/fin.waits'
  | 'timeout/retransmission.quiet'
  | `network/lost.${Unawaited}`
  | 'fin/again.waits'
  | 'host/address-in-use.passive'
  | 'host/address-in-use.listening'
  | `timeout/time-wait${Wait}`

/** How a TIME-WAIT was over: too soon, before the peer was answered, while a segment was on its way. */
type Wait = `${'' | '.short'}${'' | '.unanswered'}${'' | '.away'}`

/** How a rule is told. */
export type Telling = RuleId | Variant

/** Stands in a sentence where a fact is missing. */
const MISSING = '\u0000'

/**
 * Why an event happened, in two or three sentences that name its segment, its timer or its numbers. Null where the
 * program did something so unusual at the same instant that the sentences would not be true; the rule still holds.
 */
export function whyOf(
  t: TranslateWords,
  trace: Trace,
  root: TraceEvent,
  following: readonly TraceEvent[],
): string | null {
  const facts = factsOf(trace, root, following)
  const why = t(`why.${tellingOf(root.rule, facts)}`, withoutNulls(facts))
  return why.includes(MISSING) ? null : why
}

const withoutNulls = (facts: Facts) =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact ?? MISSING])) as Readonly<
    Record<keyof Facts, string | number>
  >

/** How a rule is told of what the facts say. */
export function tellingOf(rule: RuleId, facts: Facts): Telling {
  switch (rule) {
    case 'send/text':
      return facts.reply === null ? 'send/text.waits' : rule
    case 'close/fin':
      if (facts.reply === null) return 'close/fin.waits'
      return facts.state === 'LAST-ACK' ? 'close/fin.last' : rule
    case 'timeout/retransmission':
      return facts.reply === null ? 'timeout/retransmission.quiet' : rule
    case 'text/taken':
      return facts.from === 'SYN-RECEIVED' ? 'text/taken.opens' : rule
    case 'fin/close-wait':
      return facts.state === 'LAST-ACK' && facts.reply === 'FIN,ACK' ? 'fin/close-wait.at-once' : rule
    case 'fin/again':
      return facts.state === 'TIME-WAIT' ? 'fin/again.waits' : rule
    case 'timeout/time-wait':
      return `timeout/time-wait${waitOf(facts)}`
    case 'network/lost':
      return facts.unawaited === null ? rule : `network/lost.${facts.unawaited}`
    case 'host/address-in-use':
      if (facts.call !== 'OPEN-PASSIVE') return rule
      return facts.state === 'LISTEN' ? 'host/address-in-use.listening' : 'host/address-in-use.passive'
    default:
      return rule
  }
}

const waitOf = ({ factor, unanswered, stray }: Facts): Wait =>
  `${(factor ?? 2) < 2 ? '.short' : ''}${unanswered === null ? '' : '.unanswered'}${stray === null ? '' : '.away'}`
