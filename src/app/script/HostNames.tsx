import { panels } from '../../i18n/panels/panels'
import { HOST_NAME, LONGEST_NAME, withName } from '../../share/names'
import type { Host } from '../../simulation/scenario'
import { TextField } from '../../ui/TextField'
import { useLab } from '../labContext'

const HOSTS: readonly Host[] = ['A', 'B']

/** What the hosts are called, beside their letters. An empty field takes the name away. */
export function HostNames() {
  const t = panels.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const change = useLab((lab) => lab.change)
  return (
    <fieldset className="script-names">
      <legend className="only-heard">{t('script.names')}</legend>
      {HOSTS.map((host) => (
        <TextField
          key={host}
          label={t('script.name', { host })}
          value={scenario.hosts[host].name ?? ''}
          isPossible={(name) => name === '' || HOST_NAME.test(name)}
          expected={t('script.name.bad', { most: LONGEST_NAME })}
          onChange={(name, isRefined) => change(withName(scenario, host, name), isRefined)}
        />
      ))}
    </fieldset>
  )
}
