import './GhostMarks.css'
import { memo } from 'react'
import { pathBetween } from './layout/flights'
import type { Ghost } from './layout/ghost'
import type { View } from './layout/inView'

interface GhostMarksProps {
  readonly ghost: Ghost
  readonly view: View
}

/** The future that was before an edit, faint and dashed, behind the picture. */
export default memo(function GhostMarks({ ghost, view }: GhostMarksProps) {
  const isSeen = (top: number, bottom: number) => top <= view.to && bottom >= view.from
  const bands = ghost.bands.filter(({ top, bottom }) => isSeen(top, bottom))
  const lines = ghost.lines.filter(({ start, finish }) => isSeen(start.y, finish.y))
  return (
    <g className="mark-ghost">
      {bands.map(({ connection, state, start, x, width, top, bottom, tone }) => (
        <rect
          className="mark-ghost-band"
          key={`${connection} ${state} ${start}`}
          data-tone={tone}
          x={x - 4}
          y={top}
          width={width + 8}
          height={Math.max(1, bottom - top)}
          rx={5}
        />
      ))}
      {lines.map((line) => (
        <path
          key={`${line.segment} ${line.flight}`}
          data-tone={line.tone}
          d={pathBetween(line, 0, line.reaches)}
        />
      ))}
    </g>
  )
})
