import './Stage.css'
import {
  type CSSProperties,
  type Ref,
  Suspense,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import { type Clock, useMoving, usePresent } from '../diagram/clock'
import { Diagram } from '../diagram/Diagram'
import { formatDuration } from '../diagram/duration'
import { WHOLE } from '../diagram/layout/inView'
import type { Layout } from '../diagram/layout/layout'
import { useMessages } from '../i18n/i18n'
import { frameAt } from '../simulation/frame'
import type { Ms } from '../simulation/scenario'
import type { SegmentRecord, Trace } from '../simulation/trace'
import { later } from '../ui/later'
import { HostHead } from './HostHead'
import { useLab } from './labContext'
import { useClock } from './useClock'
import { useFollow } from './useFollow'
import { useGhost } from './useGhost'

const FateMenu = later(() => import('./FateMenu'))
const CallGrips = later(() => import('./script/CallGrips'))

/** A moment that is marked by a line across the picture. */
export interface StageMark {
  readonly at: Ms
  readonly text: string
}

interface StageProps {
  readonly ref: Ref<HTMLDivElement>
  readonly trace: Trace
  readonly layout: Layout
  readonly mark?: StageMark | null
  /** The menu of the segment that is selected opens on this stage. */
  readonly isMenuHere?: boolean
  /** A segment of this stage has been chosen. */
  readonly onChoose?: () => void
}

/** The diagram under the names of the hosts. It scrolls along with the playhead. */
export function Stage({ ref, trace, layout, mark = null, isMenuHere = true, onChoose }: StageProps) {
  const { t } = useMessages()
  const clock = useClock()
  const selected = useLab((lab) => lab.selected)
  const select = useLab((lab) => lab.select)
  const chooseFate = useLab((lab) => lab.choose)
  const isFresh = useLab((lab) => lab.past.length === 0 && lab.scenario.fates.length === 0 && !lab.compare)
  const isPlaying = useLab((lab) => lab.isPlaying)
  const isScripting = useLab((lab) => lab.isScripting && !lab.compare && !lab.activity)
  const isClockShown = !layout.dimensions.clockBeside && (isPlaying || !isFresh)
  const scroller = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => scroller.current as HTMLDivElement)
  const isPrinted = useLab((lab) => lab.isPrinted)
  const view = useFollow(scroller, clock, layout)
  const moment = usePresent(clock, layout.scale.momentAt)
  const { hosts } = useMemo(() => frameAt(trace, moment), [trace, moment])
  const ghost = useGhost(trace, layout)
  const chosen = useMemo(
    () =>
      isMenuHere && selected !== null ? (trace.segments.find(({ id }) => id === selected) ?? null) : null,
    [isMenuHere, selected, trace],
  )
  const choose = useCallback(
    ({ id }: SegmentRecord) => {
      onChoose?.()
      select(id === selected && isMenuHere ? null : id)
    },
    [onChoose, select, selected, isMenuHere],
  )
  const delay = useCallback(
    ({ id: segment }: SegmentRecord, by: Ms) =>
      chooseFate(by > 0 ? { segment, fate: 'delay', by } : { segment, fate: 'deliver' }),
    [chooseFate],
  )
  const picture = { '--picture': `${layout.dimensions.width}px` } as CSSProperties
  return (
    <div className="stage" ref={scroller} style={picture}>
      <div className="stage-heads">
        <HostHead host="A" state={hosts.A.state} trace={trace} x={layout.dimensions.lane.A} />
        <HostHead host="B" state={hosts.B.state} trace={trace} x={layout.dimensions.lane.B} />
        {isFresh && !isClockShown && trace.segments[0] && <p className="stage-hint">{t('stage.hint')}</p>}
        {isClockShown && <StageClock clock={clock} />}
      </div>
      <div className="stage-picture">
        <Diagram
          trace={trace}
          layout={layout}
          clock={clock}
          view={isPrinted ? WHOLE : view}
          t={t}
          selected={isMenuHere ? selected : null}
          ghost={ghost}
          onChoose={choose}
          onDelay={delay}
        />
        {mark !== null && (
          <p className="stage-mark" style={{ insetBlockStart: layout.scale.y(mark.at) }}>
            <span aria-hidden="true">≠</span>
            <span className="only-heard">{mark.text}</span>
          </p>
        )}
        <Suspense fallback={null}>
          {isScripting && <CallGrips trace={trace} layout={layout} />}
          {chosen !== null && <FateMenu key={chosen.id} segment={chosen} layout={layout} trace={trace} />}
        </Suspense>
      </div>
      <p className="stage-ghost" role="status">
        {ghost !== null && <span>{t('stage.ghost')}</span>}
      </p>
    </div>
  )
}

/** The clock where there is no room for it beside the playhead. */
function StageClock({ clock }: { readonly clock: Clock }) {
  const time = useMoving(clock, (moment) => ({ children: formatDuration(moment) }))
  return <p className="stage-clock" {...time} />
}
