import { useState } from 'react'
import { useMessages } from '../../i18n/i18n'
import { useLab } from '../labContext'
import { WordsColumn } from '../laterParts'
import { timelineOf } from '../traceOf'

/** The story and the list of events, behind a heading: one support at a time. */
export function WhatHappened() {
  const { t } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const scenario = useLab((lab) => lab.scenario)
  const trace = timelineOf({ scenario, compare: null }).traces[0]
  return (
    <details className="what-happened" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('story.title')}</summary>
      {isOpen && trace !== undefined && <WordsColumn trace={trace} />}
    </details>
  )
}
