import './app.css'
import { Suspense, useCallback, useEffect } from 'react'
import { useMessages } from '../i18n/i18n'
import { later } from '../ui/later'
import { Header } from './Header'
import { useLab } from './labContext'
import { Comparison, Learn } from './laterParts'
import { OneWorld } from './OneWorld'
import type { LabState } from './store'
import { useKeyboard } from './useKeyboard'

const Help = later(() => import('./help/Help'))
const Course = later(() => import('./learn/Course'))
const Explorer = later(() => import('./explore/Explorer'))

interface AppProps {
  /** The width for which the stage is laid out until it has been measured. */
  readonly firstWidth: number
}

/** The page: one world, or two that are compared. */
export function App({ firstWidth }: AppProps) {
  const { t } = useMessages()
  const compare = useLab((lab) => lab.compare)
  const isLearning = useLab((lab) => lab.activity !== null)
  const veil = useLab((lab) => lab.veil)
  const panel = useLab((lab) => lab.panel)
  const show = useLab((lab) => lab.show)
  const openHelp = useCallback(() => show('help'), [show])
  const openCourse = useCallback(() => show('course'), [show])
  const close = useCallback(() => show(null), [show])
  useKeyboard(openHelp)
  useEffect(() => {
    // The prerendered page looks like this one; from now on it is (docs/hooks.md).
    document.documentElement.dataset.lab = 'ready'
  }, [])
  return (
    <div className={classNames(compare !== null, isLearning, veil)}>
      <a className="skip" href="#stage">
        {t('app.skip')}
      </a>
      <Header onHelp={openHelp} onCourse={openCourse} />
      {compare === null ? (
        <OneWorld firstWidth={firstWidth} />
      ) : (
        <Suspense fallback={<p className="middle">{t('compare.loading')}</p>}>
          <Comparison mechanism={compare} />
        </Suspense>
      )}
      {isLearning && (
        <Suspense fallback={<aside className="learn" />}>
          <Learn onCourse={openCourse} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        {panel === 'help' && <Help onClose={close} />}
        {panel === 'course' && <Course closeName={t('header.close')} onClose={close} />}
        {panel === 'explorer' && <Explorer closeName={t('header.close')} onClose={close} />}
      </Suspense>
    </div>
  )
}

const classNames = (isComparing: boolean, isLearning: boolean, veil: LabState['veil']): string =>
  [
    'lab',
    isComparing && 'is-comparing',
    isLearning && 'is-learning',
    veil && 'is-veiled',
    veil && `veils-${veil}`,
  ]
    .filter(Boolean)
    .join(' ')
