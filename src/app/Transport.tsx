import './Transport.css'
import { useMemo } from 'react'
import { formatDuration } from '../diagram/duration'
import type { TimeScale } from '../diagram/layout/timeScale'
import { useMessages } from '../i18n/i18n'
import type { Trace } from '../simulation/trace'
import { IconButton } from '../ui/IconButton'
import { Slider } from '../ui/Slider'
import { FateChips } from './FateChips'
import { useLab } from './labContext'
import { momentMarks } from './momentMarks'

interface TransportProps {
  readonly trace: Trace
  readonly scale: TimeScale
}

const SPEEDS = [0.5, 1, 2, 4]

/** Moving through time, and through the changes that were made. */
export function Transport({ trace, scale }: TransportProps) {
  const { t } = useMessages()
  const { playhead, isPlaying, speed, past, future } = useLab((lab) => lab)
  const { seek, step, play, pause, setSpeed, undo, redo } = useLab((lab) => lab)
  const marks = useMemo(() => momentMarks(trace, scale), [trace, scale])
  const hasEdits = past.length + future.length + trace.scenario.fates.length > 0
  const start = scale.y(0)
  const end = scale.y(trace.end)
  const part = (y: number) => (end > start ? ((y - start) / (end - start)) * 100 : 0)
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
        <IconButton
          icon="end"
          name={t('transport.end')}
          className="only-wide"
          onClick={() => go(trace.end)}
        />
      </div>
      <button
        type="button"
        className="button transport-speed only-wide"
        aria-label={t('transport.speed', { factor: speed })}
        onClick={() => setSpeed(SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1)}
      >
        {speed}×
      </button>
      <Slider
        label={t('transport.moment')}
        min={start}
        max={end}
        value={scale.y(playhead)}
        valueText={t('stage.playhead', { time: formatDuration(playhead) })}
        onChange={(y) => go(scale.timeAt(y))}
      >
        {marks.map(({ time, y, tone }) => (
          <i
            key={time}
            className="transport-mark"
            data-tone={tone}
            style={{ insetInlineStart: `${part(y)}%` }}
          />
        ))}
      </Slider>
      <div className={hasEdits ? 'transport-edits' : 'transport-edits only-wide'}>
        <FateChips trace={trace} />
        <IconButton icon="undo" name={t('transport.undo')} disabled={past.length === 0} onClick={undo} />
        <IconButton icon="redo" name={t('transport.redo')} disabled={future.length === 0} onClick={redo} />
      </div>
    </section>
  )
}
