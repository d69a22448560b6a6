import type { Ms } from '../simulation/scenario'
import { movingAt } from './art/flightArt'
import type { Attributes } from './art/markup'
import {
  flightsArt,
  flyingLines,
  haloArt,
  hitAttributes,
  labelsArt,
  type MarkSetting,
  markAttributes,
  type Progress,
  progressAt,
  type SegmentMark,
  segmentArt,
} from './art/segmentArt'
import { uAtHeight } from './layout/flights'
import { arrange, elementsFor } from './sheet'

/**
 * The marks of segments in a group of the drawing. A segment that stays keeps its element, and with it the focus and a
 * press that has begun.
 */
export interface SegmentSheet {
  /** Shows these marks, in this order. */
  readonly show: (marks: readonly SegmentMark[], setting: MarkSetting, moment: Ms) => void
  /** Moves what is on its way. */
  readonly move: (moment: Ms) => void
}

/** What has been drawn of a segment, and where. */
interface Drawn {
  readonly element: Element
  readonly mark: SegmentMark
  readonly setting: MarkSetting
  readonly progress: Progress
}

/** Marks as markup, as they are shown first. */
export const sheetArt = (marks: readonly SegmentMark[], setting: MarkSetting, moment: Ms): string =>
  marks.map((mark) => segmentArt(mark, setting, progressAt(mark, setting, moment), moment)).join('')

/** Keeps the marks in a group whose first ones have been drawn already. */
export function createSegmentSheet(
  group: Element,
  first: readonly SegmentMark[],
  setting: MarkSetting,
  moment: Ms,
): SegmentSheet {
  let drawn = drawnIn(group.children, first, setting, moment)

  const show: SegmentSheet['show'] = (marks, present, now) => {
    const fresh = marks.filter(({ segment }) => !drawn.has(segment.id))
    const elements = elementsFor(group, sheetArt(fresh, present, now))
    const made = drawnIn(elements, fresh, present, now)
    const shown = new Map<string, Drawn>()
    for (const mark of marks) {
      const { id } = mark.segment
      const before = drawn.get(id)
      shown.set(id, before === undefined ? (made.get(id) as Drawn) : redrawn(before, mark, present, now))
    }
    drawn = shown
    arrange(
      group,
      [...shown.values()].map(({ element }) => element),
    )
  }

  return {
    show,
    move: (now) => {
      for (const [id, it] of drawn) {
        if (it.progress.phase !== 'in-flight') continue
        const { phase, isOver } = progressAt(it.mark, it.setting, now)
        // Where it is at another phase something has happened, and all is shown anew.
        if (phase !== 'in-flight') continue
        if (isSameList(isOver, it.progress.isOver)) moveFlights(it, now)
        else drawn.set(id, redrawn(it, it.mark, it.setting, now))
      }
    },
  }
}

/** What has been drawn, of these marks in these elements. */
function drawnIn(
  elements: Iterable<Element>,
  marks: readonly SegmentMark[],
  setting: MarkSetting,
  moment: Ms,
): Map<string, Drawn> {
  const drawn = new Map<string, Drawn>()
  let place = 0
  for (const element of elements) {
    const mark = marks[place++] as SegmentMark
    drawn.set(mark.segment.id, { element, mark, setting, progress: progressAt(mark, setting, moment) })
  }
  return drawn
}

/** Brings what has been drawn of a segment up to date. */
function redrawn(was: Drawn, mark: SegmentMark, setting: MarkSetting, moment: Ms): Drawn {
  const progress = progressAt(mark, setting, moment)
  const isPlaced = isPlacedAs(was, mark, setting)
  const isFlown = isPlaced && isSameProgress(was.progress, progress)
  const { isActive, isSelected, isLabelled } = mark
  const isLit = was.mark.isActive === isActive && was.mark.isSelected === isSelected
  const hasLabels = isPlaced && was.mark.isLabelled
  if (isFlown && isLit && (hasLabels || !isLabelled)) return was
  const { element } = was
  // What can be pressed stays the same element, or a press that has begun would be lost.
  const hit = element.firstElementChild as Element
  write(element, markAttributes(mark, setting, progress))
  if (!isPlaced) write(hit, hitAttributes(mark))
  if (!isFlown) {
    // Nothing takes a browser longer to draw anew than words.
    const label = hasLabels ? element.querySelector('.mark-label') : null
    while (hit.nextSibling !== null && hit.nextSibling !== label) hit.nextSibling.remove()
    hit.insertAdjacentHTML('afterend', flightsArt(mark, setting, progress, moment))
  } else {
    if (isActive && !was.mark.isActive) hit.insertAdjacentHTML('afterend', haloArt(mark))
    if (!isActive && was.mark.isActive) hit.nextElementSibling?.remove()
  }
  if (isLabelled && !hasLabels) element.insertAdjacentHTML('beforeend', labelsArt(mark, setting))
  return { element, mark: { ...mark, isLabelled: isLabelled || hasLabels }, setting, progress }
}

/** Whether it stands where it has been drawn. */
const isPlacedAs = (was: Drawn, { segment, place }: SegmentMark, setting: MarkSetting): boolean =>
  was.setting === setting && was.mark.segment === segment && was.mark.place === place

const isSameProgress = (a: Progress, b: Progress): boolean =>
  a.phase === b.phase && isSameList(a.isOver, b.isOver)

const isSameList = (a: readonly boolean[], b: readonly boolean[]): boolean =>
  a.every((is, place) => is === b[place])

/** Moves the flights of a segment that are on their way. */
function moveFlights({ element, mark, setting, progress }: Drawn, moment: Ms): void {
  const parts = element.querySelectorAll('.is-moving')
  const y = setting.scale.y(moment)
  for (const [place, line] of flyingLines(mark, progress).entries()) {
    const { rest, done, dot } = movingAt(line, uAtHeight(line, y))
    parts[3 * place]?.setAttribute('d', rest)
    parts[3 * place + 1]?.setAttribute('d', done)
    const circle = parts[3 * place + 2]
    circle?.setAttribute('cx', `${dot.x}`)
    circle?.setAttribute('cy', `${dot.y}`)
  }
}

function write(element: Element, attributes: Attributes): void {
  for (const name in attributes) {
    const value = `${attributes[name]}`
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
}
