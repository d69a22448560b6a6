import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../i18n/i18n'
import { IconButton } from '../ui/IconButton'
import { Icon } from '../ui/icons'
import { Sheet } from '../ui/Sheet'
import { CompareButton } from './CompareButton'
import { LanguageSelect } from './LanguageSelect'
import { useLab } from './labContext'
import { ScenarioList } from './ScenarioList'
import { ShareButton } from './ShareButton'
import { scenarioTitle } from './scenarioTitle'
import { ThemeSelect } from './ThemeSelect'

const Controls = lazy(() => import('./controls/Controls'))

interface HeaderProps {
  readonly onHelp: () => void
  readonly onCourse: () => void
}

/** The name of the lab and of the scenario, and what concerns the whole page. */
export function Header({ onHelp, onCourse }: HeaderProps) {
  const { t } = useMessages()
  const scenario = useLab((lab) => lab.scenario)
  const [open, setOpen] = useState<'scenarios' | 'controls' | null>(null)
  const close = () => setOpen(null)
  return (
    <header className="header">
      <h1 className="header-name">{t('app.name')}</h1>
      <p className="header-title">{scenarioTitle(t, scenario)}</p>
      <button type="button" className="button is-outlined" onClick={onCourse}>
        <Icon name="lessons" />
        <span className="header-text">{t('header.lessons')}</span>
      </button>
      <button type="button" className="button is-outlined only-narrow" onClick={() => setOpen('scenarios')}>
        <Icon name="list" />
        <span className="header-text">{t('header.scenarios')}</span>
      </button>
      <button type="button" className="button is-outlined only-narrow" onClick={() => setOpen('controls')}>
        <Icon name="controls" />
        <span className="header-text">{t('header.controls')}</span>
      </button>
      <CompareButton />
      <div className="header-selects only-wide">
        <LanguageSelect />
        <ThemeSelect />
        <IconButton icon="help" name={t('header.help')} className="is-bare" onClick={onHelp} />
      </div>
      <ShareButton />
      <Sheet
        title={t('header.scenarios')}
        closeName={t('header.close')}
        isOpen={open === 'scenarios'}
        onClose={close}
      >
        <div className="sheet-selects">
          <LanguageSelect />
          <ThemeSelect />
          <IconButton
            icon="help"
            name={t('header.help')}
            className="is-bare"
            onClick={() => {
              close()
              onHelp()
            }}
          />
        </div>
        <ScenarioList onOpen={close} />
      </Sheet>
      <Sheet
        title={t('header.controls')}
        closeName={t('header.close')}
        isOpen={open === 'controls'}
        onClose={close}
      >
        <Suspense fallback={<p>{t('controls.loading')}</p>}>
          <Controls />
        </Suspense>
      </Sheet>
    </header>
  )
}
