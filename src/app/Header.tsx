import { Suspense, useState } from 'react'
import { useMessages } from '../i18n/i18n'
import { IconButton } from '../ui/IconButton'
import { later } from '../ui/later'
import { CompareButton } from './CompareButton'
import { HeaderButton } from './HeaderButton'
import type { OpenSheet } from './HeaderSheets'
import { LanguageSelect } from './LanguageSelect'
import { useLab } from './labContext'
import { ShareButton } from './ShareButton'
import { scenarioTitle } from './scenarioTitle'
import { ThemeSelect } from './ThemeSelect'

const HeaderSheets = later(() => import('./HeaderSheets'))

interface HeaderProps {
  readonly onHelp: () => void
  readonly onCourse: () => void
}

/** The name of the lab and of the scenario, and what concerns the whole page. */
export function Header({ onHelp, onCourse }: HeaderProps) {
  const { t } = useMessages()
  const scenario = useLab((lab) => lab.scenario)
  const [open, setOpen] = useState<OpenSheet>()
  return (
    <header className="header">
      <h1 className="header-name">{t('app.name')}</h1>
      <p className="header-title">{scenarioTitle(t, scenario)}</p>
      <HeaderButton icon="lessons" name={t('header.lessons')} onClick={onCourse} />
      <HeaderButton
        icon="list"
        name={t('header.menu')}
        className="only-narrow"
        onClick={() => setOpen('menu')}
      />
      <HeaderButton
        icon="controls"
        name={t('header.controls')}
        className="only-narrow"
        onClick={() => setOpen('controls')}
      />
      <CompareButton />
      <div className="header-selects">
        <LanguageSelect />
        <span className="theme">
          <ThemeSelect />
        </span>
        <IconButton icon="help" name={t('header.help')} className="is-bare" onClick={onHelp} />
      </div>
      <ShareButton />
      <Suspense fallback={null}>
        {open !== undefined && <HeaderSheets open={open} onClose={() => setOpen(null)} onHelp={onHelp} />}
      </Suspense>
    </header>
  )
}
