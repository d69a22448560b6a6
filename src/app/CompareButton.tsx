import { useMessages } from '../i18n/i18n'
import { HeaderButton } from './HeaderButton'
import { useLab, useLabStore } from './labContext'

/** Shows the scenario with and without the mechanism that it needs most, and goes back to one world. */
export function CompareButton() {
  const { t } = useMessages()
  const store = useLabStore()
  const isComparing = useLab((lab) => lab.compare !== null)
  const compareBy = useLab((lab) => lab.compareBy)
  const compare = async () => {
    const { compareScenario } = await import('./compare/openComparison')
    await compareScenario(store)
  }
  return (
    <HeaderButton
      icon={isComparing ? 'close' : 'compare'}
      name={t(isComparing ? 'header.compare.leave' : 'header.compare')}
      onClick={isComparing ? () => compareBy(null) : compare}
    />
  )
}
