import './ScenarioList.css'
import { useEffect, useId, useRef } from 'react'
import { useMessages } from '../i18n/i18n'
import { scenarios } from '../scenarios'
import type { Scenario } from '../simulation/scenario'
import { type ReadyMade, readyMade } from './compare/readyMade'
import { useLab, useLabStore } from './labContext'
import { scenarioAbout, scenarioTitle } from './scenarioTitle'

interface ScenarioListProps {
  readonly onOpen?: () => void
}

/** The shipped scenarios and comparisons. Opening one can be undone like any other step. */
export function ScenarioList({ onOpen }: ScenarioListProps) {
  const { t } = useMessages()
  const store = useLabStore()
  const id = useId()
  const present = useLab((lab) => lab.scenario.id)
  const compare = useLab((lab) => lab.compare)
  const open = useLab((lab) => lab.open)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const current = list.current?.querySelector(`[data-scenario="${present}"]`)
    current?.scrollIntoView({ block: 'nearest' })
  }, [present])
  const choose = (scenario: Scenario) => {
    open(scenario, 0, [], compare)
    onOpen?.()
  }
  const chooseComparison = async (chosen: ReadyMade['id']) => {
    const { openReadyMade } = await import('./compare/openComparison')
    await openReadyMade(store, chosen)
    onOpen?.()
  }
  return (
    <>
      <ol className="scenarios" ref={list}>
        {scenarios.map((scenario) => (
          <li key={scenario.id} data-scenario={scenario.id}>
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
      <h2 className="scenarios-heading" id={id}>
        {t('scenarios.worlds')}
      </h2>
      <ol className="scenarios" aria-labelledby={id}>
        {readyMade.map((it) => (
          <li key={it.id}>
            <button type="button" className="scenario" onClick={() => chooseComparison(it.id)}>
              {t(`worlds.${it.id}`)}
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
