import './EventList.css'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { formatDuration } from '../diagram/duration'
import { segmentKind } from '../diagram/segmentName'
import { words } from '../i18n/words/words'
import { countUpTo } from '../simulation/frame'
import type { SegmentRecord, Trace, TraceEvent } from '../simulation/trace'
import { useUnhurried } from '../ui/useUnhurried'
import { isFull } from './fates'
import { useLab } from './labContext'
import { eventSentence, segmentOf } from './words/eventSentence'

interface EventListProps {
  readonly trace: Trace
}

/** Everything that happens, in order, as sentences: the whole lab without the picture. */
export function EventList({ trace }: EventListProps) {
  const t = words.useTranslate()
  const [isOpen, setOpen] = useState(false)
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // The prerendered page lets itself be opened before this code has come.
    if (details.current?.open) setOpen(true)
  }, [])
  return (
    <details ref={details} className="events" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('list.title')}</summary>
      {isOpen && <Events trace={trace} />}
    </details>
  )
}

/** So many events are listed at once; most runs have fewer. */
const PAGE = 300

function Events({ trace }: EventListProps) {
  const t = words.useTranslate()
  const [turned, setTurned] = useState({ page: 0, at: Number.NaN })
  const last = Math.ceil(trace.events.length / PAGE) - 1
  const happened = useUnhurried(
    useLab((lab) => countUpTo(trace.events, lab.playhead)),
    250,
  )
  // The page of the present moment, until the reader turns to another.
  const page = turned.at === happened ? turned.page : Math.min(Math.floor(happened / PAGE), last)
  const turn = (to: number) => setTurned({ page: to, at: happened })
  const shown = useMemo(() => trace.events.slice(page * PAGE, (page + 1) * PAGE), [trace, page])
  return (
    <>
      {page > 0 && (
        <button type="button" className="button is-outlined" onClick={() => turn(page - 1)}>
          {t('list.earlier')}
        </button>
      )}
      <ol>
        {shown.map((event) => (
          <Row key={event.index} trace={trace} event={event} hasHappened={event.index < happened} />
        ))}
      </ol>
      {page < last && (
        <button type="button" className="button is-outlined" onClick={() => turn(page + 1)}>
          {t('list.later')}
        </button>
      )}
      {page === last && trace.ending === 'bound-reached' && <p>{t('list.bound')}</p>}
    </>
  )
}

interface RowProps {
  readonly trace: Trace
  readonly event: TraceEvent
  readonly hasHappened: boolean
}

/** One event. Of many only those change that the playhead passes. */
const Row = memo(({ trace, event, hasHappened }: RowProps) => {
  const t = words.useTranslate()
  const seek = useLab((lab) => lab.seek)
  return (
    <li data-happened={hasHappened}>
      <button
        type="button"
        className="event-time"
        aria-label={t('list.time', { time: formatDuration(event.at) })}
        onClick={() => seek(event.at)}
      >
        {formatDuration(event.at)}
      </button>
      <p>{eventSentence(t, trace, event)}</p>
      {event.kind === 'sent' && <SegmentButtons segment={segmentOf(trace, event.segment)} />}
    </li>
  )
})

/** Loses a segment, or delivers one that is lost; for all else there is its menu. */
function SegmentButtons({ segment }: { readonly segment: SegmentRecord }) {
  const t = words.useTranslate()
  const choose = useLab((lab) => lab.choose)
  const select = useLab((lab) => lab.select)
  const scenario = useLab((lab) => lab.scenario)
  const { id, sender, sentAt, fate } = segment
  const other = fate === 'drop' ? 'deliver' : 'drop'
  const name = { host: sender, segment: segmentKind(segment), time: formatDuration(sentAt) }
  return (
    <div className="event-fates">
      <button
        type="button"
        className="event-fate"
        aria-label={t(`list.${other}.name`, name)}
        // The menu says why it cannot be lost.
        onClick={() => (isFull(scenario, id) ? select(id) : choose({ segment: id, fate: other }))}
      >
        {t(`list.${other}`)}
      </button>
      <button
        type="button"
        className="event-fate"
        aria-label={t('list.more.name', name)}
        onClick={() => select(id)}
      >
        {t('list.more')}
      </button>
    </div>
  )
}
