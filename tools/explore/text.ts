import { kindsOf } from '../../src/explorer/question'
import type { Answer, Report } from '../../src/explorer/verdict'
import { encodeLink } from '../../src/share/link'
import type { Document } from './document'

/** The answers for people, in whole lines. */
export function textOf({ question, shares }: Document, { findings, levels }: Report): string {
  const what = `${question.scenario.id}: every network with at most ${faultsIn(question.faults)} (${kindsOf(question).join(', ')})`
  const share = shares === null ? '' : `, share ${shares.are.join('+')} of ${shares.of}`
  const widest = Math.max(...findings.map(({ invariant }) => invariant.length))
  const lines = findings.flatMap(({ invariant, answer }) => [
    `${invariant.padEnd(widest)}  ${sentence(answer)}`,
    ...(answer.kind === 'broken' ? [`${' '.repeat(widest)}  ${linkOf(answer)}`] : []),
  ])
  return [`${what}${share}`, '', ...lines, '', ...tableOf(levels), ''].join('\n')
}

function sentence(answer: Answer): string {
  switch (answer.kind) {
    case 'holds':
      return `holds with at most ${faultsIn(answer.faults)}`
    case 'broken': {
      const { faults, segments, isSmallest } = answer.counterexample
      const size = segments === null ? '' : ` and ${segments} segments`
      const schedules = `in ${number(answer.schedules)} ${answer.schedules === 1 ? 'schedule' : 'schedules'}`
      return `broken with ${faultsIn(faults)}${size}${isSmallest ? ', the smallest' : ''}; ${schedules}`
    }
    case 'bound-reached':
      return `not known: bound reached (${answer.bound})${
        answer.faults >= 0 ? `; holds with at most ${faultsIn(answer.faults)}` : ''
      }`
    default:
      return answer satisfies never
  }
}

const faultsIn = (faults: number): string => (faults === 1 ? '1 fault' : `${faults} faults`)
const number = (value: number): string => value.toLocaleString('en')

const linkOf = ({ counterexample: { scenario } }: Extract<Answer, { kind: 'broken' }>): string =>
  encodeLink({ scenario, at: null, compare: null })

function tableOf(levels: Report['levels']): string[] {
  const rows = [
    ['faults', 'schedules', 'runs', 'states', 'deepest'],
    ...levels.map(({ faults, tally, runs, states, bound }) => [
      `${faults}`,
      `${number(tally.schedules)}${bound === null ? '' : '+'}`,
      number(runs),
      number(states),
      number(tally.deepest),
    ]),
  ]
  const widths = (rows[0] as string[]).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
}
