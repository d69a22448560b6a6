/**
 * Text is what the user of a connection writes and reads (RFC 9293, 3.10.2 and 3.10.3). The engine never looks
 * inside; it only keeps track of whose octets they are, so that an octet of an old incarnation which is taken
 * into a new one can be told by its mark.
 */

/** Consecutive octets with the same mark. The mark is the caller's: who wrote them, in which incarnation. */
export interface Run {
  readonly len: number
  readonly mark: string
}

/** A stretch of the octet stream, as runs in order. No run is empty. */
export type Text = readonly Run[]

/** No octets at all. */
export const NO_TEXT: Text = []

/** `len` octets with one mark. */
export const textOf = (len: number, mark = ''): Text => (len > 0 ? [{ len, mark }] : NO_TEXT)

/** How many octets. */
export function textLength(text: Text): number {
  let octets = 0
  for (const run of text) octets += run.len
  return octets
}

/** The octets from `from` (counted from 0) up to but not including `to`. */
export function sliceText(text: Text, from: number, to: number): Text {
  const runs: Run[] = []
  let start = 0
  for (const run of text) {
    const left = Math.max(from - start, 0)
    const right = Math.min(to - start, run.len)
    if (left < right) runs.push(left === 0 && right === run.len ? run : { len: right - left, mark: run.mark })
    start += run.len
    if (start >= to) break
  }
  return runs
}

/** One text after the other; neighbours with the same mark become one run. */
export function joinText(a: Text, b: Text): Text {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const last = a[a.length - 1] as Run
  const first = b[0] as Run
  if (last.mark !== first.mark) return [...a, ...b]
  return [...a.slice(0, -1), { len: last.len + first.len, mark: last.mark }, ...b.slice(1)]
}
