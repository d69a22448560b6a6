import type { ReactNode } from 'react'

/** A mark of the picture, drawn small. */
export type SampleName =
  | 'arrived'
  | 'flying'
  | 'lost'
  | 'late'
  | 'expired'
  | 'copy'
  | 'band'
  | 'timeWait'
  | 'listen'
  | 'timer'
  | 'fold'
  | 'playhead'
  | 'parts'

const HEAD = <path className="sample-fill" d="M76 30l-12-1 4.5-8z" />

const drawings: Readonly<Record<SampleName, ReactNode>> = {
  arrived: (
    <g data-tone="open">
      <path className="sample-line" d="M4 6L72 27" />
      {HEAD}
    </g>
  ),
  flying: (
    <g data-tone="open">
      <path className="sample-line" d="M4 6L42 18" />
      <path className="sample-line is-dotted" d="M42 18L76 29" />
      <circle className="sample-fill" cx="42" cy="18" r="5.5" />
    </g>
  ),
  lost: (
    <>
      <path className="sample-line" data-tone="ack" d="M4 6L44 18" />
      <g data-tone="reset" transform="translate(48 19)">
        <circle className="sample-ring" r="9" />
        <path className="sample-line" d="M-3.6 -3.6L3.6 3.6M-3.6 3.6L3.6 -3.6" />
      </g>
    </>
  ),
  late: (
    <g data-tone="open">
      <path className="sample-line" d="M4 4C44 4 20 26 70 27.5" />
      {HEAD}
    </g>
  ),
  expired: (
    <>
      <path className="sample-line is-dotted" data-tone="open" d="M4 6L40 17" />
      <g data-tone="ack" transform="translate(50 19)">
        <circle className="sample-ring" r="9" />
        <path className="sample-line" d="M0 -6V6M-3.6 -2.6H3.6" />
      </g>
    </>
  ),
  copy: (
    <g data-tone="open">
      <path className="sample-line is-dashed" d="M4 6L72 27" />
      {HEAD}
    </g>
  ),
  band: (
    <g data-tone="live">
      <rect className="sample-fill" x="33" y="2" width="14" height="18" rx="4" />
      <rect className="sample-soft" x="33" y="18" width="14" height="16" rx="4" />
    </g>
  ),
  timeWait: (
    <g data-tone="wait">
      <rect className="sample-fill" x="33" y="2" width="14" height="32" rx="4" />
      <path className="sample-hatch" d="M33 12L47 4M33 20L47 12M33 28L47 20M35 34L47 28" />
    </g>
  ),
  listen: (
    <g data-tone="none">
      <rect className="sample-soft" x="33" y="2" width="14" height="32" rx="4" />
    </g>
  ),
  timer: (
    <g data-tone="close">
      <path className="sample-line is-thin" d="M36 4H44V32H36" />
      <path className="sample-line" d="M44 4V20" />
    </g>
  ),
  fold: (
    <g data-tone="none">
      <path className="sample-line is-thin is-dotted" d="M2 18H26M54 18H78" />
      <path className="sample-line is-thin" d="M30 16l5 -4 10 6 5 -4M30 24l5 -4 10 6 5 -4" />
    </g>
  ),
  playhead: (
    <>
      <path className="sample-playhead" d="M2 18H78" />
      <path className="sample-playhead is-filled" d="M2 12L12 18L2 24z" />
    </>
  ),
  parts: (
    <g data-tone="none">
      <path className="sample-line is-dashed" d="M2 18H78" />
      <text className="sample-unequal" x="4" y="24">
        ≠
      </text>
    </g>
  ),
}

/** One mark of the legend. The words beside it say what it means. */
export function Sample({ name }: { readonly name: SampleName }) {
  return (
    <svg viewBox="0 0 80 36" width="80" height="36" aria-hidden="true">
      {drawings[name]}
    </svg>
  )
}
