import type { Invariant } from '../../explorer/invariants'
import { invariantsOf } from '../../explorer/question'
import type { Counterexample } from '../../explorer/verdict'
import { explorerWords } from '../../i18n/explore/explore'
import { explorationIn } from '../../share/activity'
import { useLab } from '../labContext'
import { wordsOfBroken, wordsOfUnbroken } from './answerWords'
import { isLimitTold } from './knownLimit'
import { NeverPromised } from './NeverPromised'
import type { Standing } from './useExploration'

interface AnswersProps {
  readonly standing: Standing
  readonly onOpen: () => void
}

/** The answer for each invariant: as it stands while the search goes on, and as it is when the search is done. */
export function Answers({ standing, onOpen }: AnswersProps) {
  return (
    <ul className="explorer-answers">
      {invariantsOf(standing.question).map((invariant) => (
        <AnswerOf key={invariant} invariant={invariant} standing={standing} onOpen={onOpen} />
      ))}
    </ul>
  )
}

interface AnswerOfProps extends AnswersProps {
  readonly invariant: Invariant
}

function AnswerOf({ invariant, standing, onOpen }: AnswerOfProps) {
  const t = explorerWords.useTranslate()
  const { question, report, firsts } = standing
  const answer = report?.findings.find((finding) => finding.invariant === invariant)?.answer ?? null
  const counterexample = answer?.kind === 'broken' ? answer.counterexample : (firsts.get(invariant) ?? null)
  return (
    <li data-answer={answer?.kind ?? (counterexample ? 'broken' : 'open')}>
      <h4>
        <span aria-hidden="true">
          {counterexample !== null ? '✕' : answer?.kind === 'holds' ? '✓' : '·'}{' '}
        </span>
        {t(`invariant.${invariant}`)}
      </h4>
      {counterexample !== null ? (
        <>
          <p>{wordsOfBroken(t, counterexample, answer === null)}</p>
          <OpenButton invariant={invariant} counterexample={counterexample} onOpen={onOpen} />
        </>
      ) : (
        answer?.kind !== 'broken' &&
        wordsOfUnbroken(t, answer).map((sentence) => <p key={sentence}>{sentence}</p>)
      )}
      {invariant === 'clean-close' && isLimitTold(answer, question.scenario) && (
        <NeverPromised onOpen={onOpen} />
      )}
    </li>
  )
}

interface OpenButtonProps {
  readonly invariant: Invariant
  readonly counterexample: Counterexample
  readonly onOpen: () => void
}

function OpenButton({ invariant, counterexample, onOpen }: OpenButtonProps) {
  const t = explorerWords.useTranslate()
  const { open, activity } = useLab((lab) => lab)
  const show = () => {
    open(counterexample.scenario, 0, [], null, explorationIn(activity))
    onOpen()
  }
  return (
    <button
      type="button"
      className="button is-outlined"
      aria-label={t('answer.open.of', { invariant: t(`invariant.${invariant}`) })}
      onClick={show}
    >
      {t('answer.open')}
    </button>
  )
}
