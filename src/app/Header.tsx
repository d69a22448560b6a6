import { useState } from 'react'
import { useMessages } from '../i18n/i18n'
import { Icon } from '../ui/icons'
import { Sheet } from '../ui/Sheet'
import { LanguageSelect } from './LanguageSelect'
import { useLab } from './labContext'
import { ScenarioList } from './ScenarioList'
import { ShareButton } from './ShareButton'
import { scenarioTitle } from './scenarioTitle'
import { ThemeSelect } from './ThemeSelect'

/** The name of the lab and of the scenario, and what concerns the whole page. */
export function Header() {
  const { t } = useMessages()
  const scenario = useLab((lab) => lab.scenario)
  const [isListOpen, setListOpen] = useState(false)
  const close = () => setListOpen(false)
  return (
    <header className="header">
      <h1 className="header-name">{t('app.name')}</h1>
      <p className="header-title">{scenarioTitle(t, scenario)}</p>
      <button type="button" className="button is-outlined only-narrow" onClick={() => setListOpen(true)}>
        <Icon name="list" />
        <span className="header-list">{t('header.scenarios')}</span>
      </button>
      <div className="header-selects only-wide">
        <LanguageSelect />
        <ThemeSelect />
      </div>
      <ShareButton />
      <Sheet title={t('header.scenarios')} closeName={t('header.close')} isOpen={isListOpen} onClose={close}>
        <div className="sheet-selects">
          <LanguageSelect />
          <ThemeSelect />
        </div>
        <ScenarioList onOpen={close} />
      </Sheet>
    </header>
  )
}
