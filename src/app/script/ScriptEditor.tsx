import './ScriptEditor.css'
import { useMessages } from '../../i18n/i18n'
import { panels } from '../../i18n/panels/panels'
import { OPEN } from '../../share/open'
import { useLab } from '../labContext'
import { scenarioTitle } from '../scenarioTitle'
import { CallList } from './CallList'
import { HostNames } from './HostNames'
import { LabelledSelect } from './LabelledSelect'
import { presentStart, STARTS } from './start'

/** A script of the reader's own: what it begins with, what the hosts are called, and every call. */
export default function ScriptEditor() {
  return (
    <div className="script-editor">
      <StartSelect />
      <HostNames />
      <CallList />
    </div>
  )
}

/** What is chosen when nothing of the list is on the screen. */
const OWN = 'own'

/** Begins afresh, with nothing or with a shipped scenario. That can be undone like any other step. */
function StartSelect() {
  const { t: say } = useMessages()
  const t = panels.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const open = useLab((lab) => lab.open)
  const present = presentStart(scenario)
  const starts = STARTS.map((start) => ({
    value: start.id,
    text: start === OPEN ? t('script.start.empty') : scenarioTitle(say, start),
  }))
  return (
    <LabelledSelect
      label={t('script.start')}
      value={present?.id ?? OWN}
      options={present === null ? [{ value: OWN, text: t('script.start.own') }, ...starts] : starts}
      onChange={(id) => {
        const start = STARTS.find((it) => it.id === id)
        if (start !== undefined) open(start, 0)
      }}
    />
  )
}
