import { INVARIANTS, type Invariant } from '../../explorer/invariants'
import { explorerWords } from '../../i18n/explore/explore'
import { Segmented } from '../../ui/Segmented'
import type { Asked } from './asked'

interface AskingProps {
  readonly asked: Asked
  readonly isRunning: boolean
  readonly hasAnswers: boolean
  readonly onAsk: (asked: Asked) => void
  readonly onStart: () => void
  readonly onStop: () => void
}

const FAULTS = [1, 2, 3, 4] as const

/** The choices, and the button that begins the search. While it runs they stay what it was asked. */
export function Asking({ asked, isRunning, hasAnswers, onAsk, onStart, onStop }: AskingProps) {
  const t = explorerWords.useTranslate()
  const { faults, invariants } = asked
  const toggle = (invariant: Invariant, isAsked: boolean) =>
    onAsk({
      faults,
      invariants: INVARIANTS.filter((it) => (it === invariant ? isAsked : invariants.includes(it))),
    })
  return (
    <div className="explorer-question">
      <fieldset disabled={isRunning} aria-label={t('explore.question')}>
        <Segmented
          label={t('explore.faults')}
          value={faults}
          isInline
          options={FAULTS.map((value) => ({ value, text: String(value) }))}
          onChange={(value) => onAsk({ faults: value, invariants })}
        />
        <details>
          <summary>{t('explore.invariants')}</summary>
          <ul className="explorer-invariants">
            {INVARIANTS.map((invariant) => (
              <li key={invariant}>
                <label>
                  <input
                    type="checkbox"
                    checked={invariants.includes(invariant)}
                    onChange={({ currentTarget }) => toggle(invariant, currentTarget.checked)}
                  />
                  <span>
                    <strong>{t(`invariant.${invariant}`)}</strong> {t(`invariant.${invariant}.more`)}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      </fieldset>
      {invariants.length === 0 && <p role="alert">{t('explore.nothing')}</p>}
      {isRunning ? (
        <button type="button" className="button is-outlined" onClick={onStop}>
          {t('explore.stop')}
        </button>
      ) : (
        <button
          type="button"
          className="button explorer-run"
          disabled={invariants.length === 0}
          onClick={onStart}
        >
          {t(hasAnswers ? 'explore.again' : 'explore.run')}
        </button>
      )}
    </div>
  )
}
