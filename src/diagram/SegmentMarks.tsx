import { type KeyboardEvent, type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react'
import type { SegmentRecord } from '../simulation/trace'
import type { MarkSetting, SegmentMark } from './art/segmentArt'
import { type Clock, usePlacing } from './clock'
import { createSegmentSheet, type SegmentSheet, sheetArt } from './segmentSheet'

interface SegmentMarksProps {
  /** In the order in which they were sent. */
  readonly marks: readonly SegmentMark[]
  readonly setting: MarkSetting
  readonly clock: Clock
  readonly onChoose: (segment: SegmentRecord) => void
  readonly onPoint: (segment: number) => void
  /** One has the focus, or none has it any more. */
  readonly onFocus: (segment: number | null) => void
}

/** The keys that press a button, and those with which one would take a segment away. */
const PRESSES: ReadonlySet<string> = new Set(['Enter', ' ', 'Delete', 'Backspace'])

/** The segments with their flights and labels. Each is a button; what happens to one is heard here. */
export function SegmentMarks({ marks, setting, clock, onChoose, onPoint, onFocus }: SegmentMarksProps) {
  const group = useRef<SVGGElement>(null)
  const sheet = useRef<SegmentSheet>(null)
  const [first] = useState(() => ({ marks, setting, moment: clock.now() }))
  const [art] = useState(() => ({ __html: sheetArt(first.marks, first.setting, first.moment) }))
  useLayoutEffect(() => {
    if (group.current === null) return
    if (sheet.current === null) {
      sheet.current = createSegmentSheet(group.current, first.marks, first.setting, first.moment)
      if (marks === first.marks) return
    }
    sheet.current.show(marks, setting, clock.now())
  })
  usePlacing(clock, (moment) => sheet.current?.move(moment))

  const markOf = ({ target }: SyntheticEvent) => {
    const id = (target as Element).closest('[data-segment]')?.getAttribute('data-segment')
    return marks.find(({ segment }) => segment.id === id)
  }
  const choose = (event: SyntheticEvent) => {
    const mark = markOf(event)
    if (mark !== undefined) onChoose(mark.segment)
  }
  const point = (event: SyntheticEvent) => {
    const mark = markOf(event)
    if (mark !== undefined) onPoint(mark.place.segment)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The menu may still be on its way: until it has come, Escape is for the segment to hear.
    if (!PRESSES.has(event.key) && !(event.key === 'Escape' && markOf(event)?.isSelected)) return
    event.preventDefault()
    choose(event)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: The buttons are its children.
    <g
      ref={group}
      onClick={choose}
      onKeyDown={onKeyDown}
      onPointerOver={point}
      onFocus={(event) => onFocus(markOf(event)?.place.segment ?? null)}
      onBlur={() => onFocus(null)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: It is made by `art/`, which escapes all text.
      dangerouslySetInnerHTML={art}
    />
  )
}
