import './diagram.css'
import { useMemo, useState } from 'react'
import type { Ms } from '../engine/settings'
import type { Translate } from '../i18n/messages'
import { segmentAt } from '../simulation/frame'
import type { SegmentRecord, Trace } from '../simulation/trace'
import { FoldBreak } from './FoldBreak'
import { GhostMarks } from './GhostMarks'
import { LateGrip } from './LateGrip'
import type { Ghost } from './layout/ghost'
import { indexOf, type View, viewAround } from './layout/inView'
import type { Layout } from './layout/layout'
import { PlayheadLine } from './PlayheadLine'
import { SegmentMark } from './SegmentMark'
import { SideName } from './SideName'
import { StateBand } from './StateBand'
import { TimerBracket } from './TimerBracket'

interface DiagramProps {
  readonly trace: Trace
  readonly layout: Layout
  readonly playhead: Ms
  /** The part of the picture that the reader sees. What is far from it is not drawn. */
  readonly seen: View
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
 * are there, and of these only those are drawn anew that the playhead is passing.
 */
export function Diagram(props: DiagramProps) {
  const { trace, layout, playhead, seen, t, selected, ghost, onChoose, onDelay } = props
  const { dimensions, scale, height } = layout
  const { width, lane, type, top } = dimensions
  const [approached, setApproached] = useState<number | null>(null)
  const view = viewAround(height, seen)
  const index = useMemo(() => indexOf(layout), [layout])
  const { from, to } = view
  const { bands, brackets, folds, sideLabels, segments } = useMemo(
    () => index({ from, to }),
    [index, from, to],
  )
  const chosen = useMemo(
    () => (selected === null ? -1 : trace.segments.findIndex(({ id }) => id === selected)),
    [trace, selected],
  )
  const active = chosen >= 0 ? chosen : approached
  const gripped = active === null ? undefined : layout.segmentPlace(active)
  const grippedLine = gripped?.lines[0]
  const now = scale.y(playhead)
  const within = (first: number, last: number) => Math.min(last, Math.max(first, now))
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
          now={within(band.top, band.bottom)}
          hasBegun={playhead >= band.start}
        />
      ))}
      {folds.map((fold) => (
        <FoldBreak key={fold.start} fold={fold} dimensions={dimensions} />
      ))}
      {brackets.map((bracket) => (
        <TimerBracket
          key={`${bracket.connection} ${bracket.timer} ${bracket.start}`}
          bracket={bracket}
          phase={playhead < bracket.start ? 'ahead' : playhead < bracket.end ? 'running' : 'over'}
          now={within(bracket.top, bracket.bottom)}
        />
      ))}
      <PlayheadLine layout={layout} playhead={playhead} />
      {sideLabels.map((label) => {
        const hasBegun = playhead >= label.start
        // A timer that is put out in time is named only while it runs.
        if (label.until !== null && (!hasBegun || playhead >= label.until)) return null
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
        const { phase } = segmentAt(segment, playhead)
        return (
          <SegmentMark
            key={segment.id}
            segment={segment}
            place={place}
            phase={phase}
            now={phase === 'in-flight' ? now : null}
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
      )}
    </svg>
  )
}

/** The segment that the reader has in hand is there even when it is scrolled out of view: it may hold the focus. */
function withActive<Place extends { readonly segment: number }>(
  places: readonly Place[],
  active: Place | undefined,
): readonly Place[] {
  if (active === undefined || places.includes(active)) return places
  return [...places, active].sort((a, b) => a.segment - b.segment)
}
