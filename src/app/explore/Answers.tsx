import type { Invariant } from '../../explorer/invariants'
import { CLEAN_CLOSE_LIMIT } from '../../explorer/models/limit'
import { invariantsOf } from '../../explorer/question'
import type { Answer, Counterexample } from '../../explorer/verdict'
import { explorerWords } from '../../i18n/explore/explore'
import { decodeLink } from '../../share/link'
import { useLab } from '../labContext'
import type { Standing } from './useExploration'

interface AnswersProps {
  readonly standing: Standing
  readonly onOpen: () => void
}

/** The answer for each invariant: as it stands while the search goes on, and as it is when the search is done. */
export function Answers({ standing, onOpen }: AnswersProps) {
  const t = explorerWords.useTranslate()
  const { question, report, firsts } = standing
  return (
    <ul className="explorer-answers">
      {invariantsOf(question).map((invariant) => {
        const answer = report?.findings.find((finding) => finding.invariant === invariant)?.answer ?? null
        const first = firsts.get(invariant) ?? null
        const counterexample = answer?.kind === 'broken' ? answer.counterexample : first
        return (
          <li
            key={invariant}
            data-invariant={invariant}
            data-answer={answer?.kind ?? (first ? 'broken' : 'open')}
          >
            <h3>
              <span aria-hidden="true">
                {counterexample !== null ? '✕' : answer?.kind === 'holds' ? '✓' : '·'}{' '}
              </span>
              {t(`invariant.${invariant}`)}
            </h3>
            {counterexample === null ? (
              <Unbroken answer={answer} />
            ) : (
              <BrokenBy invariant={invariant} counterexample={counterexample} onOpen={onOpen} />
            )}
            {invariant === 'clean-close' && <NeverPromised onOpen={onOpen} />}
          </li>
        )
      })}
    </ul>
  )
}

function Unbroken({ answer }: { readonly answer: Answer | null }) {
  const t = explorerWords.useTranslate()
  if (answer === null) return <p>{t('answer.searching')}</p>
  if (answer.kind === 'holds') return <p>{t('answer.holds', { faults: answer.faults })}</p>
  if (answer.kind === 'broken') return null
  return (
    <>
      <p>{t('answer.bound', { bound: t(`bound.${answer.bound}`) })}</p>
      {answer.faults >= 0 && <p>{t('answer.bound.sofar', { faults: answer.faults })}</p>}
    </>
  )
}

interface BrokenByProps {
  readonly invariant: Invariant
  readonly counterexample: Counterexample
  readonly onOpen: () => void
}

function BrokenBy({ invariant, counterexample, onOpen }: BrokenByProps) {
  const { scenario, faults, segments, isSmallest } = counterexample
  const t = explorerWords.useTranslate()
  const { open } = useLab((lab) => lab)
  const show = () => {
    open(scenario, 0)
    onOpen()
  }
  return (
    <>
      <p>
        {t('answer.broken')}{' '}
        {segments === null
          ? t('answer.broken.first', { faults })
          : t('answer.broken.how', { faults, segments })}{' '}
        {isSmallest && t('answer.broken.smallest')}
      </p>
      <button
        type="button"
        className="button is-outlined"
        aria-label={`${t('answer.broken.open')}: ${t(`invariant.${invariant}`)}`}
        onClick={show}
      >
        {t('answer.broken.open')}
      </button>
    </>
  )
}

/** Whatever the answer within its bound: with losses enough no TCP closes cleanly, and here is the smallest such run. */
function NeverPromised({ onOpen }: { readonly onOpen: () => void }) {
  const t = explorerWords.useTranslate()
  const { open } = useLab((lab) => lab)
  const show = () => {
    open(decodeLink(CLEAN_CLOSE_LIMIT.link).lab.scenario, 0)
    onOpen()
  }
  return (
    <p className="explorer-known">
      {t('known.clean-close', { losses: CLEAN_CLOSE_LIMIT.losses })}{' '}
      <button type="button" className="link-button" onClick={show}>
        {t('known.clean-close.open')}
      </button>
    </p>
  )
}
