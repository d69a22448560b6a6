import { brotliCompressSync, constants } from 'node:zlib'

/** All that a first visit must load is at most this, in octets of brotli. An empty page with React 19 is 59 kB. */
export const WEIGHT_LIMIT = 100_000

/** A file that a first visit loads. */
export interface Weighed {
  readonly file: string
  readonly octets: number
}

/** What a visit loads before the page works: the page, its scripts and style sheets, and what these import at once. */
export function filesOfFirstVisit(
  page: string,
  importsOf: (file: string) => readonly string[],
): readonly string[] {
  const found = new Set<string>()
  const visit = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    for (const imported of importsOf(file)) visit(imported)
  }
  for (const [tag] of page.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    const isLoaded = tag.startsWith('<script') || /\brel="(?:stylesheet|modulepreload)"/.test(tag)
    const file = /\b(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1]
    if (isLoaded && file !== undefined) visit(file)
  }
  return ['index.html', ...found]
}

/** How many octets a file has on its way to the reader. */
export const brotliSize = (content: string | Uint8Array): number => brotli(content).length

/** A file as the best brotli makes it. */
export const brotli = (content: string | Uint8Array): Buffer =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })

/** What a first visit loads, as a table for people. */
export function weightTable(weighed: readonly Weighed[]): string {
  const rows = [
    ...weighed.map(({ file, octets }) => [file, kilo(octets)] as const),
    ['all that a first visit must load', kilo(totalOf(weighed))] as const,
    ['the limit', kilo(WEIGHT_LIMIT)] as const,
  ]
  const widest = Math.max(...rows.map(([name]) => name.length))
  return [
    '',
    ...rows.map(([name, size]) => `${name.padEnd(widest)}  ${size.padStart(6)} kB brotli`),
    '',
  ].join('\n')
}

/** How many octets all these have. */
export const totalOf = (weighed: readonly Weighed[]): number =>
  weighed.reduce((sum, { octets }) => sum + octets, 0)

const kilo = (octets: number): string => (octets / 1000).toFixed(1)
