import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { build } from 'vite'
import { staticServer } from '../../serve/staticServer'

/** Where pages are built for measuring. */
export const cacheFolder = (name: string): string => resolve(process.cwd(), 'node_modules/.cache', name)

/** Builds the lab as for its readers; answers with the folder. */
export async function buildLab(): Promise<string> {
  const outDir = cacheFolder('draw/lab')
  await build({ root: process.cwd(), logLevel: 'error', build: { outDir, emptyOutDir: true } })
  return outDir
}

/** Serves a folder while something is done with its address. */
export async function serving<Result>(
  folder: string,
  use: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = staticServer(folder)
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  } finally {
    server.close()
  }
}

/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)

/** The number that this part of them does not exceed. */
export const quantile = (numbers: readonly number[], part: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? 0
