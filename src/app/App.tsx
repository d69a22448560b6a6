import './app.css'
import { useMemo, useRef } from 'react'
import { layoutOf } from '../diagram/layout/layout'
import { diagramWords } from '../diagram/words'
import { useMessages } from '../i18n/i18n'
import { useWidth } from '../ui/useWidth'
import { EventList } from './EventList'
import { Header } from './Header'
import { LinkNotice } from './LinkNotice'
import { useLab } from './labContext'
import { ScenarioList } from './ScenarioList'
import { Stage } from './Stage'
import { StoryColumn } from './StoryColumn'
import { Transport } from './Transport'
import { traceOf } from './traceOf'
import { useKeyboard } from './useKeyboard'
import { usePlayback } from './usePlayback'

/** Before the stage has been measured it is laid out for this width. */
const FIRST_WIDTH = 800

/** The page: scenarios, stage, words, transport. All of it shows one scenario at one moment. */
export function App() {
  const { t } = useMessages()
  const scenario = useLab((lab) => lab.scenario)
  const trace = traceOf(scenario)
  const stage = useRef<HTMLDivElement>(null)
  const width = useWidth(stage) || FIRST_WIDTH
  const layout = useMemo(
    () => layoutOf(trace, width, diagramWords(t, trace.scenario.mechanisms)),
    [trace, width, t],
  )
  usePlayback(layout.scale)
  useKeyboard()
  return (
    <div className="lab">
      <a className="skip" href="#stage">
        {t('app.skip')}
      </a>
      <Header />
      <nav className="side" aria-label={t('scenarios.title')}>
        <ScenarioList />
      </nav>
      <main className="middle" id="stage">
        <LinkNotice />
        <Stage ref={stage} trace={trace} layout={layout} />
      </main>
      <aside className="words" aria-label={t('story.title')}>
        <StoryColumn trace={trace} />
        <EventList trace={trace} />
      </aside>
      <Transport trace={trace} scale={layout.scale} />
    </div>
  )
}
