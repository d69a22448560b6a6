import './FateMenu.css'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { Layout } from '../diagram/layout/layout'
import { menuPlace } from '../diagram/layout/menuPlace'
import { segmentKind, segmentNumbers } from '../diagram/segmentName'
import { panels } from '../i18n/panels/panels'
import { LIMITS } from '../share/limits'
import type { Fate } from '../simulation/scenario'
import type { SegmentRecord, Trace } from '../simulation/trace'
import { NumberField } from '../ui/NumberField'
import { type Choice, isFull, MOST_FATES } from './fates'
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
  const isTooMany = isFull(trace.scenario, id)
  const [isLateByNothing, setLateByNothing] = useState(false)
  const timed = present ?? (isLateByNothing ? ({ segment: id, fate: 'delay', by: 0 } as const) : null)
  const number = trace.segments.indexOf(segment)
  const place = menuPlace(layout, number)

  const close = () => select(null)
  /** What it was opened from, if that is not the segment itself. */
  const opener = useRef<HTMLElement | null>(null)
  const back = () => {
    const stage = menu.current?.closest('.stage')
    const inPicture = stage?.querySelector<SVGElement>(`[data-segment="${CSS.escape(id)}"]`)
    if (opener.current?.isConnected) opener.current.focus()
    else inPicture?.focus({ preventScroll: true })
    close()
  }
  useEffect(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && activeElement.matches('.event-fate'))
      opener.current = activeElement
    const choice =
      menu.current?.querySelector<HTMLElement>('[data-present]') ??
      menu.current?.querySelector<HTMLElement>('button:enabled')
    choice?.focus({ preventScroll: true })
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: Whatever moves in the picture, the menu stays in view.
  useEffect(() => {
    menu.current?.scrollIntoView({ block: 'nearest' })
  }, [layout, timed?.fate])
  useEffect(() => {
    const stage = menu.current?.closest('.stage')
    if (!stage) return
    // A stage that becomes lower follows the playhead.
    const observer = new ResizeObserver(() => menu.current?.scrollIntoView({ block: 'nearest' }))
    observer.observe(stage)
    return () => observer.disconnect()
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
    if (isByKey) back()
    else close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    back()
  }
  return (
    <div
      ref={menu}
      className="fate-menu"
      role="dialog"
      aria-label={t('fate.menu', { host: sender, segment: segmentKind(segment) })}
      style={
        place === null
          ? {}
          : { insetInlineStart: place.left, insetBlockStart: place.top, maxInlineSize: place.width }
      }
      onKeyDown={onKeyDown}
    >
      {!isNamedBy(layout, number) && (
        <p className="fate-words">
          <strong>{segmentKind(segment)}</strong> {segmentNumbers(segment)}
        </p>
      )}
      <div className="fate-options">
        {choices.map((choice) => (
          <button
            key={choice.fate}
            type="button"
            className={choice.fate === 'drop' ? 'fate-option is-drop' : 'fate-option'}
            data-present={choice.fate === present?.fate || undefined}
            disabled={isTooMany && choice.fate !== 'deliver'}
            aria-pressed={choice.fate === (present?.fate ?? 'deliver')}
            onClick={({ detail }) => take(choice, detail === 0)}
          >
            {choice.fate === 'drop' && <span aria-hidden="true">✕ </span>}
            {t(`fate.${choice.fate}`)}
          </button>
        ))}
      </div>
      {isTooMany && (
        <p className="fate-words" role="status">
          {t('fate.full', { most: MOST_FATES })}
        </p>
      )}
      {timed !== null && timed.fate !== 'drop' && <ByField fate={timed} onNothing={setLateByNothing} />}
    </div>
  )
}

interface ByFieldProps {
  readonly fate: Exclude<Fate, { fate: 'drop' }>
  /** What is late by nothing is delivered, but its number is still being typed. */
  readonly onNothing: (isNothing: boolean) => void
}

/** By how much a segment, or its copy, is late. */
function ByField({ fate, onNothing }: ByFieldProps) {
  const t = panels.useTranslate()
  const choose = useLab((lab) => lab.choose)
  const { min, max } = LIMITS.time
  const label = t(fate.fate === 'delay' ? 'fate.delayBy' : 'fate.duplicateBy')
  const enter = (typed: number) => {
    const by = Math.round(typed * 1000) / 1000
    const isNothing = by === 0 && fate.fate === 'delay'
    onNothing(isNothing)
    choose(isNothing ? { segment: fate.segment, fate: 'deliver' } : { ...fate, by }, true)
  }
  return (
    <div className="fate-by">
      <NumberField
        label={label}
        name={label}
        value={fate.by}
        min={min}
        max={max}
        step={50}
        rangeText={t('fate.between', { min, max: max.toLocaleString('en') })}
        onChange={enter}
      />
    </div>
  )
}

/** Whether the picture has had room for the numbers of a segment. */
function isNamedBy({ segmentPlace }: Layout, segment: number): boolean {
  const label = segmentPlace(segment).labels[0]
  return label != null && label.form !== 'kind'
}
