import './Stage.css'
import { type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import { Diagram } from '../diagram/Diagram'
import { formatDuration } from '../diagram/duration'
import type { Layout } from '../diagram/layout/layout'
import { useMessages } from '../i18n/i18n'
import { frameAt } from '../simulation/frame'
import type { SegmentRecord, Trace } from '../simulation/trace'
import { FateMenu } from './FateMenu'
import { HostHead } from './HostHead'
import { useLab } from './labContext'
import { useFollow } from './useFollow'

interface StageProps {
  readonly ref: Ref<HTMLDivElement>
  readonly trace: Trace
  readonly layout: Layout
}

/** The diagram under the names of the hosts. It scrolls along with the playhead. */
export function Stage({ ref, trace, layout }: StageProps) {
  const { t } = useMessages()
  const playhead = useLab((lab) => lab.playhead)
  const selected = useLab((lab) => lab.selected)
  const select = useLab((lab) => lab.select)
  const isFresh = useLab((lab) => lab.past.length === 0 && lab.scenario.fates.length === 0)
  const isPlaying = useLab((lab) => lab.isPlaying)
  const isClockShown = !layout.dimensions.clockBeside && (isPlaying || !isFresh)
  const scroller = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => scroller.current as HTMLDivElement)
  useFollow(scroller, layout.scale.y(playhead))
  const { hosts } = useMemo(() => frameAt(trace, playhead), [trace, playhead])
  const chosen = trace.segments.find(({ id }) => id === selected) ?? null
  const choose = ({ id }: SegmentRecord) => select(id === selected ? null : id)
  return (
    <div className="stage" ref={scroller}>
      <div className="stage-heads">
        <HostHead host="A" frame={hosts.A} trace={trace} x={layout.dimensions.lane.A} />
        <HostHead host="B" frame={hosts.B} trace={trace} x={layout.dimensions.lane.B} />
        {isFresh && !isClockShown && <p className="stage-hint">{t('stage.hint')}</p>}
        {isClockShown && <p className="stage-clock">{formatDuration(playhead)}</p>}
      </div>
      <div className="stage-picture">
        <Diagram
          trace={trace}
          layout={layout}
          playhead={playhead}
          t={t}
          selected={selected}
          onChoose={choose}
        />
        {chosen !== null && <FateMenu key={chosen.id} segment={chosen} layout={layout} trace={trace} />}
      </div>
    </div>
  )
}
