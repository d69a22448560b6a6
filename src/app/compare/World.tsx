import { type Ref, useId, useState } from 'react'
import type { Layout } from '../../diagram/layout/layout'
import { panels } from '../../i18n/panels/panels'
import { words } from '../../i18n/words/words'
import type { Mechanisms } from '../../simulation/scenario'
import type { Trace, TraceEvent } from '../../simulation/trace'
import { verdictOf } from '../../simulation/verdict'
import { Stage, type StageMark } from '../Stage'
import { partingWords } from './partingWords'
import { verdictWords } from './verdictWords'

interface WorldProps {
  readonly ref: Ref<HTMLDivElement>
  readonly mechanism: keyof Mechanisms
  readonly side: 'without' | 'with'
  readonly trace: Trace
  readonly layout: Layout
  /** Where the worlds part; null if they do not. */
  readonly parting: (StageMark & { readonly event: TraceEvent | null }) | null
  readonly isMenuHere: boolean
  readonly onChoose: () => void
}

/** Where the reasons of a verdict take no room from the pictures: these scroll, or the window is high. */
const ROOMY = '(max-width: 900px), (min-height: 1000px)'

/** One of two worlds: its picture, what it does where the two part, and the verdict on it. */
export function World(props: WorldProps) {
  const { ref, mechanism, side, trace, layout, parting, isMenuHere, onChoose } = props
  const t = panels.useTranslate()
  const tell = words.useTranslate()
  const id = useId()
  const [isRoomy] = useState(() => matchMedia(ROOMY).matches)
  const verdict = verdictOf(trace)
  const { title, more, bound } = verdictWords(t, trace, verdict)
  return (
    <section
      className="world"
      aria-labelledby={id}
      data-world={side}
      data-verdict={verdict.holds ? 'holds' : 'broken'}
    >
      <h2 id={id}>{t(`world.${mechanism}.${side}`, { factor: trace.scenario.mechanisms.timeWait })}</h2>
      <Stage
        ref={ref}
        trace={trace}
        layout={layout}
        mark={parting}
        isMenuHere={isMenuHere}
        onChoose={onChoose}
      />
      <details className="verdict" open={isRoomy}>
        <summary>
          <h3>
            <span className="verdict-mark">
              <span aria-hidden="true">{verdict.holds ? '✓ ' : '✕ '}</span>
              {t(verdict.holds ? 'verdict.holds' : 'verdict.broken')}
            </span>{' '}
            {title}
          </h3>
        </summary>
        {parting !== null && <p className="verdict-parting">{partingWords(t, tell, trace, parting)}</p>}
        <p>{more}</p>
        <p className="verdict-bound">{bound}</p>
      </details>
    </section>
  )
}
