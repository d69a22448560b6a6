import { panels } from '../../i18n/panels/panels'
import type { Host } from '../../simulation/scenario'
import { Segmented } from '../../ui/Segmented'
import { firstCloser, withFirstCloser } from '../closesFirst'
import { useLab } from '../labContext'

/** Which host closes first. The script is rewritten. */
export function CloserControl() {
  const t = panels.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const change = useLab((lab) => lab.change)
  const closer = firstCloser(scenario)
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
      onChange={(host) => change(withFirstCloser(scenario, host))}
    />
  )
}
