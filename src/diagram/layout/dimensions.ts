import type { Host } from '../../simulation/scenario'

/** The measures from which everything on the diagram is drawn, in px. They depend on the width, not on the trace. */
export interface Dimensions {
  readonly width: number
  /** Too narrow for names beside the lanes: they stand upright, and numbers are shortened. */
  readonly compact: boolean
  /** The middle of each lane. */
  readonly lane: Readonly<Record<Host, number>>
  readonly laneWidth: number
  /** How much room there is outside each lane for further connections that live at the same time. */
  readonly tracksRoom: number
  /** There is room for the clock beside the names of A's states; without it the head of the stage shows the clock. */
  readonly clockBeside: boolean
  /** Where the line of the playhead begins and ends. */
  readonly span: readonly [number, number]
  /** How far an ordinary flight descends. */
  readonly flightHeight: number
  /** How high a folded stretch of time is. */
  readonly foldHeight: number
  /** How far apart segments are drawn that one host sends at one instant. */
  readonly slotHeight: number
  readonly top: number
  readonly bottom: number
  /** Sizes of type: flags of a segment, its numbers, names of states and timers. */
  readonly type: {
    readonly flags: number
    readonly numbers: number
    readonly state: number
    readonly note: number
  }
}

/** Below this width the names of states beside the lanes would leave too little room between them. */
const COMPACT_BELOW = 610
/** On a narrow stage the lanes are no further apart than this, as far as their names leave room. */
const NARROW = 400
/** Lines longer than this are hard to follow with the eye. */
const WIDEST = 900

/** The measures for a stage of this width. `scale` enlarges type and distances, for a projector. */
export function dimensionsFor(width: number, scale = 1): Dimensions {
  const compact = width < COMPACT_BELOW * scale
  const side = compact
    ? Math.max(53, (width - NARROW * scale) / 2)
    : Math.max(sideNeeded(scale), width * 0.25, (width - WIDEST * scale) / 2)
  const between = width - 2 * side
  const margin = compact ? 3 : Math.max(6, side - WITH_CLOCK * scale - 50)
  return {
    width,
    compact,
    lane: { A: side, B: width - side },
    laneWidth: 14 * scale,
    tracksRoom: (compact ? 9 : 34) * scale,
    clockBeside: side >= WITH_CLOCK * scale,
    span: [margin, width - margin],
    flightHeight: compact ? 56 : Math.min(84, Math.max(58, between * 0.135)) * scale,
    foldHeight: (compact ? 56 : 58) * scale,
    slotHeight: (compact ? 22 : 25) * scale,
    top: 18 * scale,
    bottom: 28 * scale,
    type: {
      flags: (compact ? 12 : 13.5) * scale,
      numbers: (compact ? 12 : 12.5) * scale,
      state: (compact ? 12 : 12.5) * scale,
      note: 12 * scale,
    },
  }
}

/** The longest name of a state, the clock, and air. */
const WITH_CLOCK = 205
const sideNeeded = (scale: number) => 165 * scale
