import { learn } from '../../i18n/learn/learn'

/** Up to three stars, in words too. */
export function Stars({ stars }: { readonly stars: number }) {
  const t = learn.useTranslate()
  return (
    <p className="stars">
      <span aria-hidden="true">{'★'.repeat(stars) + '☆'.repeat(3 - stars)}</span>{' '}
      {t('challenge.stars', { stars })}
    </p>
  )
}
