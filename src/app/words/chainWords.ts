import { formatDuration } from '../../diagram/duration'
import { segmentKind, segmentNumbers } from '../../diagram/segmentName'
import type { RuleId } from '../../engine/rules'
import type { TranslateChain } from '../../i18n/words/chain'
import type { TranslateWords } from '../../i18n/words/words'
import type { Ms } from '../../simulation/scenario'
import type { EventIndex, SegmentRecord, Trace, TraceEvent } from '../../simulation/trace'
import type { Link } from './chain'
import { checkSentence } from './checkSentence'
import { eventSentence } from './eventSentence'

/** A link of a chain in words. */
export interface ToldLink {
  readonly root: EventIndex
  readonly at: Ms
  /** What it began with. */
  readonly title: string
  /** In which state it found the host, what was checked, and what came of it that led on. */
  readonly sentences: readonly string[]
  /** The rule that the root obeyed. */
  readonly rule: RuleId
  /** All rules that were obeyed on the way, in their order. */
  readonly rules: readonly RuleId[]
  /** How long it took to come from the link before, and what happened to help meanwhile. */
  readonly way: readonly string[]
}

/** Speaks of a chain: the sentences of events, and what binds them together. */
export interface ChainSpeech {
  readonly words: TranslateWords
  readonly chain: TranslateChain
}

type OfKind<Kind extends TraceEvent['kind']> = Extract<TraceEvent, { kind: Kind }>

/** Tells a link. `before` is the link that led to it; null where it all began. */
export function toldLink(
  speech: ChainSpeech,
  trace: Trace,
  { root, path }: Link,
  before: Link | null,
): ToldLink {
  const checked = [stateSentence(speech.chain, trace, root), checkSentence(speech.chain, trace, root)]
  return {
    root: root.index,
    at: root.at,
    title: eventSentence(speech.words, trace, root),
    sentences: [
      ...checked.filter((sentence) => sentence !== null),
      ...outcomesOf(trace, path).map((event) => eventSentence(speech.words, trace, event)),
    ],
    rule: root.rule,
    rules: [...new Set(path.flatMap((event) => (event.kind === 'arrived' ? event.rules : [event.rule])))],
    way: before === null ? [] : wayOf(speech.chain, trace, root, before),
  }
}

/** What came of the root and led on, with the changes of state; to a timer belongs the segment for which it runs. */
function outcomesOf(trace: Trace, path: readonly TraceEvent[]): readonly TraceEvent[] {
  const [root] = path
  const effect = path.at(-1)
  if (root === undefined || effect === undefined || root === effect) return []
  const onPath = new Set(path.map(({ index }) => index))
  const last = effect.kind === 'timer' ? endOfInstant(trace, effect) : effect.index
  return trace.events.slice(root.index + 1, last + 1).filter((event) => {
    if (onPath.has(event.index)) return true
    if (event.cause === null || !onPath.has(event.cause)) return false
    if (event.kind === 'state') return event.host === root.host
    return event.kind === 'sent' && effect.kind === 'timer' && event.cause === effect.cause
  })
}

function endOfInstant(trace: Trace, { at, index }: TraceEvent): EventIndex {
  let end = index
  while (trace.events[end + 1]?.at === at) end += 1
  return end
}

/** In which state an event found the connection, or its listener, and since when. */
function stateSentence(t: TranslateChain, trace: Trace, root: TraceEvent): string | null {
  const found = entered(trace, root.connection, root.index)
  if (found === null || found.to === 'CLOSED') return null
  return t('chain.state', { host: root.host, state: found.to, time: formatDuration(found.at) })
}

/** The last change of state of a connection before an event; of one that has only begun, that of its listener. */
function entered(trace: Trace, connection: number | null, before: EventIndex): OfKind<'state'> | null {
  if (connection === null) return null
  for (let index = before - 1; index >= 0; index -= 1) {
    const event = trace.events[index]
    if (event?.kind === 'state' && event.connection === connection) return event
  }
  return entered(trace, trace.connections[connection]?.acceptedBy ?? null, before)
}

/** How a link came from the one before it. */
function wayOf(t: TranslateChain, trace: Trace, root: TraceEvent, before: Link): readonly string[] {
  const from = before.path.at(-1) ?? before.root
  const duration = formatDuration(root.at - from.at)
  switch (root.kind) {
    case 'arrived': {
      const { delay } = trace.scenario.timing
      if (root.flight > 0) return [t('chain.way.copy', { duration })]
      const isLate = root.at - from.at > delay
      return [
        isLate
          ? t('chain.way.late', { duration, delay: formatDuration(delay) })
          : t('chain.way', { duration }),
      ]
    }
    case 'lost':
      return [t('chain.way.lost', { duration })]
    case 'expired':
      return [t('chain.way.expired', { duration })]
    case 'timer':
      return [t('chain.way.timer', { duration }), ...meanwhile(t, trace, root, from)]
    case 'call':
      return [t('chain.way.program', { host: root.host, duration })]
    case 'sent':
    case 'state':
    case 'outcome':
    case 'crash':
      return [t('chain.way.wait', { host: root.host, duration })]
    default:
      return root satisfies never
  }
}

/** Why no acknowledgment came while a retransmission timer ran: what the network lost, and what it still held. */
function meanwhile(
  t: TranslateChain,
  trace: Trace,
  root: OfKind<'timer'>,
  { at: since }: TraceEvent,
): readonly string[] {
  const own = root.connection === null ? undefined : trace.connections[root.connection]
  if (root.timer !== 'retransmission' || own === undefined) return []
  const isOurs = (segment: SegmentRecord) =>
    [segment.sourcePort, segment.destinationPort].includes(own.localPort) &&
    (own.remotePort === null || [segment.sourcePort, segment.destinationPort].includes(own.remotePort))
  return trace.segments
    .filter((segment) => isOurs(segment) && segment.sentAt >= since && segment.sentAt <= root.at)
    .flatMap((segment) => {
      const named = {
        sender: segment.sender,
        segment: segmentKind(segment),
        numbers: segmentNumbers(segment),
      }
      const end = segment.flights[0]
      if (end === undefined || segment.event > root.index) return []
      if (end.at > root.at) return [t('chain.meanwhile.away', named)]
      return end.end === 'lost' ? [t('chain.meanwhile.lost', named)] : []
    })
}
