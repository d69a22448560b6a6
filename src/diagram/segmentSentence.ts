import type { Translate } from '../i18n/messages'
import type { SegmentRecord } from '../simulation/trace'
import { formatDuration } from './duration'
import { segmentKind, segmentNumbers } from './segmentName'

/** What becomes of a segment, as a whole sentence: its accessible name. */
export function segmentSentence(t: Translate, segment: SegmentRecord): string {
  const { sender, sentAt, again, fate, flights } = segment
  const [first, second] = flights
  const sending = {
    host: sender,
    segment: segmentKind(segment),
    numbers: segmentNumbers(segment),
    time: formatDuration(sentAt),
  }
  if (first === undefined || first.end === 'lost') {
    return t(again ? 'segment.lost.again' : 'segment.lost', sending)
  }
  const ending = { ...sending, end: formatDuration(first.at) }
  if (second !== undefined) {
    const twice = { ...ending, copy: formatDuration(second.at) }
    return t(again ? 'segment.twice.again' : 'segment.twice', twice)
  }
  if (first.end === 'expired') return t(again ? 'segment.expired.again' : 'segment.expired', ending)
  if (fate === 'delay') return t(again ? 'segment.late.again' : 'segment.late', ending)
  return t(again ? 'segment.arrives.again' : 'segment.arrives', ending)
}
