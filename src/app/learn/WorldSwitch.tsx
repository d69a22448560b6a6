import { learn } from '../../i18n/learn/learn'
import { panels } from '../../i18n/panels/panels'
import type { Mechanisms } from '../../simulation/scenario'
import { Segmented } from '../../ui/Segmented'
import { useLab } from '../labContext'
import { timelineOf } from '../traceOf'

/** Which of two compared worlds is seen where there is room for one. */
export type WorldInView = 'without' | 'with'

interface WorldSwitchProps {
  readonly mechanism: keyof Mechanisms
  readonly world: WorldInView
  readonly onChange: (world: WorldInView) => void
}

/** The two worlds of a comparison, one of which is in view on a narrow screen. Both go on under the same clock. */
export function WorldSwitch({ mechanism, world, onChange }: WorldSwitchProps) {
  const t = learn.useTranslate()
  const name = panels.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const { traces } = timelineOf({ scenario, compare: mechanism })
  const option = (value: WorldInView, place: number) => {
    const factor = traces[place]?.scenario.mechanisms.timeWait ?? 0
    return { value, text: name(`world.${mechanism}.${value}`, { factor }) }
  }
  return (
    <div className="world-switch">
      <Segmented
        label={t('worlds.inView')}
        value={world}
        options={[option('without', 0), option('with', 1)]}
        onChange={onChange}
      />
    </div>
  )
}
