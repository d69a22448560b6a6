import { useState } from 'react'
import { useMessages } from '../i18n/i18n'
import { presentAddress } from './address'
import { useLabStore } from './labContext'

/** Copies the address of the present scenario and moment, and says whether that worked. */
export function ShareButton() {
  const { t } = useMessages()
  const store = useLabStore()
  const [result, setResult] = useState<'done' | 'failed' | null>(null)
  const share = async () => {
    const address = await presentAddress(store)
    history.replaceState(history.state, '', address)
    try {
      await navigator.clipboard.writeText(address)
      setResult('done')
    } catch {
      setResult('failed')
    }
  }
  return (
    <div className="share">
      <button type="button" className="button is-primary" onClick={share} onBlur={() => setResult(null)}>
        {t('header.share')}
      </button>
      <p className="share-result" role="status">
        {result !== null && t(`header.share.${result}`)}
      </p>
    </div>
  )
}
