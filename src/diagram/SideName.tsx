import type { Ms } from '../engine/settings'
import type { SideLabel } from './layout/sideLabels'

interface SideNameProps {
  readonly label: SideLabel
  readonly size: number
  readonly playhead: Ms
}

/** The name of a state or of a timer, beside its lane. A timer that is stopped in time is named only while it runs. */
export function SideName({ label, size, playhead }: SideNameProps) {
  const { kind, host, text, tone, box, upright, start, until } = label
  if (until !== null && (playhead < start || playhead >= until)) return null
  const outer = host === 'A' ? 'end' : 'start'
  const edge = host === 'A' ? box.width / 2 : -box.width / 2
  return (
    <text
      className={playhead >= start ? `mark-name is-${kind}` : `mark-name is-${kind} is-future`}
      data-tone={tone}
      fontSize={size}
      textAnchor={outer}
      dy="0.35em"
      transform={
        upright
          ? `translate(${box.x} ${box.y}) rotate(${host === 'A' ? -90 : 90}) translate(${edge} 0)`
          : `translate(${box.x + edge} ${box.y})`
      }
    >
      {text}
    </text>
  )
}
