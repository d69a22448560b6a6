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
  readonly width: number
}

/** How much a label says: everything, short numbers, or only what kind of segment it is. */
export type Form = 'full' | 'short' | 'kind'

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
  const numbers = (form === 'full' ? full : form === 'short' ? short : []).filter(Boolean).join(' ')
  const pieces = [
    { role: 'flags', text: segmentKind(record).replace(',', ' '), face: 'bold', size: type.flags },
    { role: 'numbers', text: numbers, face: 'mono', size: type.numbers },
    { role: 'note', text: form === 'kind' ? '' : notes.join(' · '), face: 'bold', size: type.note },
  ] as const satisfies readonly { role: LabelPart['role']; text: string; face: Face; size: number }[]

  const gap = compact ? 5 : 7
  const shown = pieces
    .filter(({ text }) => text !== '')
    .map((piece) => ({ ...piece, width: measureText(piece.text, piece.face, piece.size) }))
  const total = shown.reduce((sum, { width }) => sum + width, gap * (shown.length - 1))
  let x = -total / 2
  return shown.map(({ role, text, width }) => {
    const part = { role, text, x, width }
    x += width + gap
    return part
  })
}
