import './GhostMarks.css'
import { memo } from 'react'
import { pathBetween } from './layout/flights'
import type { Ghost } from './layout/ghost'
import type { View } from './layout/inView'

interface GhostMarksProps {
  readonly ghost: Ghost
  readonly view: View
}

/** The future that was before an edit, behind the picture: only outlines, which nothing else is made of. */
export default memo(function GhostMarks({ ghost, view }: GhostMarksProps) {
  const isSeen = (top: number, bottom: number) => top <= view.to && bottom >= view.from
  const bands = ghost.bands.filter(({ top, bottom }) => isSeen(top, bottom))
  const lines = ghost.lines.filter(({ start, finish }) => isSeen(start.y, finish.y))
  const ways = lines.map((line) => pathBetween(line, 0, line.reaches)).join('')
  return (
    <g className="mark-ghost">
      {bands.map(({ connection, state, start, x, width, top, bottom }) => (
        <rect
          className="mark-ghost-band"
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
    </g>
  )
})
