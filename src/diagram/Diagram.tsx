import './diagram.css'
import { memo, Suspense, useMemo, useState } from 'react'
import type { Ms } from '../engine/settings'
import type { Translate } from '../i18n/messages'
import type { SegmentRecord, Trace } from '../simulation/trace'
import { later } from '../ui/later'
import { foldArt } from './art/foldArt'
import { bandArt, bracketArt, isInstant, nameArt, passageOf } from './art/laneArt'
import { type Clock, usePresent } from './clock'
import type { Ghost } from './layout/ghost'
import { indexOf, type View } from './layout/inView'
import type { Layout } from './layout/layout'
import type { SideLabel } from './layout/sideLabels'
import { PassedBand } from './PassedBand'
import { PassedTimer } from './PassedTimer'
import { PlayheadLine } from './PlayheadLine'
import { SegmentMarks } from './SegmentMarks'
import { StillMarks } from './StillMarks'

const GhostMarks = later(() => import('./GhostMarks'))
const LateGrip = later(() => import('./LateGrip'))

interface DiagramProps {
  readonly trace: Trace
  readonly layout: Layout
  readonly clock: Clock
  /** The part of the picture that is drawn: what the reader sees, and somewhat more. */
  readonly view: View
  readonly t: Translate
  /** The id of the segment whose fate is being chosen. */
  readonly selected: string | null
  /** The future that was before the last edit. */
  readonly ghost: Ghost | null
  readonly onChoose: (segment: SegmentRecord) => void
  /** Makes a segment arrive so much later than usual. */
  readonly onDelay: (segment: SegmentRecord, by: Ms) => void
}

/**
 * The space-time picture of a trace at one moment. The same moment is always the same picture. Only the marks in view
 * are there. They are rendered anew where something happens; what only moves meanwhile follows the clock by itself.
 */
export const Diagram = memo(function Diagram(props: DiagramProps) {
  const { trace, layout, clock, view, t, selected, ghost, onChoose, onDelay } = props
  const { dimensions, scale, height } = layout
  const { width, lane, type, top } = dimensions
  const [pointed, setPointed] = useState<number | null>(null)
  const [focused, setFocused] = useState<number | null>(null)
  const moment = usePresent(clock, scale.momentAt)
  const index = useMemo(() => indexOf(layout), [layout])
  const { from, to } = view
  const { bands, brackets, folds, sideLabels, segments } = useMemo(
    () => index({ from, to }),
    [index, from, to],
  )
  const names = useMemo(sideLabels, [sideLabels])
  const bandArts = useMemo(() => bands.map((band) => bandArt(band, passageOf(band, moment))), [bands, moment])
  const bracketArts = useMemo(
    () => brackets.map((bracket) => bracketArt(bracket, passageOf(bracket, moment))),
    [brackets, moment],
  )
  // What can be read stands above the playhead.
  const wordArts = useMemo(
    () => [
      ...folds.map((fold) => foldArt(fold, dimensions, moment >= fold.end)),
      ...names.flatMap((label) => nameAt(label, type.state, moment)),
    ],
    [folds, names, dimensions, type.state, moment],
  )
  const chosen = useMemo(
    () => (selected === null ? -1 : trace.segments.findIndex(({ id }) => id === selected)),
    [trace, selected],
  )
  const active = chosen >= 0 ? chosen : (pointed ?? focused)
  const gripped = active === null ? undefined : layout.segmentPlace(active)
  const grippedLine = gripped?.lines[0]
  const setting = useMemo(() => ({ scale, dimensions, t }), [scale, dimensions, t])
  const isRunning = (stretch: { readonly start: Ms; readonly end: Ms }) =>
    passageOf(stretch, moment) === 'running'
  return (
    // biome-ignore lint/a11y/useSemanticElements: A fieldset cannot hold a drawing.
    <svg
      className="diagram"
      width={width}
      height={height}
      role="group"
      aria-label={t('stage.label')}
      onPointerLeave={() => setPointed(null)}
    >
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="mark-hatch-line" x1="1.5" x2="1.5" y2="6" />
        </pattern>
      </defs>
      {ghost !== null && (
        <Suspense fallback={null}>
          <GhostMarks ghost={ghost} layout={layout} view={view} />
        </Suspense>
      )}
      {[lane.A, lane.B].map((x) => (
        <line key={x} className="mark-lifeline" x1={x} x2={x} y1={top - 10} y2={scale.bottom + 10} />
      ))}
      <StillMarks arts={bandArts} />
      {bands
        .filter(isRunning)
        .map(
          (band) =>
            isInstant(band) || (
              <PassedBand
                key={`${band.connection} ${band.start} ${band.state}`}
                band={band}
                clock={clock}
                scale={scale}
              />
            ),
        )}
      <StillMarks arts={bracketArts} />
      {brackets.filter(isRunning).map((bracket) => (
        <PassedTimer
          key={`${bracket.connection} ${bracket.timer} ${bracket.start}`}
          bracket={bracket}
          clock={clock}
          scale={scale}
        />
      ))}
      <PlayheadLine layout={layout} clock={clock} />
      <StillMarks arts={wordArts} />
      <SegmentMarks
        marks={withActive(segments, gripped).map((place) => ({
          segment: trace.segments[place.segment] as SegmentRecord,
          place,
          isSelected: place.segment === chosen,
          isActive: place.segment === active,
          isLabelled: view.isFlying !== true,
        }))}
        setting={setting}
        clock={clock}
        onChoose={onChoose}
        onPoint={setPointed}
        onFocus={setFocused}
      />
      {gripped !== undefined && grippedLine?.end === 'arrived' && (
        <Suspense fallback={null}>
          <LateGrip
            key={gripped.segment}
            segment={trace.segments[gripped.segment] as SegmentRecord}
            line={grippedLine}
            layout={layout}
            delay={trace.scenario.timing.delay}
            onDelay={onDelay}
            onChoose={onChoose}
            onGrasp={() => setPointed(gripped.segment)}
          />
        </Suspense>
      )}
    </svg>
  )
})

/** A timer that is put out in time is named only while it runs. */
function nameAt(label: SideLabel, size: number, moment: Ms): readonly string[] {
  const hasBegun = moment >= label.start
  return label.until === null || (hasBegun && moment < label.until) ? [nameArt(label, size, hasBegun)] : []
}

/** The segment that the reader has in hand is there even when it is scrolled out of view: it may hold the focus. */
function withActive<Place extends { readonly segment: number }>(
  places: readonly Place[],
  active: Place | undefined,
): readonly Place[] {
  if (active === undefined || places.includes(active)) return places
  return [...places, active].sort((a, b) => a.segment - b.segment)
}
