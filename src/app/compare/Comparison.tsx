import './Comparison.css'
import './parting.css'
import { useMemo, useRef, useState } from 'react'
import { formatDuration } from '../../diagram/duration'
import { type Layout, layoutsOf } from '../../diagram/layout/layout'
import { diagramWords } from '../../diagram/words'
import { useMessages } from '../../i18n/i18n'
import { panels } from '../../i18n/panels/panels'
import { firstDivergence } from '../../simulation/divergence'
import type { Mechanisms } from '../../simulation/scenario'
import type { Trace } from '../../simulation/trace'
import { MECHANISMS } from '../../simulation/worlds'
import { Segmented } from '../../ui/Segmented'
import { Select } from '../../ui/Select'
import { useWidth } from '../../ui/useWidth'
import { LinkNotice } from '../LinkNotice'
import { useLab } from '../labContext'
import { Transport } from '../Transport'
import { timelineOf } from '../traceOf'
import { usePlayback } from '../usePlayback'
import { useOneScroll } from './useOneScroll'
import { World } from './World'
import { WorldsStory } from './WorldsStory'

/** Before the stages have been measured they are laid out for this width. */
const FIRST_WIDTH = 640

interface ComparisonProps {
  readonly mechanism: keyof Mechanisms
}

/** A scenario without and with one mechanism: two pictures under one clock. */
export default function Comparison({ mechanism }: ComparisonProps) {
  const { t: draw } = useMessages()
  const t = panels.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const compareBy = useLab((lab) => lab.compareBy)
  const seek = useLab((lab) => lab.seek)
  const pause = useLab((lab) => lab.pause)
  const timeline = timelineOf({ scenario, compare: mechanism })
  const [without, withIt] = timeline.traces as readonly [Trace, Trace]
  const stage = useRef<HTMLDivElement>(null)
  const other = useRef<HTMLDivElement>(null)
  // A rule between the stages makes one of them narrower.
  const width = Math.min(useWidth(stage) || FIRST_WIDTH, useWidth(other) || FIRST_WIDTH)
  const layouts = useMemo(() => {
    const wordsFor = (trace: Trace) => diagramWords(draw, trace.scenario.mechanisms)
    return layoutsOf([without, withIt], width, wordsFor) as readonly [Layout, Layout]
  }, [without, withIt, width, draw])
  const { scale } = layouts[0]
  useOneScroll(stage, other)
  const divergence = useMemo(() => firstDivergence(without, withIt), [without, withIt])
  const [menuSide, setMenuSide] = useState<0 | 1>(0)
  usePlayback(scale)

  const choices = MECHANISMS.map((value) => ({ value, text: t(`compare.mechanism.${value}`) }))
  const time = formatDuration(divergence?.at ?? 0)
  const partingIn = (side: 0 | 1) =>
    divergence && {
      at: divergence.at,
      text: t('compare.parts.mark', { time }),
      event: divergence.events[side],
    }
  return (
    <>
      <main className="comparison" id="stage" aria-label={t('compare.label')}>
        <LinkNotice />
        <div className="comparison-bar">
          <div className="only-abreast">
            <Segmented
              label={t('compare.mechanism')}
              value={mechanism}
              isInline
              options={choices}
              onChange={compareBy}
            />
          </div>
          <span className="only-stacked">
            <Select label={t('compare.mechanism')} value={mechanism} options={choices} onChange={compareBy} />
          </span>
          {divergence === null ? (
            <p>{t('compare.same')}</p>
          ) : (
            <p>
              {t('compare.parts', { time })}{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  pause()
                  seek(divergence.at)
                }}
              >
                {t('compare.parts.go', { time })}
              </button>
            </p>
          )}
        </div>
        <div className="worlds">
          <World
            ref={stage}
            mechanism={mechanism}
            side="without"
            trace={without}
            layout={layouts[0]}
            parting={partingIn(0)}
            isMenuHere={menuSide === 0}
            onChoose={() => setMenuSide(0)}
          />
          <World
            ref={other}
            mechanism={mechanism}
            side="with"
            trace={withIt}
            layout={layouts[1]}
            parting={partingIn(1)}
            isMenuHere={menuSide === 1}
            onChoose={() => setMenuSide(1)}
          />
        </div>
        <WorldsStory mechanism={mechanism} />
      </main>
      <Transport timeline={timeline} scale={scale} />
    </>
  )
}
