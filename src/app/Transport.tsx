import './Transport.css'
import { memo, Suspense, useMemo, useRef } from 'react'
import { usePlacing } from '../diagram/clock'
import { formatDuration } from '../diagram/duration'
import type { TimeScale } from '../diagram/layout/timeScale'
import type { Tone } from '../diagram/tone'
import { useMessages } from '../i18n/i18n'
import type { Ms } from '../simulation/scenario'
import { IconButton } from '../ui/IconButton'
import { Select } from '../ui/Select'
import { Slider, type SliderHandle, type SliderPlace } from '../ui/Slider'
import { useLab, useLabStore } from './labContext'
import { EditChips } from './laterParts'
import { type MomentMark, momentMarks } from './momentMarks'
import { isAsShipped, shippedOf } from './shipped'
import type { Timeline } from './traceOf'
import { useClock } from './useClock'

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
  const isPlaying = useLab((lab) => lab.isPlaying)
  const speed = useLab((lab) => lab.speed)
  const { seek, step, play, pause, setSpeed } = useLabStore().getState()
  const { traces, end: last } = timeline
  const go = (time: number) => {
    pause()
    seek(time)
  }
  return (
    <section className="transport" aria-label={t('transport.label')}>
      <div className="transport-keys">
        <IconButton icon="start" name={t('transport.start')} onClick={() => go(0)} />
        <IconButton icon="back" name={t('transport.back')} onClick={() => step(-1)} />
        {isPlaying ? (
          <IconButton icon="pause" name={t('transport.pause')} emphasis="primary" onClick={pause} />
        ) : (
          <IconButton icon="play" name={t('transport.play')} emphasis="primary" onClick={play} />
        )}
        <IconButton icon="forward" name={t('transport.forward')} onClick={() => step(1)} />
        <IconButton icon="end" name={t('transport.end')} onClick={() => go(last)} />
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
      <Moments timeline={timeline} scale={scale} onChange={go} />
      <Edits traces={traces} />
    </section>
  )
}

interface MomentsProps extends TransportProps {
  readonly onChange: (time: Ms) => void
}

/** All moments as a track, with the present one as a thumb that follows the clock. */
function Moments({ timeline: { traces, end: last }, scale, onChange }: MomentsProps) {
  const { t } = useMessages()
  const clock = useClock()
  const slider = useRef<SliderHandle>(null)
  const start = scale.y(0)
  const end = scale.y(last)
  const marks = useMemo(() => momentMarks(traces, scale, start, end), [traces, scale, start, end])
  const placeAt = (time: Ms): SliderPlace => ({
    value: scale.y(time),
    valueText: t('stage.playhead', { time: formatDuration(time) }),
  })
  usePlacing(clock, (time) => slider.current?.moveTo(placeAt(time)))
  return (
    <Slider
      ref={slider}
      label={t('transport.moment')}
      min={start}
      max={end}
      first={placeAt(clock.now())}
      onChange={(y) => onChange(scale.timeAt(y))}
    >
      <Marks marks={marks} />
    </Slider>
  )
}

/** They are many, and are drawn as one: dots, on the spot of each a somewhat larger one in the colour of the panel. */
const Marks = memo(({ marks }: { readonly marks: readonly MomentMark[] }) => {
  const dots = new Map<Tone, string>()
  for (const { part, tone } of marks) {
    dots.set(tone, `${dots.get(tone) ?? ''}M${Math.round(part * TRACK)} 0h0`)
  }
  return (
    <svg
      className="transport-marks"
      viewBox={`0 -1 ${TRACK} 2`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="is-ground" d={[...dots.values()].join('')} />
      {[...dots].map(([tone, d]) => (
        <path key={tone} data-tone={tone} d={d} />
      ))}
    </svg>
  )
})

/** How long the track is in its own measure. */
const TRACK = 10_000

/** The changes that were made, and the way back. */
function Edits({ traces }: Pick<Timeline, 'traces'>) {
  const { t } = useMessages()
  const scenario = useLab((lab) => lab.scenario)
  const hasPast = useLab((lab) => lab.past.length > 0)
  const hasFuture = useLab((lab) => lab.future.length > 0)
  const change = useLab((lab) => lab.change)
  const { undo, redo } = useLabStore().getState()
  const shipped = shippedOf(scenario)
  const isChanged = !isAsShipped(scenario)
  const hasEdits = hasPast || hasFuture || scenario.fates.length > 0 || isChanged
  return (
    <div className={hasEdits ? 'transport-edits' : 'transport-edits only-wide'}>
      {hasEdits && (
        <Suspense fallback={null}>
          <EditChips traces={traces} />
        </Suspense>
      )}
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
      <IconButton icon="undo" name={t('transport.undo')} aria-disabled={!hasPast} onClick={undo} />
      <IconButton icon="redo" name={t('transport.redo')} aria-disabled={!hasFuture} onClick={redo} />
    </div>
  )
}
