import { panels, type TranslatePanels } from '../../i18n/panels/panels'
import type { Mechanisms } from '../../simulation/scenario'
import { Segmented } from '../../ui/Segmented'
import { useLab } from '../labContext'
import { useKept } from './kept'
import { departureOf, mechanismChoices, withMechanism } from './mechanismChoices'

/** The mechanisms that can be switched off. What departs from true TCP is marked by a sign and a word. */
export function MechanismControls() {
  const t = panels.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const change = useLab((lab) => lab.change)
  const { mechanisms } = scenario
  const kept = useKept()
  return (
    <>
      {mechanismChoices(t, mechanisms).map(({ mechanism, label, options }) => (
        <Segmented
          key={mechanism}
          label={label}
          remark={remarkOn(t, mechanisms, mechanism)}
          value={String(mechanisms[mechanism])}
          options={options}
          isInline={mechanism === 'closedPort' || mechanism === 'isn' || mechanism === 'reuseAddress'}
          disabled={kept.mechanisms.includes(mechanism) ? kept.reason : null}
          onChange={(value) =>
            change({ ...scenario, mechanisms: withMechanism(mechanisms, mechanism, value) })
          }
        />
      ))}
    </>
  )
}

function remarkOn(t: TranslatePanels, mechanisms: Mechanisms, mechanism: keyof Mechanisms): string | null {
  switch (departureOf(mechanisms, mechanism)) {
    case 'off':
      return `✕ ${t('mechanism.isOff')}`
    case 'changed':
      return `≠ ${t('mechanism.isChanged')}`
    case null:
      return null
  }
}
