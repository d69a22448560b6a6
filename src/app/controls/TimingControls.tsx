import { panels } from '../../i18n/panels/panels'
import { LIMITS } from '../../share/limits'
import type { Ms, Timing } from '../../simulation/scenario'
import { NumberField } from '../../ui/NumberField'
import { Segmented } from '../../ui/Segmented'
import { useLab } from '../labContext'
import { rangeOf } from '../words/range'

/** 30 s, 1 min and 2 min are the values of MSL in practice; the last is the RFC's. */
const USUAL_MSL: readonly Ms[] = [30_000, 60_000, 120_000]

type Time = 'delay' | 'rto' | 'msl'

/** How each time is typed: one of `per` ms is the unit. */
const FIELDS: readonly {
  readonly time: Time
  readonly per: Ms
  readonly unit: 'ms' | 's'
  readonly step: number
}[] = [
  { time: 'delay', per: 1, unit: 'ms', step: 10 },
  { time: 'rto', per: 1, unit: 'ms', step: 100 },
  { time: 'msl', per: 1000, unit: 's', step: 1 },
]

/** The times of the network and of TCP. */
export function TimingControls() {
  const t = panels.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const change = useLab((lab) => lab.change)
  const { timing } = scenario
  const set = (times: Partial<Timing>, isRefined = false) =>
    change({ ...scenario, timing: { ...timing, ...times } }, isRefined)
  return (
    <>
      {FIELDS.map(({ time, per, unit, step }) => {
        const { min, max } = LIMITS[time]
        const words = { name: t(`timing.${time}`), unit: t(`timing.${unit}`) }
        return (
          <NumberField
            key={time}
            label={words.name}
            unit={words.unit}
            name={t('timing.field', words)}
            value={timing[time] / per}
            min={min / per}
            max={max / per}
            step={step}
            rangeText={t('timing.between', { ...rangeOf(LIMITS[time], per), unit: words.unit })}
            onChange={(value, isRefined) => set({ [time]: Math.round(value * per * 1000) / 1000 }, isRefined)}
          />
        )
      })}
      <Segmented
        label={t('timing.msl.presets')}
        value={timing.msl}
        options={USUAL_MSL.map((value) => ({ value, text: minutes(value) }))}
        onChange={(msl) => set({ msl })}
      />
    </>
  )
}

/** The same in every language. */
const minutes = (ms: Ms): string => (ms < 60_000 ? `${ms / 1000}\u00a0s` : `${ms / 60_000}\u00a0min`)
