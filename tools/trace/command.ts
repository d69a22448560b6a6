import { formatTrace } from '../../src/simulation/formatTrace'
import { simulate } from '../../src/simulation/simulate'
import { open, type ReadFile } from './open'

const USAGE = 'npm run --silent trace -- LINK-OR-FILE-OR-SCENARIO [--json]'

/** What the command prints, and how it ends: 0 done, 1 nothing could be opened, 2 wrongly called. */
export interface Answer {
  readonly out: string
  readonly err: string
  readonly code: 0 | 1 | 2
}

/** Prints the trace of a link, of a scenario file or of a shipped scenario. */
export function traceCommand(args: readonly string[], readFile: ReadFile): Answer {
  if (args.includes('--help')) return { out: `${USAGE}\n`, err: '', code: 0 }
  const options = args.filter((arg) => arg.startsWith('--'))
  const unknown = options.find((option) => option !== '--json')
  if (unknown !== undefined) return misuse(`There is no option ${unknown}.`)
  const [argument, second] = args.filter((arg) => !arg.startsWith('--'))
  if (argument === undefined) return misuse('Which link, file or scenario is missing.')
  if (second !== undefined) return misuse(`One link or file is enough; "${second}" is one too many.`)

  const { scenario, complaints } = open(argument, readFile)
  const err = complaints.map((complaint) => `${complaint}\n`).join('')
  if (scenario === null) return { out: '', err, code: 1 }
  const trace = simulate(scenario)
  return { out: options.length > 0 ? `${JSON.stringify(trace)}\n` : formatTrace(trace), err, code: 0 }
}

const misuse = (complaint: string): Answer => ({ out: '', err: `${complaint} Usage: ${USAGE}\n`, code: 2 })
