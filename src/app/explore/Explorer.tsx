import './Explorer.css'
import { lazy, Suspense, useState } from 'react'
import { formatDuration } from '../../diagram/duration'
import { INVARIANTS, type Invariant } from '../../explorer/invariants'
import { explorerWords } from '../../i18n/explore/explore'
import { Segmented } from '../../ui/Segmented'
import { Sheet } from '../../ui/Sheet'
import { useLab } from '../labContext'
import { Answers } from './Answers'
import { useExploration } from './useExploration'

const RecordedTable = lazy(() => import('./RecordedTable'))

interface ExplorerProps {
  readonly closeName: string
  readonly onClose: () => void
}

/** Tries every network on the run that is on the stage, and opens what breaks it. */
export default function Explorer({ closeName, onClose }: ExplorerProps) {
  const t = explorerWords.useTranslate()
  return (
    <Sheet title={t('explore.title')} closeName={closeName} isOpen onClose={onClose}>
      <Panel onClose={onClose} />
    </Sheet>
  )
}

const FAULTS = [1, 2, 3, 4] as const

function Panel({ onClose }: { readonly onClose: () => void }) {
  const t = explorerWords.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const [faults, setFaults] = useState<number>(2)
  const [invariants, setInvariants] = useState<readonly Invariant[]>(INVARIANTS)
  const { standing, isRunning, start, stop } = useExploration()
  const numbers = (count: number) => count.toLocaleString('en')
  const toggle = (invariant: Invariant, isAsked: boolean) =>
    setInvariants(INVARIANTS.filter((it) => (it === invariant ? isAsked : invariants.includes(it))))
  const last = standing?.report?.levels.at(-1)
  return (
    <div className="explorer">
      <p>{t('explore.what')}</p>
      <p>{t('explore.not')}</p>
      {scenario.fates.length > 0 && <p className="explorer-own">{t('explore.own')}</p>}
      <div className="explorer-question">
        <Segmented
          label={t('explore.faults')}
          value={faults}
          isInline
          options={FAULTS.map((value) => ({ value, text: String(value) }))}
          onChange={setFaults}
        />
        <details>
          <summary>{t('explore.invariants')}</summary>
          <ul className="explorer-invariants">
            {INVARIANTS.map((invariant) => (
              <li key={invariant}>
                <label>
                  <input
                    type="checkbox"
                    checked={invariants.includes(invariant)}
                    onChange={({ currentTarget }) => toggle(invariant, currentTarget.checked)}
                  />
                  <span>
                    <strong>{t(`invariant.${invariant}`)}</strong> {t(`invariant.${invariant}.more`)}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
        {invariants.length === 0 && <p role="alert">{t('explore.nothing')}</p>}
        {isRunning ? (
          <button type="button" className="button is-outlined" onClick={stop}>
            {t('explore.stop')}
          </button>
        ) : (
          <button
            type="button"
            className="button explorer-run"
            disabled={invariants.length === 0}
            onClick={() => start({ scenario, faults, invariants })}
          >
            {t(standing === null ? 'explore.run' : 'explore.again')}
          </button>
        )}
      </div>
      {standing !== null && (
        <section aria-live="polite" aria-busy={isRunning}>
          {standing.of !== scenario && <p className="explorer-own">{t('explore.changed')}</p>}
          {standing.failure !== null && (
            <p role="alert">{t('explore.failed', { reason: standing.failure })}</p>
          )}
          {isRunning && (
            <p className="explorer-count" data-exploring="">
              {standing.progress === null
                ? t('explore.progress.none')
                : t('explore.progress', {
                    faults: standing.progress.faults,
                    schedules: numbers(standing.progress.schedules),
                    states: numbers(standing.progress.states),
                  })}
            </p>
          )}
          {last !== undefined && (
            <p className="explorer-count" data-explored={last.faults}>
              {standing.isStopped
                ? t('explore.stopped', { time: formatDuration(standing.ms) })
                : t('explore.done', {
                    time: formatDuration(standing.ms),
                    schedules: numbers(last.tally.schedules),
                    states: numbers(last.states),
                  })}
            </p>
          )}
          <Answers standing={standing} onOpen={onClose} />
        </section>
      )}
      <details className="explorer-table">
        <summary>{t('table.title')}</summary>
        <Suspense fallback={null}>
          <RecordedTable onOpen={onClose} />
        </Suspense>
      </details>
    </div>
  )
}
