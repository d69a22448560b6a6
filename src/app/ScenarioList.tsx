import './ScenarioList.css'
import { useEffect, useId, useRef } from 'react'
import { useMessages } from '../i18n/i18n'
import { SCENARIO_IDS } from '../scenarios/ids'
import { READY_MADE_IDS, type ReadyMadeId } from './compare/readyMadeIds'
import { useLab, useLabStore } from './labContext'
import { scenarioAbout, scenarioTitle } from './scenarioTitle'
import { loadSimulator, shippedScenarios } from './simulator'

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
  const choose = async (chosen: string) => {
    await loadSimulator()
    const scenario = shippedScenarios().find((shipped) => shipped.id === chosen)
    if (scenario !== undefined) open(scenario, 0, [], compare)
    onOpen?.()
  }
  const chooseComparison = async (chosen: ReadyMadeId) => {
    const { openReadyMade } = await import('./compare/openComparison')
    await openReadyMade(store, chosen)
    onOpen?.()
  }
  return (
    <>
      <ol className="scenarios" ref={list}>
        {SCENARIO_IDS.map((shipped) => (
          <li key={shipped} data-scenario={shipped}>
            <button
              type="button"
              className="scenario"
              aria-current={shipped === present ? 'true' : undefined}
              title={scenarioAbout(t, { id: shipped })}
              onClick={() => choose(shipped)}
            >
              {scenarioTitle(t, { id: shipped })}
            </button>
            {shipped === present && <p className="scenario-about">{scenarioAbout(t, { id: shipped })}</p>}
          </li>
        ))}
      </ol>
      <h2 className="scenarios-heading" id={id}>
        {t('scenarios.worlds')}
      </h2>
      <ol className="scenarios" aria-labelledby={id}>
        {READY_MADE_IDS.map((it) => (
          <li key={it}>
            <button type="button" className="scenario" onClick={() => chooseComparison(it)}>
              {t(`worlds.${it}`)}
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
