import { addLevels, type Level } from '../../src/explorer/level'
import type { Question } from '../../src/explorer/question'
import type { Share } from './options'

/** What `--json` prints, besides the findings, and what `--add` reads. */
export interface Document {
  readonly question: Question
  /** The shares that are in it, of how many; null where it is the whole. */
  readonly shares: { readonly of: number; readonly are: readonly number[] } | null
  readonly levels: readonly Level[]
}

export const documentOf = (question: Question, share: Share | null, levels: readonly Level[]): Document => ({
  question,
  shares: share === null ? null : { of: share.n, are: [share.i] },
  levels,
})

/** Reads what `--json` has printed; null if it is something else. JSON has no infinity and writes null for it. */
export function readDocument(text: string | null): Document | null {
  const { question, shares, levels } = parsed(text)
  if (question === undefined || shares === undefined || !Array.isArray(levels)) return null
  return { question, shares, levels: levels.map(revived) }
}

function parsed(text: string | null): Partial<Document> {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function revived(level: Level): Level {
  const { tally } = level
  const fewest = tally.fewest?.map((segments) => segments ?? NEVER) ?? null
  return { ...level, tally: { ...tally, segments: tally.segments ?? NEVER, fewest } }
}

const NEVER = Number.POSITIVE_INFINITY

/** All shares of one exploration together; a text says why they are not that. */
export function sumOf(documents: readonly Document[]): Document | string {
  const [first, ...others] = documents as [Document, ...Document[]]
  const asked = JSON.stringify(first.question)
  if (others.some(({ question }) => JSON.stringify(question) !== asked))
    return 'Not all answer the same question.'
  const of = first.shares?.of ?? 1
  const are = documents.flatMap(({ shares }) => shares?.are ?? [1]).sort((a, b) => a - b)
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((i) => !are.includes(i))
  if (missing.length > 0) return `Missing are the shares ${missing.map((i) => `${i}/${of}`).join(', ')}.`
  if (are.length > of) return 'Some shares come twice.'
  const most = Math.min(...documents.map(({ levels }) => levels.length))
  const levels = Array.from({ length: most }, (_, place) =>
    documents.map((document) => document.levels[place] as Level).reduce(addLevels),
  )
  return { question: first.question, shares: null, levels }
}
