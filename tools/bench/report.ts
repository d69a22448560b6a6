import { cpus } from 'node:os'

/** One thing measured, and the numbers that it gave. */
export interface Row {
  readonly name: string
  readonly cells: Readonly<Record<string, number>>
}

/** What one bench has found. */
export interface Report {
  readonly title: string
  /** The columns, each with the decimals that are shown of it. */
  readonly columns: Readonly<Record<string, number>>
  readonly rows: readonly Row[]
  /** What was aimed at, and what was reached, where the bench has a goal. */
  readonly goal?: {
    readonly what: string
    readonly goal: number
    readonly reached: number
    /** How many decimals are shown of both. */
    readonly decimals?: number
  }
}

/** A bench: a file of this folder, with a line in `main.ts`. */
export type Bench = () => Report | Promise<Report>

/** The machine on which it was measured. */
export const machine = () => ({
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  platform: `${process.platform} ${process.arch}`,
})

/** A report as a table for people. */
export function tableOf({ title, columns, rows, goal }: Report): string {
  const names = Object.keys(columns)
  const lines = [
    ['', ...names],
    ...rows.map((row) => [row.name, ...names.map((name) => shown(row.cells[name], columns[name]))]),
  ]
  const widths = ['', ...names].map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  )
  const text = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
  return [title, ...text, ...(goal === undefined ? [] : ['', goalLine(goal)]), ''].join('\n')
}

const shown = (value: number | undefined, decimals = 0): string =>
  value === undefined
    ? ''
    : value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })

const goalLine = ({ what, goal, reached, decimals = 0 }: NonNullable<Report['goal']>): string =>
  `${what}: ${shown(reached, decimals)} (goal ${shown(goal, decimals)}: ${reached >= goal ? 'reached' : 'missed'})`
