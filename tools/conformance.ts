import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { compareWith } from './conformance/linux/compare'
import { reasonFor } from './conformance/linux/departures'
import { TraceFileSchema } from './conformance/linux/traceFile'
import { VectorFileSchema } from './conformance/vectorFile'
import { runVectors } from './conformance/vectors'

/** What one file came to. */
interface Tally {
  readonly passed: number
  readonly failed: number
  /** Not run, or not counted, and why: `5 rfc793`. */
  readonly apart: readonly string[]
}

/** Run the vectors of a file, or compare the recording in it with the simulation. */
function runFile(file: string): Tally {
  const data = readJson(file)
  if (data === null) return { passed: 0, failed: 1, apart: [] }
  const vectors = v.safeParse(VectorFileSchema, data)
  if (vectors.success) return runVectors(vectors.output.vectors)
  const recording = v.safeParse(TraceFileSchema, data)
  if (recording.success) return runRecording(file, recording.output)
  const { issues } = isVectorFile(data) ? vectors : recording
  console.log(`${file}: ${firstIssue(issues)}`)
  return { passed: 0, failed: 1, apart: [] }
}

const isVectorFile = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'vectors' in data

function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0]
  return issue === undefined ? 'cannot be read' : `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    console.log(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`)
    return null
  }
}

function runRecording(file: string, recording: v.InferOutput<typeof TraceFileSchema>): Tally {
  try {
    const difference = compareWith(recording)
    if (difference === null) return { passed: 1, failed: 0, apart: [] }
    const { where, recorded, simulated } = difference
    const reason = reasonFor(recording)
    if (reason !== null) {
      console.log(
        `${recording.name}: departs: ${where}: Linux ${recorded}; simulation ${simulated} (${reason})`,
      )
      return { passed: 0, failed: 0, apart: [`1 departure (${reason})`] }
    }
    console.log(`${recording.name}: ${where}: Linux ${recorded}; simulation ${simulated}`)
  } catch (error) {
    console.log(`${file}: ${error instanceof Error ? error.message : String(error)}`)
  }
  return { passed: 0, failed: 1, apart: [] }
}

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Name one or more files: npm run --silent conformance -- FILE...')
  process.exit(2)
}

const tallies = files.map(runFile)
const sum = (part: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[part], 0)
const apart = tallies.flatMap((tally) => tally.apart)
if (apart.length > 0) console.log(`counted apart: ${apart.join(', ')}`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
