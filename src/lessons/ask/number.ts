import { segmentKind } from '../../diagram/segmentName'
import { add, distance } from '../../engine/sequence'
import type { SegmentRecord, Trace } from '../../simulation/trace'
import type { Ask, Question, Wrong } from './ask'
import { choicesOf } from './choices'
import { occasion, rootOf } from './describe'
import { holdBefore } from './hold'
import { line } from './line'

type NumberAsk = Extract<Ask, { kind: 'seq' | 'ack' }>

/** The seq or ack of a segment that is about to be sent. */
export function number(traces: readonly Trace[], { kind, of, wrong = [] }: NumberAsk): Question | null {
  const trace = traces[0]
  const segment = trace?.segments.find(({ id }) => id === of)
  const right = segment?.[kind]
  const sent = segment && trace?.events[segment.event]
  if (trace === undefined || segment === undefined || sent === undefined) return null
  if (right === null || right === undefined) return null
  return {
    ask: line(kind === 'ack' ? 'ask.ack' : 'ask.seq', {
      host: segment.sender,
      segment: segmentKind(segment),
    }),
    when: occasion(trace, rootOf(trace, sent)),
    choices: choicesOf(
      right,
      [...wrong, ...(kind === 'ack' ? wrongAcks(trace, segment, right) : wrongSeqs(segment, right))],
      String,
      (value) => line(kind === 'ack' ? 'choice.ack' : 'choice.seq', { number: value }),
    ),
    hold: holdBefore(traces, segment.sentAt),
    shown: segment.sentAt,
    event: sent.index,
    world: 0,
  }
}

/** The last number received instead of the next one expected; the number with which the peer began. */
function wrongAcks(trace: Trace, segment: SegmentRecord, right: number): readonly Wrong<number>[] {
  const answered = trace.segments.findLast(
    ({ sender, seq, len, syn, fin, sentAt }) =>
      sender !== segment.sender &&
      sentAt <= segment.sentAt &&
      distance(seq, right) === Number(syn) + len + Number(fin) &&
      seq !== right,
  )
  const isText = answered !== undefined && answered.len > 0
  return [
    { value: add(right, -1), belief: isText ? 1 : 2 },
    ...(answered !== undefined && answered.len > 1 ? [{ value: answered.seq }] : []),
    { value: add(segment.seq, 1) },
  ]
}

/** One more, as if a pure ACK or a repetition had used a number up. */
function wrongSeqs(segment: SegmentRecord, right: number): readonly Wrong<number>[] {
  return [
    { value: add(right, 1), ...(segment.again ? {} : { belief: 3 as const }) },
    ...(segment.syn ? [{ value: 0 }] : [{ value: add(right, -1) }]),
  ]
}
