import './Explorer.css'
import { Suspense, useState } from 'react'
import { INVARIANTS } from '../../explorer/invariants'
import { explorerWords } from '../../i18n/explore/explore'
import { later } from '../../ui/later'
import { Sheet } from '../../ui/Sheet'
import { useLab } from '../labContext'
import { Asking } from './Asking'
import type { Asked } from './asked'
import { Outcome } from './Outcome'
import { useExploration } from './useExploration'

const RecordedTable = later(() => import('./RecordedTable'))

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

const USUAL: Asked = { faults: 2, invariants: INVARIANTS }

function Panel({ onClose }: { readonly onClose: () => void }) {
  const t = explorerWords.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const [asked, setAsked] = useState(USUAL)
  const { standing, isRunning, start, stop } = useExploration()
  return (
    <div className="explorer">
      <p>{t('explore.what')}</p>
      <p>{t('explore.not')}</p>
      {scenario.fates.length > 0 && <p className="explorer-note">{t('explore.own')}</p>}
      <Asking
        asked={asked}
        isRunning={isRunning}
        hasAnswers={standing !== null}
        onAsk={setAsked}
        onStart={() => start({ scenario, ...asked })}
        onStop={stop}
      />
      <Outcome standing={standing} isRunning={isRunning} asked={asked} onOpen={onClose} />
      <details>
        <summary>{t('table.title')}</summary>
        <Suspense fallback={null}>
          <RecordedTable onOpen={onClose} />
        </Suspense>
      </details>
    </div>
  )
}
