import { CLEAN_CLOSE_LIMIT } from '../../explorer/models/limit'
import { explorerWords } from '../../i18n/explore/explore'
import { useMessages } from '../../i18n/i18n'
import { explorationIn } from '../../share/activity'
import { useLab } from '../labContext'
import { knownRun } from './knownLimit'

interface NeverPromisedProps {
  readonly onOpen: () => void
}

/** That with losses enough no TCP closes cleanly, and the smallest run that shows it, by the name of its scenario. */
export function NeverPromised({ onOpen }: NeverPromisedProps) {
  const t = explorerWords.useTranslate()
  const { t: say } = useMessages()
  const { open, activity } = useLab((lab) => lab)
  const { losses } = CLEAN_CLOSE_LIMIT
  const title = say('scenario.open-close')
  const show = () => {
    open(knownRun(), 0, [], null, explorationIn(activity))
    onOpen()
  }
  return (
    <p className="explorer-known">
      {t('known.clean-close', { scenario: title, losses })}{' '}
      <button type="button" className="link-button" onClick={show}>
        {t('known.clean-close.open', { scenario: title })}
      </button>
    </p>
  )
}
