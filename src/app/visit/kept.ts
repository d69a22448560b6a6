/** What a tab keeps of a visit while its page is loaded anew, next to what stands in the address. */
export interface Kept {
  /** The link in the address at that time: with any other this is of no use. */
  readonly address: string
  /** The links that stood there shortly before: a reload that had begun by then comes back to one of them. */
  readonly before: readonly string[]
  /** The links of the moment itself, of what undo goes back to, and of what redo goes on to. */
  readonly present: string
  readonly past: readonly string[]
  readonly future: readonly string[]
  readonly speed: number
  /** Which details had been opened. */
  readonly details: readonly string[]
}

/** So far back goes undo after a reload. */
export const MOST_KEPT = 50

/** What the lab can be played at. */
const SPEEDS: readonly unknown[] = [0.25, 0.5, 1, 2, 4, 8]

/**
 * What was kept, if it was kept for this address; after a reload also for one that it had shortly before. Anything else,
 * written by whomever, counts as nothing.
 */
export function readKept(text: string | null, link: string | null, isReload: boolean): Kept | null {
  try {
    const found = JSON.parse(text ?? 'null') as Partial<Record<keyof Kept, unknown>> | null
    if (found === null || link === null) return null
    const { present, before, past, future, speed, details } = found
    const isRight =
      typeof present === 'string' &&
      SPEEDS.includes(speed) &&
      [before, past, future, details].every(isListOfText)
    if (!isRight) return null
    const kept = found as Kept
    return kept.address === link || (isReload && kept.before.includes(link)) ? kept : null
  } catch {
    return null
  }
}

const isListOfText = (list: unknown): boolean =>
  Array.isArray(list) && list.length <= MOST_KEPT && list.every((entry) => typeof entry === 'string')
