import './app.css'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useMessages } from '../i18n/i18n'
import { Header } from './Header'
import { useLab } from './labContext'
import { OneWorld } from './OneWorld'
import { useKeyboard } from './useKeyboard'

const Comparison = lazy(() => import('./compare/Comparison'))
const Help = lazy(() => import('./help/Help'))

interface AppProps {
  /** The width for which the stage is laid out until it has been measured. */
  readonly firstWidth: number
}

/** The page: one world, or two that are compared. */
export function App({ firstWidth }: AppProps) {
  const { t } = useMessages()
  const compare = useLab((lab) => lab.compare)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const openHelp = useCallback(() => setHelpOpen(true), [])
  useKeyboard(openHelp)
  useEffect(() => {
    // The prerendered page looks like this one; from now on it is (docs/hooks.md).
    document.documentElement.dataset.lab = 'ready'
  }, [])
  return (
    <div className={compare === null ? 'lab' : 'lab is-comparing'}>
      <a className="skip" href="#stage">
        {t('app.skip')}
      </a>
      <Header onHelp={openHelp} />
      {compare === null ? (
        <OneWorld firstWidth={firstWidth} />
      ) : (
        <Suspense fallback={<p className="middle">{t('compare.loading')}</p>}>
          <Comparison mechanism={compare} />
        </Suspense>
      )}
      {isHelpOpen && (
        <Suspense fallback={null}>
          <Help onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
