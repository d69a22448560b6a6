import { useState } from 'react'
import { learn } from '../../i18n/learn/learn'
import type { OwnChallenge } from '../../share/activity'
import { writeAddress } from '../../share/address'
import { encodeLink } from '../../share/link'

/** The address of a challenge as others are to find it: unsolved. */
export function ChallengeLink({ challenge }: { readonly challenge: OwnChallenge }) {
  const t = learn.useTranslate()
  const [isCopied, setCopied] = useState(false)
  const link = encodeLink({ scenario: challenge.base, at: 0, compare: null, activity: challenge })
  const address = writeAddress(location.href, link)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setCopied(true)
    } catch {
      // It stands in the field, to be copied by hand.
    }
  }
  return (
    <div className="challenge-link">
      <label>
        {t('author.link')}
        <input readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" className="button is-strong" onClick={() => void copy()}>
        {t('author.copy')}
      </button>
      <span role="status">{isCopied ? t('author.copied') : ''}</span>
    </div>
  )
}
