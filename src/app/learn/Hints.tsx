import { useState } from 'react'
import { learn } from '../../i18n/learn/learn'
import { useLab } from '../labContext'
import { traceOf } from '../traceOf'

interface HintsProps {
  readonly hint: string
  /** The segment that the second rung points at. */
  readonly segment: string | null
  readonly onSolve: () => void
}

/** A ladder of three rungs, one at a time: a hint, the segment in question, one solution. */
export function Hints({ hint, segment, onSolve }: HintsProps) {
  const t = learn.useTranslate()
  const [rung, setRung] = useState(0)
  const scenario = useLab((lab) => lab.scenario)
  const { seek, pause, select } = useLab((lab) => lab)
  const record = traceOf(scenario).segments.find(({ id }) => id === segment)
  const point = () => {
    setRung(2)
    if (record === undefined) return
    pause()
    seek(record.sentAt)
    select(record.id)
  }
  const button = (name: string, act: () => void) => (
    <button type="button" className="button is-outlined" onClick={act}>
      {name}
    </button>
  )
  return (
    <div>
      {rung > 0 && <p role="status">{hint}</p>}
      {rung === 2 && record === undefined && segment !== null && <p>{t('hint.segment.none')}</p>}
      {rung === 0 && button(t('hint.first'), () => setRung(segment === null ? 2 : 1))}
      {rung === 1 && button(t('hint.segment'), point)}
      {rung === 2 && button(t('hint.solution'), onSolve)}
    </div>
  )
}
