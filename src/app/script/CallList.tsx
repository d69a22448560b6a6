import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { panels } from '../../i18n/panels/panels'
import { LIMITS } from '../../share/limits'
import type { Call } from '../../simulation/scenario'
import { useLab } from '../labContext'
import { traceOf } from '../traceOf'
import { CallRow } from './CallRow'
import { isFull, withCall, withNewCall, withoutCall } from './editCall'
import { nextCall } from './nextCall'
import { keptInOrder, scriptLines } from './scriptLines'

/** The call whose fields are open, and the order that the list keeps meanwhile: a row that is edited does not jump. */
interface Opened {
  readonly line: number
  readonly order: readonly number[]
}

/** The calls of the script, each with what became of it, and what can be made of them. */
export function CallList() {
  const t = panels.useTranslate()
  const id = useId()
  const scenario = useLab((lab) => lab.scenario)
  const change = useLab((lab) => lab.change)
  const [opened, setOpened] = useState<Opened | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const fresh = useRef<number | null>(null)
  const present = opened !== null && opened.line < scenario.calls.length ? opened : null
  const lines = useMemo(
    () => keptInOrder(scriptLines(traceOf(scenario)), present?.order ?? null),
    [scenario, present],
  )
  const order = lines.map(({ line }) => line)
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-line="${fresh.current}"]`)
    if (fresh.current === null || row === null || row === undefined) return
    fresh.current = null
    row.querySelector('button')?.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'nearest' })
  })

  const append = (call: Call) => {
    const line = scenario.calls.length
    change(withNewCall(scenario, call))
    setOpened({ line, order: [...order, line] })
    fresh.current = line
  }
  const remove = (line: number) => {
    change(withoutCall(scenario, line))
    setOpened(null)
    add.current?.focus({ preventScroll: true })
  }
  return (
    <div className="script-calls">
      <h3 id={id}>{t('script.calls')}</h3>
      {lines.length === 0 && <p>{t('script.none')}</p>}
      <ol ref={list} aria-labelledby={id}>
        {lines.map((line) => (
          <CallRow
            key={line.line}
            scenario={scenario}
            line={line}
            isOpen={present?.line === line.line}
            onToggle={() => setOpened(present?.line === line.line ? null : { line: line.line, order })}
            onChange={(call, isRefined) => change(withCall(scenario, line.line, call), isRefined)}
            onCopy={isFull(scenario) ? null : () => append(line.call)}
            onDelete={() => remove(line.line)}
          />
        ))}
      </ol>
      {isFull(scenario) && <p role="status">{t('script.full', { most: LIMITS.calls.max })}</p>}
      <button
        ref={add}
        type="button"
        className="button is-outlined"
        aria-disabled={isFull(scenario)}
        onClick={() => {
          if (!isFull(scenario)) append(nextCall(scenario.calls))
        }}
      >
        <span aria-hidden="true">+</span>
        {t('script.add')}
      </button>
      {lines.length > 0 && <p>{t('script.lanes')}</p>}
    </div>
  )
}
