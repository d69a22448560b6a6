import './GhostMarks.css'
import { memo, useMemo } from 'react'
import { px } from './art/markup'
import { cornersOf } from './layout/boxes'
import { pathBetween } from './layout/flights'
import { type Ghost, roomForWords } from './layout/ghost'
import type { View } from './layout/inView'
import type { Layout } from './layout/layout'

interface GhostMarksProps {
  readonly ghost: Ghost
  /** The picture that it stands behind. */
  readonly layout: Layout
  readonly view: View
}

/**
 * The future that was before an edit, behind the picture: only outlines, which nothing else is made of. They break off
 * where the words of the picture stand.
 */
export default memo(function GhostMarks({ ghost, layout, view }: GhostMarksProps) {
  const room = useMemo(() => {
    const way = ({ x, y }: { readonly x: number; readonly y: number }) => `${px(x)} ${px(y)}`
    return roomForWords(layout, view)
      .map((box) => `M${cornersOf(box).map(way).join('L')}Z`)
      .join('')
  }, [layout, view])
  const isSeen = (top: number, bottom: number) => top <= view.to && bottom >= view.from
  const bands = ghost.bands.filter(({ top, bottom }) => isSeen(top, bottom))
  const lines = ghost.lines.filter(({ start, finish }) => isSeen(start.y, finish.y))
  const ways = lines.map((line) => pathBetween(line, 0, line.reaches)).join('')
  return (
    <g className="mark-ghost">
      {bands.map(({ connection, state, start, x, width, top, bottom }) => (
        <rect
          key={`${connection} ${state} ${start}`}
          x={x - 4}
          y={top}
          width={width + 8}
          height={Math.max(1, bottom - top)}
          rx={5}
        />
      ))}
      <path className="mark-ghost-line" d={ways} />
      <path className="mark-ghost-inside" d={ways} />
      <path className="mark-ghost-room" d={room} />
    </g>
  )
})
