import './diagram.css'
import type { Ms } from '../engine/settings'
import type { Translate } from '../i18n/messages'
import { segmentAt } from '../simulation/frame'
import type { SegmentRecord, Trace } from '../simulation/trace'
import { FoldBreak } from './FoldBreak'
import type { Layout } from './layout/layout'
import { PlayheadLine } from './PlayheadLine'
import { SegmentMark } from './SegmentMark'
import { SideName } from './SideName'
import { StateBand } from './StateBand'
import { segmentSentence } from './segmentSentence'
import { TimerBracket } from './TimerBracket'

interface DiagramProps {
  readonly trace: Trace
  readonly layout: Layout
  readonly playhead: Ms
  readonly t: Translate
  /** The id of the segment whose fate is being chosen. */
  readonly selected: string | null
  readonly onChoose: (segment: SegmentRecord) => void
}

/** The space-time picture of a trace at one moment. It keeps nothing: the same moment is always the same picture. */
export function Diagram({ trace, layout, playhead, t, selected, onChoose }: DiagramProps) {
  const { dimensions, scale, height, bands, brackets, folds, lines, segmentLabels, sideLabels } = layout
  const { width, lane, type, top } = dimensions
  const zoom = dimensions.laneWidth / 14
  return (
    // biome-ignore lint/a11y/useSemanticElements: A fieldset cannot hold a drawing.
    <svg className="diagram" width={width} height={height} role="group" aria-label={t('stage.label')}>
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className="mark-hatch-line" x1="1.5" x2="1.5" y2="6" />
        </pattern>
      </defs>
      {[lane.A, lane.B].map((x) => (
        <line key={x} className="mark-lifeline" x1={x} x2={x} y1={top - 10} y2={scale.bottom + 10} />
      ))}
      {bands.map((band) => (
        <StateBand
          key={`${band.connection} ${band.start} ${band.state}`}
          band={band}
          scale={scale}
          playhead={playhead}
        />
      ))}
      {folds.map((fold) => (
        <FoldBreak key={fold.start} fold={fold} dimensions={dimensions} />
      ))}
      {brackets.map((bracket) => (
        <TimerBracket
          key={`${bracket.connection} ${bracket.timer} ${bracket.start}`}
          bracket={bracket}
          scale={scale}
          playhead={playhead}
        />
      ))}
      <PlayheadLine layout={layout} playhead={playhead} />
      {sideLabels.map((label) => (
        <SideName
          key={`${label.host} ${label.text} ${label.box.y}`}
          label={label}
          size={type.state}
          playhead={playhead}
        />
      ))}
      {trace.segments.map((segment, index) => {
        const own = layout.linesOfSegment[index] ?? []
        return (
          <SegmentMark
            key={segment.id}
            segment={segment}
            phase={segmentAt(segment, playhead).phase}
            lines={own.flatMap((place) => lines[place] ?? [])}
            labels={own.map((place) => segmentLabels[place] ?? null)}
            scale={scale}
            dimensions={dimensions}
            playhead={playhead}
            zoom={zoom}
            sentence={segmentSentence(t, segment)}
            isSelected={segment.id === selected}
            hitWidth={layout.hitWidths[own[0] ?? 0] ?? 24}
            onChoose={onChoose}
          />
        )
      })}
    </svg>
  )
}
