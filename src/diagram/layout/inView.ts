import { intervalsOf } from '../../simulation/intervals'
import { reachOf } from './boxes'
import type { Bracket } from './brackets'
import type { FoldMark } from './folds'
import type { Band } from './lanes'
import type { Layout, SegmentPlace } from './layout'
import type { SideLabel } from './sideLabels'

/** A stretch of the picture's height, in px. */
export interface View {
  readonly from: number
  readonly to: number
  /** It flies past so fast that nobody can read: nothing is labelled. */
  readonly isFlying?: boolean
}

/** The marks that reach into a stretch of the picture. */
export interface Visible {
  readonly bands: readonly Band[]
  readonly brackets: readonly Bracket[]
  readonly folds: readonly FoldMark[]
  /** They are placed when they are first asked for. */
  readonly sideLabels: () => readonly SideLabel[]
  /** In the order in which they were sent. */
  readonly segments: readonly SegmentPlace[]
}

/** How far labels, crosses and halos reach beyond the line of a segment. */
const AROUND = 60

/** Finds the marks in view, however many there are out of it. */
export function indexOf(layout: Layout): (view: View) => Visible {
  const bands = intervalsOf(layout.bands, ({ top, bottom }) => [top - 4, bottom + 4])
  const folds = intervalsOf(layout.folds, ({ top, bottom }) => [top, bottom])
  const extentOf = ({ box }: SideLabel) => [box.y - reachOf(box).y, box.y + reachOf(box).y] as const
  const sideLabels = intervalsOf(layout.sideLabels, extentOf)
  return ({ from, to }) => ({
    bands: bands.over(from, to),
    brackets: layout.bracketsAt(from, to),
    folds: folds.over(from, to),
    sideLabels: () => [
      ...sideLabels.over(from, to),
      ...layout.timerLabels(from, to).filter((label) => {
        const [top, bottom] = extentOf(label)
        return top <= to && bottom > from
      }),
    ],
    segments: layout.segmentsAt(from - AROUND, to + AROUND).map(layout.segmentPlace),
  })
}

/** All of a picture, however high it is. */
export const WHOLE: View = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
/** A picture no higher than this is drawn as a whole. */
const LOW = 4000
/** How much is drawn above and below what is seen, so that the next mark is there before it is scrolled to. */
const MARGIN = 160
/** The view changes by so many px at once. */
const STEP = 80

/**
 * The stretch to draw when so much of the picture is seen. It stays the same while the reader scrolls a little; `bare`
 * is no more than that needs.
 */
export function viewAround(height: number, seen: View, bare = false): View {
  if (height <= LOW) return WHOLE
  const margin = bare ? 0 : MARGIN
  return {
    from: Math.floor((seen.from - margin) / STEP) * STEP,
    to: Math.ceil((seen.to + margin) / STEP) * STEP,
  }
}
