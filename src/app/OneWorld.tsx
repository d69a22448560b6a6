import { memo, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { layoutOf } from '../diagram/layout/layout'
import { diagramWords } from '../diagram/words'
import { useMessages } from '../i18n/i18n'
import type { Trace } from '../simulation/trace'
import { later } from '../ui/later'
import { useWidth } from '../ui/useWidth'
import { LinkNotice } from './LinkNotice'
import { useLab } from './labContext'
import { WordsColumn } from './laterParts'
import { pictureWidthFor } from './pictureWidths'
import { ScenarioList } from './ScenarioList'
import { Stage } from './Stage'
import { Transport } from './Transport'
import { timelineOf, traceOf } from './traceOf'
import { usePlayback } from './usePlayback'

const Controls = later(() => import('./controls/Controls'))

interface OneWorldProps {
  /** The width for which the stage is laid out until it has been measured. */
  readonly firstWidth: number
}

/** Scenarios and controls, stage, words, transport: all of it shows one scenario at one moment. */
export function OneWorld({ firstWidth }: OneWorldProps) {
  const { t } = useMessages()
  const scenario = useLab((lab) => lab.scenario)
  const trace = traceOf(scenario)
  const scenarios = useRef<HTMLElement>(null)
  const controls = useRef<HTMLElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const width = pictureWidthFor(useWidth(stage) || firstWidth)
  const layout = useMemo(
    () => layoutOf(trace, width, diagramWords(t, trace.scenario.mechanisms)),
    [trace, width, t],
  )
  const isPainted = usePainted()
  const isLearning = useLab((lab) => lab.activity !== null)
  usePlayback(layout.scale)
  return (
    <>
      {!isLearning && (
        <div className="side">
          <div className="side-jumps">
            <button type="button" onClick={() => scenarios.current?.scrollIntoView()}>
              {t('scenarios.title')}
            </button>
            <button type="button" onClick={() => controls.current?.scrollIntoView()}>
              {t('header.controls')}
            </button>
          </div>
          <div className="side-parts">
            <nav ref={scenarios} className="side-scenarios" aria-label={t('scenarios.title')}>
              <ScenarioList />
            </nav>
            <section ref={controls} className="side-controls" aria-label={t('header.controls')}>
              {isPainted && (
                <Suspense fallback={<p>{t('controls.loading')}</p>}>
                  <Controls />
                </Suspense>
              )}
            </section>
          </div>
        </div>
      )}
      <main className="middle" id="stage">
        <LinkNotice />
        <Stage ref={stage} trace={trace} layout={layout} />
      </main>
      {!isLearning && <Words trace={trace} />}
      <Transport timeline={timelineOf({ scenario, compare: null })} scale={layout.scale} />
    </>
  )
}

/**
 * The words of the first picture stand in the page before their code is there: hence the memo, because React gives up
 * what it has not taken over yet when it must draw it anew.
 */
const Words = memo(({ trace }: { readonly trace: Trace }) => {
  const { t } = useMessages()
  return (
    <aside className="words" aria-label={t('story.title')}>
      <Suspense fallback={null}>
        <WordsColumn trace={trace} />
      </Suspense>
    </aside>
  )
})

/** Whether the first picture is on the screen. What can wait is fetched after it. */
function usePainted(): boolean {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => setPainted(true), [])
  return isPainted
}
