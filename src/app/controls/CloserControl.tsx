import { panels } from '../../i18n/panels/panels'
import { firstCloser, withFirstCloser } from '../../simulation/closesFirst'
import type { Host } from '../../simulation/scenario'
import { Segmented } from '../../ui/Segmented'
import { useLab } from '../labContext'

/** Which host closes first. The script is rewritten. */
export function CloserControl() {
  const t = panels.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const change = useLab((lab) => lab.change)
  const closer = firstCloser(scenario.calls)
  return (
    <Segmented<Host>
      label={t('closer.label')}
      value={closer}
      isInline
      options={[
        { value: 'A', text: 'A' },
        { value: 'B', text: 'B' },
      ]}
      disabled={closer === null ? t('closer.none') : null}
      onChange={(host) => change({ ...scenario, calls: withFirstCloser(scenario.calls, host) })}
    />
  )
}
