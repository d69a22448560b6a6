import type { Trace } from '../../simulation/trace'
import { segmentKind } from '../segmentName'
import type { Dimensions } from './dimensions'
import type { FlightLine } from './flights'
import { type Face, measureText } from './measure'

/** Words that the diagram puts beside a segment. */
export interface SegmentWords {
  readonly again: string
  readonly late: string
  readonly copy: string
}

/** A piece of a label in one face. */
export interface LabelPart {
  readonly role: 'flags' | 'numbers' | 'note'
  readonly text: string
  /** Its left edge, measured from the middle of the label. */
  readonly x: number
  /** The middle of its line of words, measured from the middle of the label. */
  readonly y: number
  readonly width: number
}

/** How much a label says: everything, short numbers, these below the flags, or only what kind of segment it is. */
export type Form = 'full' | 'short' | 'stacked' | 'kind'

/** How high a line of words is, as a part of the size of its type. */
export const LINE_HEIGHT = 1.2

/** What a label says in this form, laid out about its middle. */
export function partsFor(
  trace: Trace,
  { segment, isCopy, isLate }: FlightLine,
  form: Form,
  { type, compact }: Dimensions,
  words: SegmentWords,
): readonly LabelPart[] {
  const record = trace.segments[segment]
  if (record === undefined) return []
  const { seq, ack, len, again } = record
  const notes = [again && words.again, isLate && words.late, isCopy && words.copy].filter(
    (it) => it !== false,
  )
  const full = [`seq=${seq}`, ack === null ? '' : `ack=${ack}`, len === 0 ? '' : `len=${len}`]
  const short = [`${seq}`, ack === null ? '' : `→${ack}`, len === 0 ? '' : `+${len}`]
  const numbers = (form === 'full' ? full : form === 'kind' ? [] : short).filter(Boolean).join(' ')
  const pieces = [
    { role: 'flags', text: segmentKind(record).replace(',', ' '), face: 'bold', size: type.flags },
    { role: 'numbers', text: numbers, face: 'mono', size: type.numbers },
    { role: 'note', text: form === 'kind' ? '' : notes.join(' · '), face: 'bold', size: type.note },
  ] as const satisfies readonly { role: LabelPart['role']; text: string; face: Face; size: number }[]

  const gap = compact ? 5 : 7
  const shown = pieces
    .filter(({ text }) => text !== '')
    .map((piece) => ({ ...piece, width: measureText(piece.text, piece.face, piece.size) }))
  if (form !== 'stacked') return row(shown, gap, 0)
  const off = (type.flags * LINE_HEIGHT) / 2
  const isBelow = ({ role }: (typeof shown)[number]) => role === 'numbers'
  return [
    ...row(
      shown.filter((it) => !isBelow(it)),
      gap,
      -off,
    ),
    ...row(shown.filter(isBelow), gap, off),
  ]
}

/** Pieces one beside the other, about the middle. */
function row(
  pieces: readonly Pick<LabelPart, 'role' | 'text' | 'width'>[],
  gap: number,
  y: number,
): readonly LabelPart[] {
  const total = pieces.reduce((sum, { width }) => sum + width, gap * (pieces.length - 1))
  let x = -total / 2
  return pieces.map(({ role, text, width }) => {
    const part = { role, text, x, y, width }
    x += width + gap
    return part
  })
}
