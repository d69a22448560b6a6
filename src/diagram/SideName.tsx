import { memo } from 'react'
import type { SideLabel } from './layout/sideLabels'

interface SideNameProps {
  readonly label: SideLabel
  readonly size: number
  readonly hasBegun: boolean
}

/** The name of a state, of a timer or of a trouble, beside its lane. */
export const SideName = memo(function SideName({ label, size, hasBegun }: SideNameProps) {
  const { kind, host, text, tone, box, upright } = label
  const outer = host === 'A' ? 'end' : 'start'
  const edge = host === 'A' ? box.width / 2 : -box.width / 2
  return (
    <text
      className={hasBegun ? `mark-name is-${kind}` : `mark-name is-${kind} is-future`}
      data-tone={tone}
      fontSize={size}
      textAnchor={outer}
      dy="0.35em"
      {...(upright
        ? {
            transform: `translate(${box.x} ${box.y}) rotate(${host === 'A' ? -90 : 90}) translate(${edge} 0)`,
          }
        : { x: box.x + edge, y: box.y })}
    >
      {text}
    </text>
  )
})
