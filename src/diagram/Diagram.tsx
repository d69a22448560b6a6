import './diagram.css'
import { lazy, memo, Suspense, useMemo, useState } from 'react'
import type { Ms } from '../engine/settings'
import type { Translate } from '../i18n/messages'
import { segmentAt } from '../simulation/frame'
import type { SegmentRecord, Trace } from '../simulation/trace'
import { type Clock, usePresent } from './clock'
import { FoldBreak } from './FoldBreak'
import { GhostMarks } from './GhostMarks'
import type { Ghost } from './layout/ghost'
import { indexOf, type View } from './layout/inView'
import type { Layout } from './layout/layout'
import { PlayheadLine } from './PlayheadLine'
import { SegmentMark } from './SegmentMark'
import { SideName } from './SideName'
import { StateBand } from './StateBand'
import { TimerBracket } from './TimerBracket'

const LateGrip = lazy(() => import('./LateGrip'))

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
  const [approached, setApproached] = useState<number | null>(null)
  const moment = usePresent(clock, scale.momentAt)
  const index = useMemo(() => indexOf(layout), [layout])
  const { from, to } = view
  const { bands, brackets, folds, sideLabels, segments } = useMemo(
    () => index({ from, to }),
    [index, from, to],
  )
  const names = useMemo(sideLabels, [sideLabels])
  const chosen = useMemo(
    () => (selected === null ? -1 : trace.segments.findIndex(({ id }) => id === selected)),
    [trace, selected],
  )
  const active = chosen >= 0 ? chosen : approached
  const gripped = active === null ? undefined : layout.segmentPlace(active)
  const grippedLine = gripped?.lines[0]
  const phaseOf = ({ start, end }: { readonly start: Ms; readonly end: Ms }) =>
    moment < start ? 'ahead' : moment < end ? 'running' : 'over'
  return (
    // biome-ignore lint/a11y/useSemanticElements: A fieldset cannot hold a drawing.
    <svg
      className="diagram"
      width={width}
      height={height}
      role="group"
      aria-label={t('stage.label')}
      onPointerLeave={() => setApproached(null)}
    >
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="mark-hatch-line" x1="1.5" x2="1.5" y2="6" />
        </pattern>
      </defs>
      {ghost !== null && <GhostMarks ghost={ghost} view={view} />}
      {[lane.A, lane.B].map((x) => (
        <line key={x} className="mark-lifeline" x1={x} x2={x} y1={top - 10} y2={scale.bottom + 10} />
      ))}
      {bands.map((band) => (
        <StateBand
          key={`${band.connection} ${band.start} ${band.state}`}
          band={band}
          phase={phaseOf(band)}
          clock={clock}
          scale={scale}
        />
      ))}
      {folds.map((fold) => (
        <FoldBreak key={fold.start} fold={fold} dimensions={dimensions} isFuture={moment < fold.end} />
      ))}
      {brackets.map((bracket) => (
        <TimerBracket
          key={`${bracket.connection} ${bracket.timer} ${bracket.start}`}
          bracket={bracket}
          phase={phaseOf(bracket)}
          clock={clock}
          scale={scale}
        />
      ))}
      <PlayheadLine layout={layout} clock={clock} />
      {names.map((label) => {
        const hasBegun = moment >= label.start
        // A timer that is put out in time is named only while it runs.
        if (label.until !== null && (!hasBegun || moment >= label.until)) return null
        return (
          <SideName
            key={`${label.host} ${label.text} ${label.box.y}`}
            label={label}
            size={type.state}
            hasBegun={hasBegun}
          />
        )
      })}
      {withActive(segments, gripped).map((place) => {
        const segment = trace.segments[place.segment] as SegmentRecord
        const { phase, flights } = segmentAt(segment, moment)
        return (
          <SegmentMark
            key={segment.id}
            segment={segment}
            place={place}
            phase={phase}
            landed={flights.filter((flight) => flight.phase === 'past').length}
            clock={clock}
            scale={scale}
            dimensions={dimensions}
            t={t}
            isSelected={place.segment === chosen}
            isActive={place.segment === active}
            onChoose={onChoose}
            onApproach={setApproached}
          />
        )
      })}
      {gripped !== undefined && grippedLine?.end === 'arrived' && (
        <Suspense fallback={null}>
          <LateGrip
            key={gripped.segment}
            segment={trace.segments[gripped.segment] as SegmentRecord}
            line={grippedLine}
            layout={layout}
            delay={trace.scenario.timing.delay}
            t={t}
            onDelay={onDelay}
            onChoose={onChoose}
            onGrasp={() => setApproached(gripped.segment)}
          />
        </Suspense>
      )}
    </svg>
  )
})

/** The segment that the reader has in hand is there even when it is scrolled out of view: it may hold the focus. */
function withActive<Place extends { readonly segment: number }>(
  places: readonly Place[],
  active: Place | undefined,
): readonly Place[] {
  if (active === undefined || places.includes(active)) return places
  return [...places, active].sort((a, b) => a.segment - b.segment)
}
