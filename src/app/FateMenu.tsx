import './FateMenu.css'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { formatDuration } from '../diagram/duration'
import { pointAt } from '../diagram/layout/flights'
import type { Layout } from '../diagram/layout/layout'
import { segmentKind } from '../diagram/segmentName'
import { panels } from '../i18n/panels/panels'
import { LIMITS } from '../share/limits'
import type { Fate } from '../simulation/scenario'
import type { SegmentRecord, Trace } from '../simulation/trace'
import { NumberField } from '../ui/NumberField'
import type { Choice } from './fates'
import { useLab } from './labContext'

interface FateMenuProps {
  readonly segment: SegmentRecord
  readonly layout: Layout
  readonly trace: Trace
}

/** What a reader can make of a segment, beside it. The choice takes hold at once; a time can then be given. */
export default function FateMenu({ segment, layout, trace }: FateMenuProps) {
  const t = panels.useTranslate()
  const choose = useLab((lab) => lab.choose)
  const select = useLab((lab) => lab.select)
  const menu = useRef<HTMLDivElement>(null)
  const { id, sender } = segment
  const { rto, delay } = trace.scenario.timing
  const present = trace.scenario.fates.find((fate) => fate.segment === id)

  const close = () => select(null)
  const backToSegment = () => {
    const stage = menu.current?.closest('.stage')
    stage?.querySelector<SVGElement>(`[data-segment="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
    close()
  }
  useEffect(() => {
    const first =
      menu.current?.querySelector<HTMLElement>('[aria-pressed=true]') ?? menu.current?.querySelector('button')
    first?.focus({ preventScroll: true })
    menu.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    const onPress = (event: PointerEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('.fate-menu, [data-segment]') !== null)
        return
      select(null)
    }
    addEventListener('pointerdown', onPress)
    return () => removeEventListener('pointerdown', onPress)
  }, [select])

  const choices: readonly Choice[] = [
    { segment: id, fate: 'drop' },
    { segment: id, fate: 'delay', by: rto },
    { segment: id, fate: 'duplicate', by: delay },
    { segment: id, fate: 'deliver' },
  ]
  const take = (choice: Choice, isByKey: boolean) => {
    choose(choice)
    if ('by' in choice) return
    if (isByKey) backToSegment()
    else close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    backToSegment()
  }
  return (
    <div
      ref={menu}
      className="fate-menu"
      role="dialog"
      aria-label={t('fate.menu', { host: sender, segment: segmentKind(segment) })}
      style={placeOf(layout, trace.segments.indexOf(segment))}
      onKeyDown={onKeyDown}
    >
      <div className="fate-options">
        {choices.map((choice) => (
          <button
            key={choice.fate}
            type="button"
            className={choice.fate === 'drop' ? 'fate-option is-drop' : 'fate-option'}
            aria-pressed={choice.fate === (present?.fate ?? 'deliver')}
            onClick={({ detail }) => take(choice, detail === 0)}
          >
            {choice.fate === 'drop' && <span aria-hidden="true">✕ </span>}
            {t(`fate.${choice.fate}`)}
          </button>
        ))}
      </div>
      {present !== undefined && present.fate !== 'drop' && <ByField fate={present} />}
    </div>
  )
}

/** By how much a segment, or its copy, is late. */
function ByField({ fate }: { readonly fate: Exclude<Fate, { fate: 'drop' }> }) {
  const t = panels.useTranslate()
  const choose = useLab((lab) => lab.choose)
  const { min, max } = LIMITS.time
  const label = t(fate.fate === 'delay' ? 'fate.delayBy' : 'fate.duplicateBy')
  return (
    <div className="fate-by">
      <NumberField
        label={label}
        name={label}
        value={fate.by}
        min={min}
        max={max}
        step={50}
        rangeText={t('timing.between', { min: formatDuration(min), max: formatDuration(max) })}
        onChange={(by) => choose({ ...fate, by }, true)}
      />
    </div>
  )
}

const WIDTH = 340
const EDGE = 8

/** Below the middle of the segment's line, within the stage. */
function placeOf({ segmentPlace, dimensions }: Layout, segment: number) {
  const line = segmentPlace(segment).lines[0]
  if (line === undefined) return {}
  const { x, y } = pointAt(line, Math.min(line.reaches, 0.5))
  const width = Math.min(WIDTH, dimensions.width - 2 * EDGE)
  const left = Math.min(Math.max(x - width / 2, EDGE), dimensions.width - width - EDGE)
  return { insetInlineStart: left, insetBlockStart: y + 26, maxInlineSize: width }
}
