import './EventList.css'
import { useMemo, useState } from 'react'
import { formatDuration } from '../diagram/duration'
import { segmentKind } from '../diagram/segmentName'
import { useMessages } from '../i18n/i18n'
import type { SegmentRecord, Trace } from '../simulation/trace'
import { useLab } from './labContext'
import { eventSentence, segmentOf } from './words/eventSentence'

interface EventListProps {
  readonly trace: Trace
}

/** Everything that happens, in order, as sentences: the whole lab without the picture. */
export function EventList({ trace }: EventListProps) {
  const { t } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="events" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('list.title')}</summary>
      {isOpen && <Events trace={trace} />}
    </details>
  )
}

function Events({ trace }: EventListProps) {
  const { t } = useMessages()
  const playhead = useLab((lab) => lab.playhead)
  const seek = useLab((lab) => lab.seek)
  const told = useMemo(
    () => trace.events.map((event) => ({ event, sentence: eventSentence(t, trace, event) })),
    [t, trace],
  )
  return (
    <>
      <ol>
        {told.map(({ event, sentence }) => (
          <li key={event.index} data-happened={event.at <= playhead}>
            <button
              type="button"
              className="event-time"
              aria-label={t('list.time', { time: formatDuration(event.at) })}
              onClick={() => seek(event.at)}
            >
              {formatDuration(event.at)}
            </button>
            <p>{sentence}</p>
            {event.kind === 'sent' && <SegmentButton segment={segmentOf(trace, event.segment)} />}
          </li>
        ))}
      </ol>
      {trace.ending === 'bound-reached' && <p>{t('list.bound')}</p>}
    </>
  )
}

/** Loses a segment, or delivers one that is lost. */
function SegmentButton({ segment }: { readonly segment: SegmentRecord }) {
  const { t } = useMessages()
  const choose = useLab((lab) => lab.choose)
  const { id, sender, sentAt, fate } = segment
  const other = fate === 'drop' ? 'deliver' : 'drop'
  const name = { host: sender, segment: segmentKind(segment), time: formatDuration(sentAt) }
  return (
    <button
      type="button"
      className="event-fate"
      aria-label={t(`list.${other}.name`, name)}
      onClick={() => choose({ segment: id, fate: other })}
    >
      {t(`list.${other}`)}
    </button>
  )
}
