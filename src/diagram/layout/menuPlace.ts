import { pointAt } from './flights'
import type { Layout } from './layout'

const WIDTH = 340
/** With a time to type. */
const HEIGHT = 130
const EDGE = 8
/** From the middle of a line to its menu: its name has room above. */
const BELOW = 26
/** How far from the tip of an arrow its handle can be taken hold of. */
const HANDLE = 22

/** Where the menu of a segment stands in the picture. */
export interface MenuPlace {
  readonly left: number
  readonly top: number
  readonly width: number
}

/** Below the middle of the segment's line, within the picture; below the arrow head where it would cover its handle. */
export function menuPlace(
  { segmentPlace, dimensions }: Pick<Layout, 'segmentPlace' | 'dimensions'>,
  segment: number,
): MenuPlace | null {
  const line = segmentPlace(segment).lines[0]
  if (line === undefined) return null
  const { x, y } = pointAt(line, Math.min(line.reaches, 0.5))
  const { finish } = line
  const width = Math.min(WIDTH, dimensions.width - 2 * EDGE)
  const left = Math.min(Math.max(x - width / 2, EDGE), dimensions.width - width - EDGE)
  const top = y + BELOW
  const isHandleCovered =
    finish.x + HANDLE > left &&
    finish.x - HANDLE < left + width &&
    finish.y + HANDLE > top &&
    finish.y - HANDLE < top + HEIGHT
  return { left, top: isHandleCovered ? finish.y + HANDLE : top, width }
}
