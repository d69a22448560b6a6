import { useState } from 'react'
import { learn } from '../../i18n/learn/learn'
import { panels } from '../../i18n/panels/panels'
import { GOALS, type GoalId, reaches } from '../../lessons/goals'
import { lessonWords } from '../../lessons/words/words'
import type { Mechanisms } from '../../simulation/scenario'
import { MECHANISMS } from '../../simulation/worlds'
import { Select } from '../../ui/Select'
import { useLab } from '../labContext'
import { traceOf } from '../traceOf'

/** Makes a challenge of the run on the stage: a goal from the list, and what may not be touched. */
export function AuthorForm({ onStart }: { readonly onStart: () => void }) {
  const t = learn.useTranslate()
  const say = lessonWords.useTranslate()
  const name = panels.useTranslate()
  const scenario = useLab((lab) => lab.scenario)
  const { open } = useLab((lab) => lab)
  const goals = Object.keys(GOALS) as GoalId[]
  const [goal, setGoal] = useState<GoalId>('b-fin-twice')
  const [keep, setKeep] = useState<readonly (keyof Mechanisms)[]>([])
  const isReached = reaches(traceOf(scenario), goal)
  const start = () => {
    open(scenario, 0, [], null, { kind: 'own-challenge', goal, par: null, keep, base: scenario })
    onStart()
  }
  return (
    <details className="author">
      <summary>{t('course.own')}</summary>
      <p>{t('author.about')}</p>
      <Select
        label={t('author.goal')}
        value={goal}
        options={goals.map((value) => ({ value, text: say(`goal.${value}`) }))}
        onChange={setGoal}
      />
      <fieldset className="author-keep">
        <legend>{t('author.keep')}</legend>
        {MECHANISMS.map((mechanism) => (
          <label key={mechanism}>
            <input
              type="checkbox"
              checked={keep.includes(mechanism)}
              onChange={({ currentTarget: { checked } }) =>
                setKeep(checked ? [...keep, mechanism] : keep.filter((it) => it !== mechanism))
              }
            />{' '}
            {name(`mechanism.${mechanism}`)}
          </label>
        ))}
      </fieldset>
      {isReached && <p role="status">{t('author.goal.already')}</p>}
      <button type="button" className="button is-strong" disabled={isReached} onClick={start}>
        {t('author.start')}
      </button>
    </details>
  )
}
