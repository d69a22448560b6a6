import { frontier, type Prefix, shareOf } from '../../src/explorer/frontier'
import { INVARIANTS } from '../../src/explorer/invariants'
import { emptyLevel, type Level } from '../../src/explorer/level'
import { invariantsOf, type Question, spaceOf } from '../../src/explorer/question'
import { type Report, reportOf } from '../../src/explorer/verdict'
import { open, type ReadFile } from '../trace/open'
import { type Document, documentOf, readDocument, sumOf } from './document'
import { type Options, optionsOf, type Share, USAGE } from './options'
import type { SearchParts } from './pool'
import { textOf } from './text'

/**
 * What the command prints, and how it ends: 0 all invariants hold within the bound; 1 one is broken; 2 wrongly called,
 * or nothing could be opened; 3 none is broken, but not everything was tried.
 */
export interface Answer {
  readonly out: string
  readonly err: string
  readonly code: 0 | 1 | 2 | 3
}

/** A search is cut into at least so many parts, and into so many for each share. */
const PARTS = 256
const PARTS_OF_A_SHARE = 16

/** Explores a scenario, or adds up what shares of an exploration have found. */
export async function exploreCommand(
  args: readonly string[],
  readFile: ReadFile,
  search: SearchParts,
): Promise<Answer> {
  if (args.includes('--help')) return { out: `${USAGE}\n`, err: '', code: 0 }
  const options = optionsOf(args)
  if (typeof options === 'string') return misuse(`${options}\nUsage: ${USAGE}`)
  return options.isSum ? add(options, readFile) : explore(options, readFile, search)
}

async function explore(options: Options, readFile: ReadFile, search: SearchParts): Promise<Answer> {
  const { scenario, complaints } = open(options.arguments[0] as string, readFile)
  const err = complaints.map((complaint) => `${complaint}\n`).join('')
  if (scenario === null) return { out: '', err, code: 2 }
  const { faults, kinds, isLateToo, invariants, states, share } = options
  const question: Question = { scenario, faults, kinds, isLateToo, invariants, limits: { states } }
  const levels = await levelsOf(question, options, search)
  return answerOf(documentOf(question, share, levels), options.isJson, err)
}

/** With no fault, with one, and so on, until all that was asked is broken. A share can't know that and goes on. */
async function levelsOf(question: Question, options: Options, search: SearchParts): Promise<Level[]> {
  const { share, threads, seconds } = options
  const deadline = seconds === null ? null : Date.now() + 1000 * seconds
  const levels: Level[] = []
  for (let faults = 0; faults <= question.faults; faults += 1) {
    const prefixes = partsOf(question, faults, share)
    const level =
      prefixes.length === 0
        ? emptyLevel(faults)
        : await search({ question, faults, prefixes, threads, deadline })
    levels.push(level)
    if (level.bound !== null || level.tally.cut > 0 || (share === null && isDecided(question, levels))) break
  }
  return levels
}

function partsOf(question: Question, faults: number, share: Share | null): readonly Prefix[] {
  const all = frontier(spaceOf(question, faults), Math.max(PARTS, PARTS_OF_A_SHARE * (share?.n ?? 1)))
  return share === null ? all : shareOf(all, share.i, share.n)
}

const isDecided = (question: Question, levels: readonly Level[]): boolean =>
  invariantsOf(question).every((invariant) =>
    levels.some(({ smallest }) => smallest[INVARIANTS.indexOf(invariant)] !== null),
  )

/** The sum of the files that shares have written. */
function add({ arguments: files, isJson }: Options, readFile: ReadFile): Answer {
  const documents: Document[] = []
  for (const file of files) {
    const read = readDocument(readFile(file))
    if (read === null) return misuse(`"${file}" is not what a share has found.`)
    documents.push(read)
  }
  const sum = sumOf(documents)
  return typeof sum === 'string' ? misuse(sum) : answerOf(sum, isJson, '')
}

function answerOf(document: Document, isJson: boolean, err: string): Answer {
  const report = reportOf(document.question, document.levels)
  const out = isJson ? `${JSON.stringify({ ...document, ...report }, null, 2)}\n` : textOf(document, report)
  return { out, err, code: codeOf(report) }
}

function codeOf({ findings }: Report): 0 | 1 | 3 {
  if (findings.some(({ answer }) => answer.kind === 'broken')) return 1
  return findings.some(({ answer }) => answer.kind === 'bound-reached') ? 3 : 0
}

const misuse = (complaint: string): Answer => ({ out: '', err: `${complaint}\n`, code: 2 })
