import { formatDuration } from '../../diagram/duration'
import { learn, type TranslateLearn } from '../../i18n/learn/learn'
import { useLab } from '../labContext'
import { timelineOf } from '../traceOf'
import { type LifetimeBar, type Lifetimes, lifetimesOf } from './lifetimes'

const WIDTH = 300
const ROW = 34
/** The lengths of MSL that can be had: of one that was shortened to fit the picture, and of a usual one. */
const SHORT = 10_000
const LONG = 120_000

/** How long segments may live, as bars under the bar of TIME-WAIT that must cover them; with the two lengths to drag. */
export default function LifetimesFigure() {
  const t = learn.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const change = useLab((lab) => lab.change)
  const { msl } = scenario.timing
  const factor = scenario.mechanisms.timeWait
  const trace = timelineOf({ scenario, compare: null }).traces[0]
  const lifetimes = trace === undefined ? null : lifetimesOf(trace)
  if (lifetimes === null) return null
  const words = { wait: formatDuration(factor * msl), longest: formatDuration(2 * msl) }
  return (
    <figure className="lifetimes">
      <figcaption>{t('lifetimes.title')}</figcaption>
      <Bars lifetimes={lifetimes} />
      <p className={lifetimes.isCovered ? 'answer is-right' : 'answer is-wrong'} role="status">
        <span aria-hidden="true">{lifetimes.isCovered ? '✓ ' : '✕ '}</span>
        {t(lifetimes.isCovered ? 'lifetimes.covered' : 'lifetimes.uncovered', words)}
      </p>
      <div className="lifetimes-lengths">
        <label>
          {t('lifetimes.msl')}
          <input
            type="range"
            min={1000}
            max={msl <= SHORT ? SHORT : LONG}
            step={1000}
            value={msl}
            aria-valuetext={formatDuration(msl)}
            onChange={({ currentTarget }) =>
              change({ ...scenario, timing: { ...scenario.timing, msl: currentTarget.valueAsNumber } }, true)
            }
          />
          <output>{formatDuration(msl)}</output>
        </label>
        <label>
          {t('lifetimes.wait')}
          <input
            type="range"
            min={0}
            max={3}
            step={0.25}
            value={factor}
            onChange={({ currentTarget }) =>
              change(
                {
                  ...scenario,
                  mechanisms: { ...scenario.mechanisms, timeWait: currentTarget.valueAsNumber },
                },
                true,
              )
            }
          />
          <output>{factor}</output>
        </label>
      </div>
    </figure>
  )
}

/** Time runs to the right here; each bar has its name above it. */
function Bars({ lifetimes }: { readonly lifetimes: Lifetimes }) {
  const t = learn.useTranslate()
  const { from, to, bars } = lifetimes
  const x = (time: number) => ((time - from) / (to - from)) * WIDTH
  return (
    <svg
      className="lifetimes-bars"
      viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
      role="img"
      aria-label={bars
        .map((it) => `${nameOf(t, it)}: ${formatDuration(it.start)} – ${formatDuration(it.end)}`)
        .join('; ')}
    >
      {bars.map(({ name, id, start, end, arrives, isMet }, row) => (
        <g key={id ?? name} transform={`translate(0 ${row * ROW})`}>
          <text y={12}>{nameOf(t, { name, id })}</text>
          <rect
            className={`lifetimes-bar is-${name}`}
            x={x(start)}
            y={17}
            width={Math.max(2, x(end) - x(start))}
            height={10}
            rx={3}
          />
          {arrives !== null && (
            <text className="lifetimes-end" x={x(arrives)} y={13} textAnchor="middle">
              {isMet ? '✓' : '✕'}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

const NAMES = { bar: 'lifetimes.bar', ack: 'lifetimes.ack', fin: 'lifetimes.fin' } as const

const nameOf = (t: TranslateLearn, { name, id }: Pick<LifetimeBar, 'name' | 'id'>): string =>
  name === 'sent' ? (id ?? '') : t(NAMES[name])
