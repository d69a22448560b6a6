import { useEffect } from 'react'
import { learn } from '../../i18n/learn/learn'
import { panels } from '../../i18n/panels/panels'
import { changesBetween } from '../../lessons/changes'
import type { Mechanisms, Scenario } from '../../simulation/scenario'
import { MECHANISMS } from '../../simulation/worlds'
import { keepControls } from '../controls/kept'
import { useLessonLanguage } from './useTexts'

type Kept = readonly (keyof Mechanisms)[]

/** Has none of these mechanisms been touched? */
export const keepsTo = (keep: Kept, base: Scenario, scenario: Scenario): boolean =>
  keep.every((mechanism) => scenario.mechanisms[mechanism] === base.mechanisms[mechanism])

/** Is nothing changed but fates and mechanisms? */
export const isScriptKept = (base: Scenario, scenario: Scenario): boolean =>
  changesBetween({ ...base, fates: [], mechanisms: scenario.mechanisms }, { ...scenario, fates: [] }) === 0

interface KeptProps {
  readonly keep: Kept
  readonly base: Scenario
  readonly scenario: Scenario
  /** Times, numbers and the script are to stay as they are, too. */
  readonly isFixed?: boolean
}

/** What may not be touched in a challenge: its controls are shut. And that it has been touched, where it has. */
export function Kept({ keep, base, scenario, isFixed = false }: KeptProps) {
  const t = learn.useTranslate()
  const name = panels.useTranslate()
  const separator = useLessonLanguage() === 'zh-CN' ? '、' : ', '
  const namesOf = (mechanisms: Kept) =>
    mechanisms.map((mechanism) => name(`mechanism.${mechanism}`)).join(separator)
  const touched = keep.filter((mechanism) => !keepsTo([mechanism], base, scenario))
  const isBent = isFixed && !isScriptKept(base, scenario)
  const reason = t('challenge.reason')
  const fixed = isFixed ? t('challenge.fixed') : null
  useEffect(() => keepControls({ mechanisms: keep, reason, fixed }), [keep, reason, fixed])
  const isNetworkOnly = isFixed && keep.length === MECHANISMS.length
  return (
    <>
      {isNetworkOnly && <p>{t('challenge.network')}</p>}
      {!isNetworkOnly && keep.length > 0 && <p>{t('challenge.keep', { mechanisms: namesOf(keep) })}</p>}
      {!isNetworkOnly && isFixed && <p>{t('challenge.fixed')}</p>}
      {isBent && (
        <p className="answer is-wrong" role="alert">
          <span aria-hidden="true">✕ </span>
          {t('challenge.fixed.bent')}
        </p>
      )}
      {touched.length > 0 && (
        <p className="answer is-wrong" role="alert">
          <span aria-hidden="true">✕ </span>
          {t('challenge.kept', { mechanisms: namesOf(touched) })}
        </p>
      )}
    </>
  )
}
