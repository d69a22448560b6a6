import { useState } from 'react'
import { INVARIANTS, type Invariant } from '../../explorer/invariants'
import { COLUMNS, CORE, type Column, type CoreId, FAULTS_IN_TABLE } from '../../explorer/models/models'
import { TABLE } from '../../explorer/models/table'
import { explorerWords } from '../../i18n/explore/explore'
import { useMessages } from '../../i18n/i18n'
import type { MessageKey } from '../../i18n/messages'
import { explorationIn } from '../../share/activity'
import { decodeLink } from '../../share/link'
import { Select } from '../../ui/Select'
import { useLab } from '../labContext'
import { amountOfSome, written } from './amount'

const columns = Object.keys(COLUMNS) as Column[]

/** Mechanisms against promises, as the tests of the lab have found and recorded them. */
export default function RecordedTable({ onOpen }: { readonly onOpen: () => void }) {
  const t = explorerWords.useTranslate()
  const { t: say } = useMessages()
  const explored = useLab((lab) => lab.scenario.id)
  const [scenario, setScenario] = useState(CORE.find((id) => id === explored) ?? 'open-close')
  return (
    <>
      <p>{t('table.about', { faults: FAULTS_IN_TABLE })}</p>
      <Select
        label={t('table.scenario')}
        value={scenario}
        options={CORE.map((value) => ({
          value,
          text: say(`scenario.${value}` as Extract<MessageKey, `scenario.${CoreId}`>),
        }))}
        onChange={setScenario}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls must be reached by keys. */}
      <section className="explorer-scroll" tabIndex={0} aria-label={t('table.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('table.mechanism')}</th>
              {INVARIANTS.map((invariant) => (
                <th key={invariant} scope="col">
                  {t(`invariant.${invariant}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map((column) => (
              <tr key={column}>
                <th scope="row">{breakable(t(`column.${column}`))}</th>
                {INVARIANTS.map((invariant) => (
                  <td key={invariant}>
                    <Cell scenario={scenario} column={column} invariant={invariant} onOpen={onOpen} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ul className="explorer-counts">
        {columns.map((column) => (
          <li key={column}>{countsOf(t, scenario, column)}</li>
        ))}
      </ul>
    </>
  )
}

/** A long name may go on in another line behind an underscore. */
const breakable = (name: string): string => name.replaceAll('_', '_\u200b')

function countsOf(
  t: ReturnType<typeof explorerWords.useTranslate>,
  scenario: CoreId,
  column: Column,
): string {
  const cell = TABLE.find((it) => it.scenario === scenario && it.column === column)
  if (cell === undefined) return ''
  const { schedules, states, deepest } = cell
  return t('table.counts', {
    column: t(`column.${column}`),
    schedules: written(schedules),
    states: written(states),
    deepest,
  })
}

interface CellProps {
  readonly scenario: CoreId
  readonly column: Column
  readonly invariant: Invariant
  readonly onOpen: () => void
}

function Cell({ scenario, column, invariant, onOpen }: CellProps) {
  const t = explorerWords.useTranslate()
  const { open, activity } = useLab((lab) => lab)
  const answer = TABLE.find((it) => it.scenario === scenario && it.column === column)?.answers[invariant]
  if (answer === undefined || answer === 'bound-reached') return t('table.bound')
  if (answer === 'holds') {
    return (
      <span className="explorer-holds">
        <span aria-hidden="true">✓ </span>
        {t('table.holds')}
      </span>
    )
  }
  const show = () => {
    open(decodeLink(answer.link).lab.scenario, 0, [], null, explorationIn(activity))
    onOpen()
  }
  const { faults } = answer
  const broken = t(`table.broken.${amountOfSome(faults)}`, { faults })
  const names = { invariant: t(`invariant.${invariant}`), column: t(`column.${column}`), broken }
  return (
    <button type="button" className="explorer-cell" aria-label={t('table.open', names)} onClick={show}>
      <span aria-hidden="true">✕ </span>
      {broken}
    </button>
  )
}
