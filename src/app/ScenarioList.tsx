import './ScenarioList.css'
import { useMessages } from '../i18n/i18n'
import { scenarios } from '../scenarios'
import type { Scenario } from '../simulation/scenario'
import { useLab } from './labContext'
import { scenarioAbout, scenarioTitle } from './scenarioTitle'

interface ScenarioListProps {
  readonly onOpen?: () => void
}

/** The shipped scenarios. Opening one can be undone like any other step. */
export function ScenarioList({ onOpen }: ScenarioListProps) {
  const { t } = useMessages()
  const present = useLab((lab) => lab.scenario.id)
  const open = useLab((lab) => lab.open)
  const choose = (scenario: Scenario) => {
    open(scenario, 0)
    onOpen?.()
  }
  return (
    <ol className="scenarios">
      {scenarios.map((scenario) => (
        <li key={scenario.id}>
          <button
            type="button"
            className="scenario"
            aria-current={scenario.id === present ? 'true' : undefined}
            title={scenarioAbout(t, scenario)}
            onClick={() => choose(scenario)}
          >
            {scenarioTitle(t, scenario)}
          </button>
          {scenario.id === present && <p className="scenario-about">{scenarioAbout(t, scenario)}</p>}
        </li>
      ))}
    </ol>
  )
}
