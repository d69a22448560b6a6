import './Transport.css'
import { memo, useMemo } from 'react'
import { formatDuration } from '../diagram/duration'
import type { TimeScale } from '../diagram/layout/timeScale'
import { useMessages } from '../i18n/i18n'
import { IconButton } from '../ui/IconButton'
import { Select } from '../ui/Select'
import { Slider } from '../ui/Slider'
import { EditChips } from './EditChips'
import { useLab } from './labContext'
import { type MomentMark, momentMarks } from './momentMarks'
import { isAsShipped, shippedOf } from './shipped'
import type { Timeline } from './traceOf'

interface TransportProps {
  readonly timeline: Timeline
  readonly scale: TimeScale
}

const SPEEDS = ['0.25', '0.5', '1', '2', '4', '8'] as const

/** A speed as it is said: a quarter and a half have signs of their own. */
const SIGNS: Readonly<Record<(typeof SPEEDS)[number], string>> = {
  '0.25': '¼',
  '0.5': '½',
  '1': '1',
  '2': '2',
  '4': '4',
  '8': '8',
}

/** Moving through time, and through the changes that were made. */
export function Transport({ timeline, scale }: TransportProps) {
  const { t } = useMessages()
  const { scenario, playhead, isPlaying, speed, past, future } = useLab((lab) => lab)
  const { seek, step, play, pause, setSpeed, undo, redo, change } = useLab((lab) => lab)
  const { traces, end: last } = timeline
  const start = scale.y(0)
  const end = scale.y(last)
  const marks = useMemo(() => momentMarks(traces, scale, start, end), [traces, scale, start, end])
  const shipped = shippedOf(scenario)
  const isChanged = !isAsShipped(scenario)
  const hasEdits = past.length + future.length + scenario.fates.length > 0 || isChanged
  const go = (time: number) => {
    pause()
    seek(time)
  }
  return (
    <section className="transport" aria-label={t('transport.label')}>
      <div className="transport-keys">
        <IconButton icon="start" name={t('transport.start')} className="only-wide" onClick={() => go(0)} />
        <IconButton icon="back" name={t('transport.back')} onClick={() => step(-1)} />
        {isPlaying ? (
          <IconButton icon="pause" name={t('transport.pause')} emphasis="primary" onClick={pause} />
        ) : (
          <IconButton icon="play" name={t('transport.play')} emphasis="primary" onClick={play} />
        )}
        <IconButton icon="forward" name={t('transport.forward')} onClick={() => step(1)} />
        <IconButton icon="end" name={t('transport.end')} className="only-wide" onClick={() => go(last)} />
      </div>
      <Select
        label={t('transport.speed')}
        value={SPEEDS.find((it) => Number(it) === speed) ?? '1'}
        options={SPEEDS.map((value) => ({
          value,
          text: t('transport.speed.factor', { factor: SIGNS[value] }),
        }))}
        onChange={(value) => setSpeed(Number(value))}
      />
      <Slider
        label={t('transport.moment')}
        min={start}
        max={end}
        value={scale.y(playhead)}
        valueText={t('stage.playhead', { time: formatDuration(playhead) })}
        onChange={(y) => go(scale.timeAt(y))}
      >
        <Marks marks={marks} />
      </Slider>
      <div className={hasEdits ? 'transport-edits' : 'transport-edits only-wide'}>
        <EditChips traces={traces} />
        {isChanged && shipped !== null && (
          <button
            type="button"
            className="button is-outlined"
            aria-label={t('edit.reset.name')}
            title={t('edit.reset.name')}
            onClick={() => change(shipped)}
          >
            {t('edit.reset')}
          </button>
        )}
        <IconButton icon="undo" name={t('transport.undo')} disabled={past.length === 0} onClick={undo} />
        <IconButton icon="redo" name={t('transport.redo')} disabled={future.length === 0} onClick={redo} />
      </div>
    </section>
  )
}

/** They are many, and do not move when the playhead does. */
const Marks = memo(({ marks }: { readonly marks: readonly MomentMark[] }) =>
  marks.map(({ part, tone }) => (
    <i
      key={part}
      className="transport-mark"
      data-tone={tone}
      style={{ insetInlineStart: `${part * 100}%` }}
    />
  )),
)
