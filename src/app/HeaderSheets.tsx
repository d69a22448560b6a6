import { Suspense } from 'react'
import { useMessages } from '../i18n/i18n'
import { later } from '../ui/later'
import { Sheet } from '../ui/Sheet'
import { LanguageSelect } from './LanguageSelect'
import { ScenarioList } from './ScenarioList'

const Controls = later(() => import('./controls/Controls'))

/** What is open over the page; undefined until anything has been. */
export type OpenSheet = 'menu' | 'controls' | null | undefined

interface HeaderSheetsProps {
  readonly open: OpenSheet
  readonly onClose: () => void
  readonly onHelp: () => void
}

/** What stands beside the stage where there is room, and opens from the header where there is none. */
export default function HeaderSheets({ open, onClose, onHelp }: HeaderSheetsProps) {
  const { t } = useMessages()
  const help = () => {
    onClose()
    onHelp()
  }
  return (
    <>
      <Sheet
        title={t('header.menu')}
        closeName={t('header.close')}
        isOpen={open === 'menu'}
        onClose={onClose}
      >
        <div className="sheet-selects">
          <LanguageSelect />
          <button type="button" className="button is-outlined" onClick={help}>
            {t('header.help')}
          </button>
        </div>
        <h3 className="scenarios-heading">{t('scenarios.title')}</h3>
        <ScenarioList onOpen={onClose} />
      </Sheet>
      <Sheet
        title={t('header.controls')}
        closeName={t('header.close')}
        isOpen={open === 'controls'}
        onClose={onClose}
      >
        <Suspense fallback={<p>{t('controls.loading')}</p>}>
          <Controls />
        </Suspense>
      </Sheet>
    </>
  )
}
